package io.github.latamregionalism.policy;

import io.github.latamregionalism.model.Term;

/** The field of a treaty, such as drugs. */
public enum TreatyTopic implements Term {
    /** Drug control. */
    DRUGS,

    /** Organized crime. */
    ORGANIZED_CRIME,

    /** Firearms and their traffic. */
    FIREARMS,

    /** Corruption. */
    CORRUPTION,

    /** Mutual assistance of courts and prosecutors. */
    JUDICIAL_COOPERATION,

    /** The founding of a regional organization. */
    INTEGRATION
}
