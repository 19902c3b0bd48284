package io.github.latamregionalism.model;

/** Why an {@link AlternativeReading} differs from the record, such as by a dispute. */
public enum ReadingKind implements Term {
    /** A party or the organization contests the fact. */
    DISPUTE,

    /** The same event is counted from another day. */
    CLOCK,

    /** Sources print different values. */
    SOURCES_DIFFER
}
