package io.github.latamregionalism.time;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How surely something holds: the three values of Kleene's strong logic.
 *
 * <p>The constants are ordered from {@link #NO} to {@link #YES}, so that {@link #and} is the smaller and {@link #or}
 * the larger of two.
 *
 * @see <a href="https://plato.stanford.edu/entries/logic-manyvalued/">Stanford Encyclopedia of Philosophy, Many-Valued
 *     Logic</a>
 */
public enum Certainty {
    /** It does not hold, whatever the days behind the partial dates are. */
    @JsonProperty("no")
    NO,

    /** It holds for some of the days that the partial dates allow, and does not for others. */
    @JsonProperty("possible")
    POSSIBLE,

    /** It holds, whatever the days behind the partial dates are. */
    @JsonProperty("yes")
    YES;

    /**
     * {@return the certainty of a condition: {@link #YES} for true and {@link #NO} for false}
     *
     * @param value what is known for certain
     */
    public static Certainty of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Returns how surely both hold.
     *
     * @param other the other
     * @return the smaller of the two
     */
    public Certainty and(Certainty other) {
        requireNonNull(other, "other");
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns how surely at least one holds.
     *
     * @param other the other
     * @return the larger of the two
     */
    public Certainty or(Certainty other) {
        requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return how surely this does not hold: {@link #NO} for {@link #YES}, {@link #YES} for {@link #NO}, and
     * {@link #POSSIBLE} for itself}
     */
    public Certainty not() {
        return this == POSSIBLE ? POSSIBLE : of(this == NO);
    }
}
