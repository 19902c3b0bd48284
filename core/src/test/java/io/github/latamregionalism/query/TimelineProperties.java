package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        assertThat(Timeline.countUpTo(day, days, 0, days.length, Timeline.perDay(days, 0, days.length)))
                .isEqualTo((int) Arrays.stream(days).filter(each -> each <= day).count());
    }

    /** Days that crowd in some places and lie far apart in others. */
    @Provide
    static Arbitrary<Integer> crowdedDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(-30, 30)),
                Tuple.of(3, Arbitraries.integers().between(10_000, 40_000)),
                Tuple.of(1, Arbitraries.of(-719_528, 2_932_897, Integer.MIN_VALUE + 1, Integer.MAX_VALUE)));
    }

    @Provide
    static Arbitrary<List<Set<Integer>>> countries() {
        return crowdedDays().set().ofMaxSize(40).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 2000)
    void theStretchOfADayOfACountryStartsWithTheLastChangeUpToIt(
            @ForAll("countries") List<Set<Integer>> countries, @ForAll("days") int day) {
        List<Integer> firstDays = new ArrayList<>();
        int[] firstStretches = new int[countries.size() + 1];
        for (int country = 0; country < countries.size(); country++) {
            firstDays.add(Integer.MIN_VALUE);
            firstDays.addAll(new TreeSet<>(countries.get(country)));
            firstStretches[country + 1] = firstDays.size();
        }
        int[] days = firstDays.stream().mapToInt(Integer::intValue).toArray();

        for (int country = 0; country < countries.size(); country++) {
            long changes = countries.get(country).stream()
                    .filter(change -> change <= day)
                    .count();
            int from = firstStretches[country] + 1;
            int to = firstStretches[country + 1];
            assertThat(Timeline.countUpTo(day, days, from, to, Timeline.perDay(days, from, to)))
                    .isEqualTo(from + (int) changes);
        }
    }
}
