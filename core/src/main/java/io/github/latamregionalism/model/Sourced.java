package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A record of a fact that says who told it. */
public interface Sourced {

    /** {@return the sources, the confidence and the note} */
    @JsonProperty("provenance")
    Provenance provenance();
}
