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
        if (date.latest().isBefore(startInclusive) || !date.earliest().isBefore(endExclusive)) {
            return Certainty.NO;
        }
        boolean certain =
                !date.earliest().isBefore(startInclusive) && date.latest().isBefore(endExclusive);
        return certain ? Certainty.YES : Certainty.POSSIBLE;
    }
}
