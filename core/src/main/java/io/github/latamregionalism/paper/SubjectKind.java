package io.github.latamregionalism.paper;

import io.github.latamregionalism.model.Term;

/** What a claim of the paper is about, such as a country. */
public enum SubjectKind implements Term {
    /** A country of the region, by its code. */
    COUNTRY,

    /** A country that acts on the region from outside, by its code. */
    EXTERNAL_ACTOR,

    /** The region as a whole or a part of it, such as {@code region} or {@code central-america}. */
    REGION,

    /** An organization, by its id. */
    ORGANIZATION,

    /** A challenge, by its id. */
    CHALLENGE,

    /** A law, plan or programme, by its id. */
    INSTRUMENT,

    /** A treaty, by its id. */
    TREATY
}
