package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
                Tuple.of(1, Arbitraries.of(Integer.MIN_VALUE + 1, Integer.MAX_VALUE - 1)));
    }

    @Provide
    Arbitrary<int[]> differentDaysInOrder() {
        return days().set()
                .ofMaxSize(150)
                .map(days -> days.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    @Provide
    Arbitrary<Long> asked() {
        return Arbitraries.oneOf(days().map(Integer::longValue), Arbitraries.longs());
    }

    @Property(tries = 2000)
    void countsAllDaysUpToOneHoweverUnevenlyTheyLie(
            @ForAll("differentDaysInOrder") int[] days, @ForAll("asked") long day) {
        assertThat(Timeline.countUpTo(day, days, Timeline.perDay(days)))
                .isEqualTo((int) Arrays.stream(days).filter(each -> each <= day).count());
    }
}
