package io.github.latamregionalism.policy;

import io.github.latamregionalism.model.Term;

/** A type of instrument of drug policy, such as a law or a plan. */
public enum InstrumentKind implements Term {
    /** A constitution or a change of it. */
    CONSTITUTION,

    /** An act of the legislature. */
    LAW,

    /** An act of the government with the force of law. */
    DECREE,

    /** A decision of a court. */
    RULING,

    /** A vote of the people. */
    REFERENDUM,

    /** A plan or strategy. */
    PLAN,

    /** A programme that is carried out over time. */
    PROGRAMME,

    /** An operation of police or armed forces. */
    OPERATION,

    /** A public body. */
    INSTITUTION,

    /** An agreement or programme with other countries. */
    BILATERAL_AGREEMENT
}
