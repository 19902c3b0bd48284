package io.github.latamregionalism.paper;

import io.github.latamregionalism.model.Term;

/** The field of a challenge, such as security. */
public enum ChallengeCategory implements Term {
    /** Violence, crime and insurgency. */
    SECURITY,

    /** Institutions and how well they work. */
    GOVERNANCE,

    /** Power among states. */
    GEOPOLITICAL,

    /** Rights of persons and peoples. */
    HUMAN_RIGHTS,

    /** Law and its limits. */
    LEGAL,

    /** Livelihoods and costs. */
    ECONOMIC,

    /** Ideas of government and order. */
    IDEOLOGICAL,

    /** Society and its groups. */
    SOCIAL,

    /** Land, water and air. */
    ENVIRONMENTAL
}
