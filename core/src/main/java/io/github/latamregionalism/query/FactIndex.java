package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the facts that hold on some day of a stretch of days.
 *
 * <p>It takes O(log n) to find the first and O(k log k) for all k. The days are kept as numbers, so that a search does
 * not go through the facts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <F> the facts
 */
final class FactIndex<F extends Sourced> {

    private final List<F> facts;
    private final IntervalIndex possible;
    private final int[] latestStarts;
    private final int[] earliestEnds;

    FactIndex(List<F> facts, Function<F, Extent> extent) {
        this.facts = facts;
        int[] starts = new int[facts.size()];
        int[] ends = new int[facts.size()];
        latestStarts = new int[facts.size()];
        earliestEnds = new int[facts.size()];
        for (int i = 0; i < starts.length; i++) {
            Extent days = extent.apply(facts.get(i));
            starts[i] = Timeline.epochDay(days.earliestStart());
            latestStarts[i] = Timeline.epochDay(days.latestStart());
            earliestEnds[i] = Timeline.epochDay(days.earliestEnd());
            ends[i] = Timeline.epochDay(days.latestEnd());
        }
        possible = IntervalIndex.of(starts, ends);
    }

    /** Returns those that certainly or possibly have a day in a range, in their order. */
    ImmutableList<OnDay<F>> overlapping(DayRange range) {
        int start = Timeline.epochDay(range.startInclusive());
        int end = Timeline.epochDay(range.endExclusive());
        ImmutableList.Builder<OnDay<F>> those = ImmutableList.builder();
        for (int i : possible.overlapping(start, end)) {
            boolean certain = latestStarts[i] < end && earliestEnds[i] > start;
            those.add(new OnDay<>(facts.get(i), certain ? Certainty.YES : Certainty.POSSIBLE));
        }
        return those.build();
    }
}
