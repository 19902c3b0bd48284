package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.model.Term;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** When colours are printed. */
public enum ColorChoice implements Term {
    /** On a terminal, unless the environment has {@code NO_COLOR}. */
    AUTO,

    /** Also into a pipe or a file. */
    ALWAYS,

    /** Nowhere. */
    NEVER;

    /** Sets the colours of a command line and of its commands, which has those of the terminal already. */
    public void applyTo(CommandLine commandLine) {
        if (this != AUTO) {
            commandLine.setColorScheme(Help.defaultColorScheme(this == ALWAYS ? Ansi.ON : Ansi.OFF));
        }
    }
}
