package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TimelineProperties {

    /** Days that crowd around one and lie thinly elsewhere. */
    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(7_000, 7_300)),
                Tuple.of(2, Arbitraries.integers().between(-20_000, 20_000)),
                Tuple.of(1, Arbitraries.of(-100_000_000, 100_000_000)));
    }

    @Provide
    Arbitrary<int[]> someDays() {
        return days().list()
                .ofMinSize(1)
                .ofMaxSize(150)
                .map(days -> days.stream().mapToInt(Integer::intValue).toArray());
    }

    @Provide
    Arbitrary<LocalDate> asked() {
        return Arbitraries.oneOf(
                days().map(LocalDate::ofEpochDay), Arbitraries.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX));
    }

    @Property(tries = 2000)
    void aStretchStartsOnEachOfTheDaysHoweverUnevenlyTheyLie(
            @ForAll("someDays") int[] days, @ForAll("asked") LocalDate asked) {
        Timeline<LocalDate> timeline = new Timeline<>(days) {
            @Override
            LocalDate on(LocalDate day) {
                return dayIn(stretchOf(day));
            }
        };

        LocalDate last = Arrays.stream(days)
                .filter(day -> day <= asked.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.ofEpochDay(Arrays.stream(days).min().orElseThrow() - 1L));

        assertThat(timeline.stretches())
                .isEqualTo((int) Arrays.stream(days).distinct().count() + 1);
        assertThat(timeline.on(asked)).isEqualTo(last);
    }
}
