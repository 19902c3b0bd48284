package io.github.latamregionalism.query;

import java.time.LocalDate;

/**
 * Days counted from 1970-01-01 in an {@code int}.
 *
 * <p>The years 0 to 9999, which are those of the dates in a dataset, take a thousandth of what an {@code int} can
 * count; days further away than it can stand for are before or after all of them.
 */
final class EpochDays {

    private EpochDays() {}

    static int of(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(day.toEpochDay(), Integer.MAX_VALUE));
    }
}
