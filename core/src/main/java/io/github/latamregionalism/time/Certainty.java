package io.github.latamregionalism.time;

/** Whether a statement holds: Kleene's three truth values. */
public enum Certainty {
    /** It does not hold. */
    NO,
    /** It holds under some reading of the dates and not under another. */
    POSSIBLE,
    /** It holds. */
    YES
}
