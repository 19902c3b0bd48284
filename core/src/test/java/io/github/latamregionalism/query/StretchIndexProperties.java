package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class StretchIndexProperties {

    /** Days that crowd in some places and lie far apart in others. */
    @Provide
    static Arbitrary<Integer> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(-30, 30)),
                Tuple.of(3, Arbitraries.integers().between(10_000, 40_000)),
                Tuple.of(1, Arbitraries.of(-719_528, 2_932_897, Integer.MIN_VALUE + 1, Integer.MAX_VALUE)));
    }

    @Provide
    static Arbitrary<List<Set<Integer>>> countries() {
        return days().set().ofMaxSize(40).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 2000)
    void theStretchOfADayStartsWithTheLastChangeUpToIt(
            @ForAll("countries") List<Set<Integer>> countries, @ForAll("days") int day) {
        List<Integer> firstDays = new ArrayList<>();
        int[] firstStretches = new int[countries.size() + 1];
        for (int country = 0; country < countries.size(); country++) {
            firstDays.add(Integer.MIN_VALUE);
            firstDays.addAll(new TreeSet<>(countries.get(country)));
            firstStretches[country + 1] = firstDays.size();
        }
        StretchIndex index =
                new StretchIndex(firstDays.stream().mapToInt(Integer::intValue).toArray(), firstStretches);

        for (int country = 0; country < countries.size(); country++) {
            long changes = countries.get(country).stream()
                    .filter(change -> change <= day)
                    .count();
            assertThat(index.find(country, day)).isEqualTo(firstStretches[country] + (int) changes);
        }
    }
}
