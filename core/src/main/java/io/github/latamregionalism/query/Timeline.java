package io.github.latamregionalism.query;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The stretches of days in which the answer to a question stays the same.
 *
 * <p>The answer changes only on some days. The stretch of a day is found by a search among these. Who extends this
 * keeps the answer of each stretch, made when it is first asked for and from then on shared, in an array of its own:
 * the type of an element is then known without a look at the element.
 *
 * <p>Immutable and thread-safe. So is who extends it, if the answers are immutable with final fields: one that two
 * threads make at once may be taken from either.
 */
abstract class Timeline {

    private final int[] changeDays;
    private final double changesPerDay;

    /**
     * Makes a timeline.
     *
     * @param days the days on which the answer may change, counted from 1970-01-01 and in any order; at least one that
     *     does not stand for an open or unknown end
     */
    Timeline(int[] days) {
        this.changeDays = distinct(days);
        this.changesPerDay = perDay(changeDays);
    }

    /** Returns the days in order, each once, without those that stand for an open or unknown end. */
    private static int[] distinct(int[] days) {
        int[] sorted = days.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean endless = sorted[i] == Integer.MIN_VALUE || sorted[i] == Integer.MAX_VALUE;
            if (!endless && (count == 0 || sorted[i] != sorted[count - 1])) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Returns the number of stretches. */
    final int stretches() {
        return changeDays.length + 1;
    }

    /** Returns the place of the stretch of a day among all. */
    final int stretchOf(LocalDate day) {
        return countUpTo(day.toEpochDay(), changeDays, changesPerDay);
    }

    /** Returns a day of a stretch. */
    final LocalDate dayIn(int stretch) {
        return LocalDate.ofEpochDay(stretch == 0 ? changeDays[0] - 1 : changeDays[stretch - 1]);
    }

    /** Returns how many days there are to each day from the first to the last, if they are spread evenly. */
    static double perDay(int[] days) {
        return days.length == 0 ? 0 : days.length / ((double) days[days.length - 1] - days[0] + 1);
    }

    /**
     * Returns the number of days up to a day.
     *
     * <p>A binary search that widens from where the day would be if the days were spread evenly: what lies around there
     * is together in memory, which the middles of halves and quarters are not.
     *
     * @param epochDay the day
     * @param days different days in order
     * @param perDay {@link #perDay} of them
     */
    static int countUpTo(long epochDay, int[] days, double perDay) {
        if (days.length == 0) {
            return 0;
        }
        int low = (int) Math.max(0, Math.min((epochDay - days[0]) * perDay, days.length));
        int high = low;
        int step = 1;
        while (low > 0 && days[low - 1] > epochDay) {
            high = low - 1;
            low = Math.max(0, low - step);
            step *= 2;
        }
        while (high < days.length && days[high] <= epochDay) {
            low = high + 1;
            high = Math.min(days.length, high + step);
            step *= 2;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
