package io.github.latamregionalism.dataset;

/** How much of a table a dataset has, which decides whether references to it can be checked. */
enum Coverage {
    /** Nothing: what refers to it is not checked. */
    NONE,
    /** Some records: others may be referred to. */
    PARTIAL,
    /** All that anything refers to. */
    WHOLE
}
