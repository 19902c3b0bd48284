package io.github.latamregionalism.model;

/** What an act does to a spell of membership. */
public enum ActRole implements Term {
    /** The spell starts on the day of the act. */
    STARTS,

    /** The spell ends on the day of the act. */
    ENDS,

    /** The act confirms what holds already, and moves no date. */
    CONFIRMS,

    /** The act announces what takes effect later, such as a denunciation. */
    ANNOUNCES
}
