package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class IntervalIndexProperties {

    private record Fact(Extent days) implements Sourced {
        @Override
        public Provenance provenance() {
            return Provenance.builder().confidence(Confidence.LOW).build();
        }
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<LocalDate> days = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(-20, 20).map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX)));
        Arbitrary<LocalDate[]> spans = Combinators.combine(days, days)
                .as((a, b) -> a.isBefore(b) ? new LocalDate[] {a, b} : new LocalDate[] {b, a});
        return Combinators.combine(spans, spans)
                .filter((start, end) -> start[0].isBefore(end[1]))
                .as((start, end) ->
                        new Fact(Objects.requireNonNull(Extent.between(start[0], start[1], end[0], end[1]))))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 2000)
    void findsWhatAScanFinds(
            @ForAll("facts") List<Fact> facts,
            @ForAll @IntRange(min = -25, max = 25) int start,
            @ForAll @IntRange(min = 0, max = 12) int length) {
        DayRange range = new DayRange(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(start + length));
        ImmutableList.Builder<OnDay<Fact>> scanned = ImmutableList.builder();
        for (Fact fact : facts) {
            Certainty overlaps = range.overlaps(fact.days());
            if (overlaps != Certainty.NO) {
                scanned.add(new OnDay<>(fact, overlaps));
            }
        }

        assertThat(new IntervalIndex<>(facts, Fact::days).overlapping(range)).isEqualTo(scanned.build());
    }
}
