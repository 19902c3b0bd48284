package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.output.Streams;

/** When colours are printed. */
public enum ColorChoice implements Term {
    /** On a terminal, unless the environment has {@code NO_COLOR}. */
    AUTO,

    /** Also into a pipe or a file. */
    ALWAYS,

    /** Nowhere. */
    NEVER;

    /** Returns whether colours are printed. */
    public boolean on(Streams streams) {
        return this == ALWAYS || (this == AUTO && streams.colors());
    }
}
