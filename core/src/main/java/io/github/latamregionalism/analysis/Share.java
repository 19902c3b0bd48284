package io.github.latamregionalism.analysis;

import io.github.latamregionalism.time.Certainty;
import java.util.Optional;

/**
 * A share of a whole, where for each item it may be open whether it belongs to the whole at all, and if so, whether to
 * the share. The items are open independently of each other, so the bounds are tight.
 */
final class Share {

    private int surelyInside;
    private int surelyOutside;
    private int insideOrOutside;
    private int insideOrAbsent;
    private int outsideOrAbsent;
    private int any;

    /** Adds an item by what it can be: inside the share, in the whole but outside the share, or in neither. */
    void add(boolean inside, boolean outside, boolean absent) {
        surelyInside += inside && !outside && !absent ? 1 : 0;
        surelyOutside += outside && !inside && !absent ? 1 : 0;
        insideOrOutside += inside && outside && !absent ? 1 : 0;
        insideOrAbsent += inside && !outside && absent ? 1 : 0;
        outsideOrAbsent += outside && !inside && absent ? 1 : 0;
        any += inside && outside && absent ? 1 : 0;
    }

    /** Adds an item that is in the whole as surely as one condition holds, and in the share if another does as well. */
    void add(Certainty whole, Certainty share) {
        boolean present = whole != Certainty.NO;
        add(present && share != Certainty.NO, present && share != Certainty.YES, whole != Certainty.YES);
    }

    /**
     * Adds an item that may be in each of two sets, the whole being their union and the share their intersection.
     *
     * @param same whether the two are one and the same set, and not two independent facts
     */
    void addJaccard(Certainty first, Certainty second, boolean same) {
        boolean firstOnly = first != Certainty.NO && second != Certainty.YES;
        boolean secondOnly = second != Certainty.NO && first != Certainty.YES;
        add(first.and(second) != Certainty.NO, (firstOnly || secondOnly) && !same, first.or(second) != Certainty.YES);
    }

    /** Returns the share over all readings under which the whole has an item; empty if it has none under any. */
    Optional<Interval> value() {
        int outside = surelyOutside + insideOrOutside + outsideOrAbsent + any;
        int inside = surelyInside + insideOrOutside + insideOrAbsent + any;
        if (outside + inside == 0) {
            return Optional.empty();
        }
        // Items that can only raise the share stay away for the low value, unless without them the whole is empty.
        double low = surelyInside + outside == 0 ? 1 : (double) surelyInside / (surelyInside + outside);
        double high = surelyOutside + inside == 0 ? 0 : (double) inside / (surelyOutside + inside);
        return Optional.of(new Interval(low, high));
    }

    /**
     * Returns how many items are inside for each that is outside, over all readings under which one is outside; empty
     * if none is under any.
     */
    Optional<Interval> ratio() {
        int outside = surelyOutside + insideOrOutside + outsideOrAbsent + any;
        if (outside == 0) {
            return Optional.empty();
        }
        int inside = surelyInside + insideOrOutside + insideOrAbsent + any;
        // One item must be outside: if none is for sure, one that cannot be inside, or else one the less is inside.
        double high = surelyOutside > 0 ? (double) inside / surelyOutside : outsideOrAbsent > 0 ? inside : inside - 1;
        return Optional.of(new Interval((double) surelyInside / outside, high));
    }
}
