package io.github.latamregionalism.model;

/** What of a record an {@link AlternativeReading} changes, such as its start. */
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
