package io.github.latamregionalism.model;

/** A role of a country in the drug trade. */
public enum Role implements Term {
    /** Drugs or the crops for them are made there. */
    PRODUCER,

    /** Drugs pass through. */
    TRANSIT,

    /** Drugs are used there. */
    CONSUMER
}
