package io.github.latamregionalism.model;

/** A language of names, texts and sentences. */
public enum Language implements Term {
    /** English. */
    EN,

    /** Spanish. */
    ES,

    /** Portuguese. */
    PT
}
