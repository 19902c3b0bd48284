package io.github.latamregionalism.policy;

import io.github.latamregionalism.model.Term;

/** A role of a country in the drug trade, such as producer. */
public enum TradeRole implements Term {
    /** Drugs or the crops for them are made there. */
    PRODUCER,

    /** Drugs pass through. */
    TRANSIT,

    /** Drugs are used there. */
    CONSUMER
}
