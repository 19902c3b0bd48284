package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of exact days, its end exclusive; it may be empty. */
record DayRange(LocalDate startInclusive, LocalDate endExclusive) {

    DayRange {
        requireNonNull(startInclusive, "startInclusive");
        requireNonNull(endExclusive, "endExclusive");
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException("end " + endExclusive + " is before start " + startInclusive);
        }
    }

    private boolean isEmpty() {
        return startInclusive.equals(endExclusive);
    }

    /** Returns how surely a day between two, both included, lies in the range. */
    Certainty contains(LocalDate earliest, LocalDate latest) {
        if (isEmpty() || latest.isBefore(startInclusive) || !earliest.isBefore(endExclusive)) {
            return Certainty.NO;
        }
        return Certainty.of(!earliest.isBefore(startInclusive) && latest.isBefore(endExclusive))
                .or(Certainty.POSSIBLE);
    }

    /** Returns how surely the day of a date lies in the range. */
    Certainty contains(EdtfDate date) {
        return contains(date.earliest(), date.latest());
    }

    /** Returns how surely a stretch of time has a day in the range. */
    Certainty overlaps(Extent extent) {
        @Nullable Extent days = Extent.between(startInclusive, startInclusive, endExclusive, endExclusive);
        return days == null ? Certainty.NO : days.overlaps(extent);
    }
}
