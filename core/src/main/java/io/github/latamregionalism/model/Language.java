package io.github.latamregionalism.model;

/** A language in which names are given. */
public enum Language implements Term {
    /** English. */
    EN,

    /** Spanish. */
    ES,

    /** Portuguese. */
    PT
}
