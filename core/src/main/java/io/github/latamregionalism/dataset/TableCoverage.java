package io.github.latamregionalism.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a table a dataset has, which decides whether references to it can be checked. */
public enum TableCoverage {
    /** Nothing: what refers to it is not checked. */
    @JsonProperty("none")
    NONE,
    /** Some records: others may be referred to. */
    @JsonProperty("partial")
    PARTIAL,
    /** All that anything refers to. */
    @JsonProperty("whole")
    WHOLE
}
