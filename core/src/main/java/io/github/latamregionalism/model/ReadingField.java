package io.github.latamregionalism.model;

/** What of a spell an {@link AlternativeReading} holds otherwise. */
public enum ReadingField implements Term {
    /** The start. */
    START,

    /** The end. */
    END,

    /** The status. */
    STATUS,

    /** That there is such a spell at all. */
    EXISTENCE
}
