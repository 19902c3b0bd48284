package io.github.latamregionalism.programs.options;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day of a question; the last that the data are known to, unless another is given. */
public final class DayOption {

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day, yyyy-mm-dd (default: ${DEFAULT-VALUE}, the last that the data are known to).")
    private LocalDate on;

    public DayOption(LocalDate lastKnown) {
        on = lastKnown;
    }

    public LocalDate value() {
        return on;
    }
}
