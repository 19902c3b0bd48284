package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeanProperties {

    record Part(Interval value, boolean alwaysDefined) {}

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 5);
        return Combinators.combine(numbers, numbers, Arbitraries.of(true, false))
                .as((low, width, alwaysDefined) -> new Part(new Interval(low, low + width), alwaysDefined))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void theBoundsAreTheExtremesOverEveryChoiceOfTheOptionalParts(@ForAll("parts") List<Part> parts) {
        Mean mean = new Mean();
        parts.forEach(part -> mean.add(part.value(), part.alwaysDefined()));
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int choice = 0; choice < 1 << parts.size(); choice++) {
            int chosen = choice;
            List<Part> defined = IntStream.range(0, parts.size())
                    .filter(i -> parts.get(i).alwaysDefined() || (chosen >> i & 1) == 1)
                    .mapToObj(parts::get)
                    .toList();
            if (!defined.isEmpty()) {
                low = Math.min(
                        low,
                        defined.stream()
                                .mapToDouble(part -> part.value().low())
                                .average()
                                .orElseThrow());
                high = Math.max(
                        high,
                        defined.stream()
                                .mapToDouble(part -> part.value().high())
                                .average()
                                .orElseThrow());
            }
        }
        if (parts.isEmpty()) {
            assertThat(mean.value()).isEmpty();
        } else {
            assertThat(mean.value().orElseThrow().low()).isCloseTo(low, within(1e-9));
            assertThat(mean.value().orElseThrow().high()).isCloseTo(high, within(1e-9));
        }
    }
}
