package io.github.latamregionalism.paper;

import io.github.latamregionalism.model.Term;

/** What a claim of the paper says of its subject, such as a cause or an outcome. */
public enum ClaimKind implements Term {
    /** What it is, or what part it plays. */
    ROLE,

    /** What it does about drugs. */
    APPROACH,

    /** What came of it. */
    OUTCOME,

    /** Why something is so. */
    CAUSE,

    /** What pulls against what. */
    TENSION,

    /** What should be done. */
    RECOMMENDATION,

    /** What the paper concludes. */
    FINDING
}
