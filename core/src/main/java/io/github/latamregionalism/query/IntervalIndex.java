package io.github.latamregionalism.query;

import java.util.Arrays;

/**
 * Finds, among many stretches of days, those that have a day in common with another one.
 *
 * <p>This is a priority search tree (McCreight 1985): on top of each subtree stands the stretch that ends last, below
 * it on the left those that start earlier. Building takes O(n log n), finding k stretches O(log n + k), and O(k log k)
 * more to put them in order. The nodes lie in pre-order, so that no node needs a reference to another.
 *
 * <p>Immutable and thread-safe.
 */
final class IntervalIndex {

    private final int[] items;
    private final int[] starts;
    private final int[] ends;

    /** By node, the earliest start on its right. */
    private final int[] splits;

    private IntervalIndex(int[] items, int[] starts, int[] ends) {
        this.items = items;
        this.starts = starts;
        this.ends = ends;
        this.splits = new int[items.length];
        arrange(0, items.length);
    }

    /**
     * Returns an index.
     *
     * @param starts the first day of each stretch
     * @param endsExclusive the first day after each
     */
    static IntervalIndex of(int[] starts, int[] endsExclusive) {
        long[] order = new long[starts.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) starts[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] items = new int[order.length];
        int[] sortedStarts = new int[order.length];
        int[] sortedEnds = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int item = (int) order[i];
            items[i] = item;
            sortedStarts[i] = starts[item];
            sortedEnds[i] = endsExclusive[item];
        }
        return new IntervalIndex(items, sortedStarts, sortedEnds);
    }

    /** Makes a subtree of stretches that are in the order of their starts. */
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

    /**
     * Returns the stretches that have a day in common with another.
     *
     * @param start the first day of the other
     * @param endExclusive the first day after it
     * @return their places in the arrays that the index was made of, ascending
     */
    int[] overlapping(int start, int endExclusive) {
        if (start >= endExclusive) {
            return new int[0];
        }
        Search search = new Search(start, endExclusive);
        search.visit(0, items.length);
        int[] found = Arrays.copyOf(search.found, search.count);
        Arrays.sort(found);
        return found;
    }

    private final class Search {

        private final int start;
        private final int endExclusive;
        private int[] found = new int[16];
        private int count;

        Search(int start, int endExclusive) {
            this.start = start;
            this.endExclusive = endExclusive;
        }

        void visit(int from, int to) {
            int node = from;
            int last = to;
            while (node < last && ends[node] > start) {
                if (starts[node] < endExclusive) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, 2 * count);
                    }
                    found[count++] = items[node];
                }
                int middle = middle(node, last);
                if (middle < last && splits[node] < endExclusive) {
                    visit(middle, last);
                }
                node++;
                last = middle;
            }
        }
    }
}
