package io.github.latamregionalism.model;

/** What an act, such as a decision, does to a membership or a suspension. */
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
