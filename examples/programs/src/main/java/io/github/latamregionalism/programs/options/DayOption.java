package io.github.latamregionalism.programs.options;

import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The day of a question; the last that the data are known to, unless another is given. */
public final class DayOption {

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day, yyyy-mm-dd (default: ${DEFAULT-VALUE}, the last that the data are known to).")
    private LocalDate on;

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    public DayOption(LocalDate lastKnown) {
        on = lastKnown;
    }

    /** Returns whether the question says a day. */
    public boolean isGiven() {
        return command.commandLine().getParseResult().hasMatchedOption("--on");
    }

    public LocalDate value() {
        return on;
    }
}
