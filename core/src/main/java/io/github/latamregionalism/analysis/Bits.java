package io.github.latamregionalism.analysis;

import io.github.latamregionalism.query.MembershipLookup;
import io.github.latamregionalism.time.Certainty;
import java.util.BitSet;

/**
 * How surely each of some numbered things holds.
 *
 * @param certain those that certainly hold
 * @param some those that hold at least possibly
 */
record Bits(BitSet certain, BitSet some) {

    static final Bits NONE = new Bits();

    Bits() {
        this(new BitSet(), new BitSet());
    }

    /** Returns the organizations of a stretch of a look-up. */
    static Bits of(MembershipLookup lookup, int stretch) {
        long[] certain = new long[lookup.words()];
        long[] some = new long[lookup.words()];
        for (int word = 0; word < certain.length; word++) {
            certain[word] = lookup.set(Certainty.YES, stretch, word);
            some[word] = certain[word] | lookup.set(Certainty.POSSIBLE, stretch, word);
        }
        return new Bits(BitSet.valueOf(certain), BitSet.valueOf(some));
    }

    /** Adds one, or makes it surer. */
    void add(int place, Certainty certainty) {
        if (certainty != Certainty.NO) {
            some.set(place);
        }
        if (certainty == Certainty.YES) {
            certain.set(place);
        }
    }

    /** Returns those that hold here and there. */
    Bits and(Bits other) {
        Bits both = new Bits((BitSet) certain.clone(), (BitSet) some.clone());
        both.certain.and(other.certain);
        both.some.and(other.some);
        return both;
    }

    Certainty certaintyOf(int place) {
        return certain.get(place) ? Certainty.YES : some.get(place) ? Certainty.POSSIBLE : Certainty.NO;
    }

    /** Returns how surely any holds here and there. */
    Certainty meets(Bits other) {
        return certain.intersects(other.certain)
                ? Certainty.YES
                : some.intersects(other.some) ? Certainty.POSSIBLE : Certainty.NO;
    }

    /** Returns how many hold. */
    Interval count() {
        return new Interval(certain.cardinality(), some.cardinality());
    }
}
