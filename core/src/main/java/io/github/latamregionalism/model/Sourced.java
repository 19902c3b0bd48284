package io.github.latamregionalism.model;

/** A record of a fact that says who told it. */
public interface Sourced {

    /** {@return the sources, the confidence and the note} */
    Provenance provenance();
}
