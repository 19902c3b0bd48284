package io.github.latamregionalism.query;

import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;

/** A stretch of exact days, its end exclusive; it may be empty. */
record DayRange(LocalDate startInclusive, LocalDate endExclusive) {

    DayRange {
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException("end " + endExclusive + " is before start " + startInclusive);
        }
    }

    /** Returns how surely the day behind a date lies in the range. */
    Certainty contains(EdtfDate date) {
        return contains(date.earliest(), date.latest());
    }

    /** Returns how surely a day between two, both included, lies in the range. */
    Certainty contains(LocalDate earliest, LocalDate latest) {
        boolean empty = startInclusive.equals(endExclusive);
        if (empty || latest.isBefore(startInclusive) || !earliest.isBefore(endExclusive)) {
            return Certainty.NO;
        }
        boolean surely = !earliest.isBefore(startInclusive) && latest.isBefore(endExclusive);
        return surely ? Certainty.YES : Certainty.POSSIBLE;
    }
}
