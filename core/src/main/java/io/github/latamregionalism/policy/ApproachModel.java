package io.github.latamregionalism.policy;

import io.github.latamregionalism.model.Term;

/** A type of drug policy, such as militarized or regulation. */
public enum ApproachModel implements Term {
    /** Police and criminal law before all else. */
    SECURITY_CENTRED,

    /** The armed forces carry it. */
    MILITARIZED,

    /** Control of borders and transit. */
    BORDER_SECURITY,

    /** Against tutelage from abroad, on terms of the own state. */
    SOVEREIGNTY_BASED,

    /** A legal, regulated supply or use. */
    REGULATION,

    /** Users are a matter of health, not of punishment. */
    PUBLIC_HEALTH,

    /** Other livelihoods for those who grow the crops. */
    ALTERNATIVE_DEVELOPMENT,

    /** Several of these with none before the others. */
    MIXED
}
