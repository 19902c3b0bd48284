package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The slow judge of bounds where facts hold or may hold: measures every choice of those that may, and keeps the
 * extremes.
 */
final class OpenFacts<F> {

    private final List<List<F>> readings = new ArrayList<>();

    OpenFacts(List<F> facts, Predicate<F> certain) {
        List<F> open = facts.stream().filter(certain.negate()).toList();
        for (int reading = 0; reading < 1 << open.size(); reading++) {
            List<F> holding = new ArrayList<>(facts.stream().filter(certain).toList());
            for (int i = 0; i < open.size(); i++) {
                if ((reading >> i & 1) == 1) {
                    holding.add(open.get(i));
                }
            }
            readings.add(holding);
        }
    }

    /** Asserts that a measure is as low and as high as its readings, and empty if it is NaN under all of them. */
    void assertTight(Optional<Interval> measured, ToDoubleFunction<List<F>> measure) {
        double[] values = values(measure);
        assertThat(measured.isPresent()).isEqualTo(values.length > 0);
        if (measured.isPresent()) {
            assertThat(measured.get().low())
                    .isCloseTo(Arrays.stream(values).min().orElseThrow(), within(1e-9));
            assertThat(measured.get().high())
                    .isCloseTo(Arrays.stream(values).max().orElseThrow(), within(1e-9));
        }
    }

    /** Asserts that no reading of a measure lies outside its bounds. */
    void assertValid(Optional<Interval> measured, ToDoubleFunction<List<F>> measure) {
        for (double value : values(measure)) {
            assertThat(measured).isPresent();
            assertThat(value)
                    .isBetween(measured.get().low() - 1e-9, measured.get().high() + 1e-9);
        }
    }

    private double[] values(ToDoubleFunction<List<F>> measure) {
        return readings.stream()
                .mapToDouble(measure)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
