package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/** A stretch of exact days, its end exclusive; it may be empty. */
record DayRange(LocalDate startInclusive, LocalDate endExclusive) {

    DayRange {
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

    /** Returns how surely a stretch of time has a day in the range. */
    Certainty overlaps(Extent extent) {
        if (isEmpty()
                || !extent.earliestStart().isBefore(endExclusive)
                || !extent.latestEnd().isAfter(startInclusive)) {
            return Certainty.NO;
        }
        return Certainty.of(extent.latestStart().isBefore(endExclusive)
                        && extent.earliestEnd().isAfter(startInclusive))
                .or(Certainty.POSSIBLE);
    }

    /** Returns the facts that have a day in the range. */
    <F extends Sourced> ImmutableList<OnDay<F>> overlapping(Collection<F> facts, Function<F, Extent> extent) {
        ImmutableList.Builder<OnDay<F>> those = ImmutableList.builder();
        for (F fact : facts) {
            Certainty certainty = overlaps(extent.apply(fact));
            if (certainty != Certainty.NO) {
                those.add(new OnDay<>(fact, certainty));
            }
        }
        return those.build();
    }
}
