package io.github.latamregionalism.model;

/** How well a fact is supported by its sources. */
public enum Confidence implements Term {
    /** No source was seen for the exact value. */
    LOW,

    /** One secondary source. */
    MEDIUM,

    /** A primary or official source, or two independent ones. */
    HIGH
}
