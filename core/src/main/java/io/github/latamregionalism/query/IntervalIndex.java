package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Finds, among many facts, those that hold on some day of a range.
 *
 * <p>This is a priority search tree (McCreight 1985): on top of each subtree stands the fact that can end last, below
 * it on the left those that can start earlier. Building takes O(n log n), finding k facts O(log n + k), and O(k log k)
 * more to put them in order. The nodes lie in pre-order, so that no node needs a reference to another. The days are
 * kept as numbers, so that a search does not go through the facts.
 *
 * @param <F> the facts
 */
final class IntervalIndex<F extends Sourced> {

    private final List<F> facts;
    private final int[] latestStarts;
    private final int[] earliestEnds;

    /** By node, the place of its fact, the first day on which that can hold, and the first on which it cannot again. */
    private final int[] items;

    private final int[] starts;
    private final int[] ends;

    /** By node, the earliest start on its right. */
    private final int[] splits;

    IntervalIndex(List<F> facts, Function<F, Extent> extent) {
        int size = facts.size();
        this.facts = facts;
        this.latestStarts = new int[size];
        this.earliestEnds = new int[size];
        int[] latestEnds = new int[size];
        long[] byStart = new long[size];
        for (int i = 0; i < size; i++) {
            Extent days = extent.apply(facts.get(i));
            byStart[i] = (long) Timeline.epochDay(days.earliestStart()) << Integer.SIZE | i;
            latestStarts[i] = Timeline.epochDay(days.latestStart());
            earliestEnds[i] = Timeline.epochDay(days.earliestEnd());
            latestEnds[i] = Timeline.epochDay(days.latestEnd());
        }
        Arrays.sort(byStart);
        this.items = new int[size];
        this.starts = new int[size];
        this.ends = new int[size];
        this.splits = new int[size];
        for (int i = 0; i < size; i++) {
            items[i] = (int) byStart[i];
            starts[i] = (int) (byStart[i] >> Integer.SIZE);
            ends[i] = latestEnds[items[i]];
        }
        arrange(0, size);
    }

    /** Makes a subtree of facts that are in the order of their starts. */
    private void arrange(int from, int to) {
        if (from >= to) {
            return;
        }
        int last = from;
        for (int i = from + 1; i < to; i++) {
            if (ends[i] > ends[last]) {
                last = i;
            }
        }
        moveForward(items, from, last);
        moveForward(starts, from, last);
        moveForward(ends, from, last);
        int middle = middle(from, to);
        splits[from] = middle < to ? starts[middle] : Integer.MAX_VALUE;
        arrange(from + 1, middle);
        arrange(middle, to);
    }

    private static void moveForward(int[] values, int to, int from) {
        int value = values[from];
        System.arraycopy(values, to, values, to + 1, from - to);
        values[to] = value;
    }

    /** Returns where the right half below a node starts. */
    private static int middle(int from, int to) {
        return from + 1 + (to - from - 1) / 2;
    }

    /** Returns those that certainly or possibly have a day in a range, in their order. */
    ImmutableList<OnDay<F>> overlapping(DayRange range) {
        int start = Timeline.epochDay(range.startInclusive());
        int end = Timeline.epochDay(range.endExclusive());
        ImmutableIntArray.Builder found = ImmutableIntArray.builder();
        if (start < end) {
            visit(0, items.length, start, end, found);
        }
        int[] inOrder = found.build().toArray();
        Arrays.sort(inOrder);
        ImmutableList.Builder<OnDay<F>> those = ImmutableList.builder();
        for (int i : inOrder) {
            boolean certain = latestStarts[i] < end && earliestEnds[i] > start;
            those.add(new OnDay<>(facts.get(i), certain ? Certainty.YES : Certainty.POSSIBLE));
        }
        return those.build();
    }

    private void visit(int from, int to, int start, int end, ImmutableIntArray.Builder found) {
        int node = from;
        int last = to;
        while (node < last && ends[node] > start) {
            if (starts[node] < end) {
                found.add(items[node]);
            }
            int middle = middle(node, last);
            if (middle < last && splits[node] < end) {
                visit(middle, last, start, end, found);
            }
            node++;
            last = middle;
        }
    }
}
