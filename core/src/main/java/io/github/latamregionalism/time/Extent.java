package io.github.latamregionalism.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * The days that certainly and the days that possibly lie in a stretch of time with uncertain ends.
 *
 * <p>The first day is one of {@code [earliestStart, latestStart]}, the first day after is one of {@code [earliestEnd,
 * latestEnd]}, and at least one day lies between them. Every pair that keeps to this is a <em>reading</em>. A question
 * has the answer {@link Certainty#YES} if it is true under every reading, {@link Certainty#NO} if under none, else
 * {@link Certainty#POSSIBLE}; two extents are read independently of each other.
 *
 * <p>Unlike a {@link SpellDates}, whose ends are dates as sources print them, an extent is closed under intersection.
 * The later of "some day of 2011" and 2011-06-05 is no date that EDTF level 0 can write.
 */
public final class Extent {

    private static final long FIRST = LocalDate.MIN.toEpochDay();
    private static final long LAST = LocalDate.MAX.toEpochDay();

    private final long earliestStart;
    private final long latestStart;
    private final long earliestEnd;
    private final long latestEnd;

    /** Takes bounds that have a reading, in the form where each is the start or end of some reading. */
    private Extent(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
        this.earliestStart = earliestStart;
        this.latestStart = latestStart;
        this.earliestEnd = earliestEnd;
        this.latestEnd = latestEnd;
    }

    /**
     * Returns the extent between two ends, or null where no reading has a day between them.
     *
     * <p>An unknown end is any day but no open end: what is known to have ended is not running for ever.
     */
    static @Nullable Extent between(Bound start, Bound end) {
        return between(earliest(start, FIRST), latest(start, FIRST), earliest(end, LAST), latest(end, LAST));
    }

    private static long earliest(Bound bound, long open) {
        if (bound.date().isPresent()) {
            return bound.date().get().earliest().toEpochDay();
        }
        return bound.isOpen() ? open : FIRST + 1;
    }

    private static long latest(Bound bound, long open) {
        if (bound.date().isPresent()) {
            return bound.date().get().latest().toEpochDay();
        }
        return bound.isOpen() ? open : LAST - 1;
    }

    /**
     * Returns the extent that starts on one of some days and ends on one of others.
     *
     * @param earliestStart the first day that can be the start; {@link LocalDate#MIN} if the start is open
     * @param latestStart the last day that can be the start
     * @param earliestEnd the first day that can be the first one after
     * @param latestEnd the last day that can be the first one after; {@link LocalDate#MAX} if the end is open
     * @return the extent, null where no reading has a day between them
     */
    public static @Nullable Extent between(
            LocalDate earliestStart, LocalDate latestStart, LocalDate earliestEnd, LocalDate latestEnd) {
        requireNonNull(earliestStart, "earliestStart");
        requireNonNull(earliestEnd, "earliestEnd");
        boolean readable = !latestStart.isBefore(earliestStart) && !latestEnd.isBefore(earliestEnd);
        return readable
                ? between(
                        earliestStart.toEpochDay(),
                        latestStart.toEpochDay(),
                        earliestEnd.toEpochDay(),
                        latestEnd.toEpochDay())
                : null;
    }

    private static @Nullable Extent between(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
        if (earliestStart >= latestEnd) {
            return null;
        }
        return new Extent(
                earliestStart,
                Math.min(latestStart, latestEnd - 1),
                Math.max(earliestEnd, earliestStart + 1),
                latestEnd);
    }

    /** {@return the days that lie in the extent under every reading, empty if none does} */
    public Optional<LocalDateRange> certain() {
        boolean some = latestStart < earliestEnd && latestStart < LAST - 1 && earliestEnd > FIRST + 1;
        return some ? Optional.of(range(latestStart, earliestEnd)) : Optional.empty();
    }

    /**
     * {@return the days that lie in the extent under at least one reading; it is never empty and has {@link #certain}
     * inside it}
     */
    public LocalDateRange possible() {
        return range(earliestStart, latestEnd);
    }

    private static LocalDateRange range(long start, long end) {
        return LocalDateRange.of(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end));
    }

    /** {@return the first day that can be the start, {@link LocalDate#MIN} where the start is open} */
    public LocalDate earliestStart() {
        return LocalDate.ofEpochDay(earliestStart);
    }

    /** {@return the last day that can be the start, {@link LocalDate#MIN} where the start is open} */
    public LocalDate latestStart() {
        return LocalDate.ofEpochDay(latestStart);
    }

    /** {@return the first day that can be the first one after, {@link LocalDate#MAX} where the end is open} */
    public LocalDate earliestEnd() {
        return LocalDate.ofEpochDay(earliestEnd);
    }

    /** {@return the last day that can be the first one after, {@link LocalDate#MAX} where the end is open} */
    public LocalDate latestEnd() {
        return LocalDate.ofEpochDay(latestEnd);
    }

    /**
     * Returns whether a day lies in the extent.
     *
     * @param day the day
     * @return how surely it does
     */
    public Certainty contains(LocalDate day) {
        long epochDay = withinCalendar(day);
        if (epochDay < earliestStart || epochDay >= latestEnd) {
            return Certainty.NO;
        }
        return epochDay >= latestStart && epochDay < earliestEnd ? Certainty.YES : Certainty.POSSIBLE;
    }

    /** Returns the day, or for those that stand for infinity and for unknown one that no end can reach. */
    private static long withinCalendar(LocalDate day) {
        return Math.max(FIRST + 2, Math.min(day.toEpochDay(), LAST - 2));
    }

    /**
     * Returns whether some day lies in both.
     *
     * @param other the other extent
     * @return how surely some day does
     */
    public Certainty overlaps(Extent other) {
        if (earliestStart >= other.latestEnd || other.earliestStart >= latestEnd) {
            return Certainty.NO;
        }
        return latestStart < other.earliestEnd && other.latestStart < earliestEnd ? Certainty.YES : Certainty.POSSIBLE;
    }

    /**
     * Returns whether every day of the other lies in this one.
     *
     * @param other the other extent
     * @return how surely this encloses it; an extent with uncertain ends encloses its equal only possibly, since the
     *     two are read independently
     */
    public Certainty encloses(Extent other) {
        if (latestStart <= other.earliestStart && other.latestEnd <= earliestEnd) {
            return Certainty.YES;
        }
        long firstStart = Math.max(earliestStart, other.earliestStart);
        long lastEnd = Math.min(latestEnd, other.latestEnd);
        boolean readable = firstStart <= other.latestStart && lastEnd >= other.earliestEnd && firstStart < lastEnd;
        return readable ? Certainty.POSSIBLE : Certainty.NO;
    }

    /**
     * Returns the days that lie in both.
     *
     * @param other the other extent
     * @return the common extent, which contains each day as surely as both contain it; empty if {@link #overlaps} says
     *     no
     */
    public Optional<Extent> intersection(Extent other) {
        if (overlaps(other) == Certainty.NO) {
            return Optional.empty();
        }
        return Optional.of(new Extent(
                Math.max(earliestStart, other.earliestStart),
                Math.max(latestStart, other.latestStart),
                Math.min(earliestEnd, other.earliestEnd),
                Math.min(latestEnd, other.latestEnd)));
    }

    /**
     * {@return the days on which the answer of {@link #contains} may change: the first and the last day that can be the
     * start, and those that can be the end} The days that stand for open and unknown ends are not among them.
     */
    public ImmutableSortedSet<LocalDate> changeDays() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (long day : new long[] {earliestStart, latestStart, earliestEnd, latestEnd}) {
            if (day > FIRST + 1 && day < LAST - 1) {
                days.add(LocalDate.ofEpochDay(day));
            }
        }
        return days.build();
    }

    /**
     * Returns this extent refined by the knowledge that it contains a day.
     *
     * @param day the day
     * @return the extent of those readings that contain the day; this extent itself where none does
     */
    public Extent knownToContain(LocalDate day) {
        long epochDay = withinCalendar(day);
        if (contains(day) != Certainty.POSSIBLE) {
            return this;
        }
        return new Extent(
                earliestStart, Math.min(latestStart, epochDay), Math.max(earliestEnd, epochDay + 1), latestEnd);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Extent other
                && earliestStart == other.earliestStart
                && latestStart == other.latestStart
                && earliestEnd == other.earliestEnd
                && latestEnd == other.latestEnd;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(((earliestStart * 31 + latestStart) * 31 + earliestEnd) * 31 + latestEnd);
    }

    @Override
    public String toString() {
        return "certainly " + certain().map(LocalDateRange::toString).orElse("no day") + ", possibly " + possible();
    }
}
