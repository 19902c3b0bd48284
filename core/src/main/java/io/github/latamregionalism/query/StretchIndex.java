package io.github.latamregionalism.query;

import java.util.Objects;

/**
 * Finds the stretch of days that a day of a country, or of another key, lies in.
 *
 * <p>The days of each country are cut into equal buckets, about twice as many as it has changes. A binary search looks
 * only among the changes in the bucket of the day.
 */
final class StretchIndex {

    private final int[] firstDays;
    private final int[] bases;
    private final int[] shifts;
    private final int[] firstBuckets;

    /** The stretch of the first day of each bucket, and after the buckets of a country its last stretch. */
    private final int[] buckets;

    /**
     * Makes an index.
     *
     * @param firstDays the first day of each stretch, country by country and in order. That of the first stretch of a
     *     country does not count
     * @param firstStretches the first stretch of each country, and the number of all stretches
     */
    StretchIndex(int[] firstDays, int[] firstStretches) {
        int countries = firstStretches.length - 1;
        this.firstDays = firstDays;
        this.bases = new int[countries];
        this.shifts = new int[countries];
        this.firstBuckets = new int[countries + 1];
        for (int country = 0; country < countries; country++) {
            int changes = firstStretches[country + 1] - firstStretches[country] - 1;
            long span = 0;
            if (changes > 0) {
                bases[country] = firstDays[firstStretches[country] + 1];
                span = (long) firstDays[firstStretches[country + 1] - 1] - bases[country];
            }
            while (span >> shifts[country] > 2L * changes) {
                shifts[country]++;
            }
            int count = (int) (span >> shifts[country]) + 1;
            firstBuckets[country + 1] = firstBuckets[country] + count + 1;
        }
        this.buckets = new int[firstBuckets[countries]];
        for (int country = 0; country < countries; country++) {
            int stretch = firstStretches[country];
            int last = firstStretches[country + 1] - 1;
            int first = firstBuckets[country];
            buckets[first] = stretch;
            for (int bucket = first + 1; bucket < firstBuckets[country + 1] - 1; bucket++) {
                long day = bases[country] + ((long) (bucket - first) << shifts[country]);
                while (stretch < last && firstDays[stretch + 1] <= day) {
                    stretch++;
                }
                buckets[bucket] = stretch;
            }
            buckets[firstBuckets[country + 1] - 1] = last;
        }
    }

    int find(int country, int day) {
        Objects.checkIndex(country, bases.length);
        int first = firstBuckets[country];
        long past = ((long) day - bases[country]) >> shifts[country];
        int bucket = first + (int) Math.max(0, Math.min(past, firstBuckets[country + 1] - first - 2));
        int low = buckets[bucket];
        int high = buckets[bucket + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstDays[middle] <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
