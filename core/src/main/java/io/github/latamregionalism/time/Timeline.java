package io.github.latamregionalism.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A value for every day that changes on few of them.
 *
 * <p>A look-up is a binary search over the days of change, O(log n), and allocates nothing.
 *
 * <p>Immutable and thread-safe if its values are.
 *
 * @param <V> the value
 */
public final class Timeline<V> {

    private final int[] changeDays;
    private final ImmutableList<V> values;

    private Timeline(int[] changeDays, ImmutableList<V> values) {
        this.changeDays = changeDays;
        this.values = values;
    }

    /**
     * Returns a timeline.
     *
     * @param changeDays the epoch days on which the value changes, strictly ascending
     * @param values the value before the first change, then the one from each change on: one more than the changes
     * @param <V> the value
     * @return the timeline
     * @throws IllegalArgumentException if the days do not ascend or the numbers do not match
     */
    public static <V> Timeline<V> of(int[] changeDays, List<? extends V> values) {
        if (values.size() != changeDays.length + 1) {
            throw new IllegalArgumentException(
                    changeDays.length + " changes need " + (changeDays.length + 1) + " values, not " + values.size());
        }
        for (int i = 1; i < changeDays.length; i++) {
            if (changeDays[i - 1] >= changeDays[i]) {
                throw new IllegalArgumentException("days of change must ascend: " + changeDays[i] + " comes after "
                        + changeDays[i - 1] + " at index " + i);
            }
        }
        return new Timeline<>(changeDays.clone(), ImmutableList.copyOf(values));
    }

    /**
     * Returns the value on a day.
     *
     * @param day the day
     * @return the value
     */
    public V on(LocalDate day) {
        return onEpochDay(day.toEpochDay());
    }

    /**
     * Returns the value on a day.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return the value
     */
    public V onEpochDay(long epochDay) {
        int low = 0;
        int high = changeDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changeDays[middle] <= epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return values.get(low);
    }

    /**
     * Returns the days on which the value changes.
     *
     * @return the days, ascending
     */
    public ImmutableList<LocalDate> changeDays() {
        return Arrays.stream(changeDays).mapToObj(LocalDate::ofEpochDay).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the number of days on which the value changes.
     *
     * @return the number, 0 or more
     */
    public int size() {
        return changeDays.length;
    }

    /**
     * Returns the values in the order in which they hold.
     *
     * @return one more than {@link #size}
     */
    public ImmutableList<V> values() {
        return values;
    }

    /**
     * Returns the changes, a line each.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("before: ").append(values.get(0));
        IntStream.range(0, changeDays.length)
                .forEach(i -> text.append('\n')
                        .append(LocalDate.ofEpochDay(changeDays[i]))
                        .append(": ")
                        .append(values.get(i + 1)));
        return text.toString();
    }
}
