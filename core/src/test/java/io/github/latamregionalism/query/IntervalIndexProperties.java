package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class IntervalIndexProperties {

    @Provide
    Arbitrary<List<int[]>> stretches() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between(-20, 20)),
                Tuple.of(1, Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE)));
        return Combinators.combine(days, days)
                .as((a, b) -> new int[] {Math.min(a, b), Math.max(a, b)})
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 2000)
    void findsWhatAScanFinds(
            @ForAll("stretches") List<int[]> stretches,
            @ForAll @IntRange(min = -25, max = 25) int start,
            @ForAll @IntRange(min = -1, max = 12) int length) {
        int[] starts = stretches.stream().mapToInt(stretch -> stretch[0]).toArray();
        int[] ends = stretches.stream().mapToInt(stretch -> stretch[1]).toArray();
        int[] given = starts.clone();

        int[] found = IntervalIndex.of(starts, ends).overlapping(start, start + length);

        assertThat(found)
                .containsExactly(IntStream.range(0, starts.length)
                        .filter(i -> length > 0 && given[i] < start + length && ends[i] > start)
                        .toArray());
        assertThat(Arrays.equals(starts, given)).isTrue();
    }
}
