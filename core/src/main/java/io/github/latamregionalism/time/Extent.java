package io.github.latamregionalism.time;

import java.time.LocalDate;
import java.util.Objects;
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
 * <p>Unlike a {@link Period}, whose ends are dates as sources print them, an extent is closed under intersection: the
 * later of "some day of 2011" and 2011-06-05 is no date that EDTF level 0 can write.
 *
 * <p>Immutable and thread-safe.
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
        long earliestStart = FIRST;
        long latestStart = FIRST;
        if (start.date().isPresent()) {
            earliestStart = start.date().get().earliest().toEpochDay();
            latestStart = start.date().get().latest().toEpochDay();
        } else if (start.isUnknown()) {
            earliestStart = FIRST + 1;
            latestStart = LAST - 1;
        }
        long earliestEnd = LAST;
        long latestEnd = LAST;
        if (end.date().isPresent()) {
            earliestEnd = end.date().get().earliest().toEpochDay();
            latestEnd = end.date().get().latest().toEpochDay();
        } else if (end.isUnknown()) {
            earliestEnd = FIRST + 1;
            latestEnd = LAST - 1;
        }
        if (earliestStart >= latestEnd) {
            return null;
        }
        return new Extent(
                earliestStart,
                Math.min(latestStart, latestEnd - 1),
                Math.max(earliestEnd, earliestStart + 1),
                latestEnd);
    }

    /**
     * Returns the extent that starts on some day between two dates and ends at a bound.
     *
     * @param firstStart the first date that can be the start
     * @param lastStart the last date that can be the start
     * @param end the first day after
     * @return the extent
     * @throws IllegalArgumentException if no day can lie in it
     */
    public static Extent of(EdtfDate firstStart, EdtfDate lastStart, Bound end) {
        return hull(between(Bound.at(firstStart), end), between(Bound.at(lastStart), end), firstStart + "/" + end);
    }

    /**
     * Returns the extent that starts at a bound and ends on some day between two dates.
     *
     * @param start the first day
     * @param firstEnd the first date that can be the first day after
     * @param lastEnd the last date that can be the first day after
     * @return the extent
     * @throws IllegalArgumentException if no day can lie in it
     */
    public static Extent of(Bound start, EdtfDate firstEnd, EdtfDate lastEnd) {
        return hull(between(start, Bound.at(firstEnd)), between(start, Bound.at(lastEnd)), start + "/" + lastEnd);
    }

    /** Returns the extent that has the readings of both and those between. */
    private static Extent hull(@Nullable Extent first, @Nullable Extent last, String text) {
        if (first == null && last == null) {
            throw new IllegalArgumentException("no day can lie in " + text);
        }
        Extent a = first == null ? Objects.requireNonNull(last) : first;
        Extent b = last == null ? a : last;
        return new Extent(
                Math.min(a.earliestStart, b.earliestStart),
                Math.max(a.latestStart, b.latestStart),
                Math.min(a.earliestEnd, b.earliestEnd),
                Math.max(a.latestEnd, b.latestEnd));
    }

    /**
     * Returns the days that lie in the extent under every reading.
     *
     * @return the range, empty if no day is certain
     */
    public Optional<LocalDateRange> certain() {
        return latestStart < earliestEnd ? Optional.of(range(latestStart, earliestEnd)) : Optional.empty();
    }

    /**
     * Returns the days that lie in the extent under at least one reading.
     *
     * @return the range, never empty; it has {@link #certain} inside it
     */
    public LocalDateRange possible() {
        return range(earliestStart, latestEnd);
    }

    private static LocalDateRange range(long start, long end) {
        return LocalDateRange.of(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end));
    }

    /**
     * Returns the first day that can be the start.
     *
     * @return the day, {@link LocalDate#MIN} where the start is open
     */
    public LocalDate earliestStart() {
        return LocalDate.ofEpochDay(earliestStart);
    }

    /**
     * Returns the last day that can be the start.
     *
     * @return the day, {@link LocalDate#MIN} where the start is open
     */
    public LocalDate latestStart() {
        return LocalDate.ofEpochDay(latestStart);
    }

    /**
     * Returns the first day that can be the first one after.
     *
     * @return the day, {@link LocalDate#MAX} where the end is open
     */
    public LocalDate earliestEnd() {
        return LocalDate.ofEpochDay(earliestEnd);
    }

    /**
     * Returns the last day that can be the first one after.
     *
     * @return the day, {@link LocalDate#MAX} where the end is open
     */
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
        long epochDay = day.toEpochDay();
        if (epochDay < earliestStart || epochDay >= latestEnd) {
            return Certainty.NO;
        }
        return epochDay >= latestStart && epochDay < earliestEnd ? Certainty.YES : Certainty.POSSIBLE;
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
     * Returns this extent refined by the knowledge that it contains a day.
     *
     * @param day the day
     * @return the extent of those readings that contain the day; this extent itself where none does
     */
    public Extent knownToContain(LocalDate day) {
        long epochDay = day.toEpochDay();
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

    /**
     * Returns the certain and the possible days.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        return "certainly " + certain().map(LocalDateRange::toString).orElse("no day") + ", possibly " + possible();
    }
}
