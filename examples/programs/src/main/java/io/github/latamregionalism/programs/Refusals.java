package io.github.latamregionalism.programs;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.programs.output.Faults;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import io.github.latamregionalism.programs.report.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says on the error stream why there is no answer, and with what the process then ends. */
final class Refusals {

    private Refusals() {}

    static int explain(Exception exception, CommandLine command) {
        if (exception instanceof UnknownKeyException) {
            tell(exception.getMessage(), command);
            return ExitCode.UNKNOWN;
        }
        if (exception instanceof UsageException) {
            tell(exception.getMessage(), command);
            command.usage(command.getErr());
            return ExitCode.USAGE;
        }
        if (exception instanceof DatasetException broken) {
            broken.problems().forEach(problem -> tell(problem.toString(), command));
        } else if (exception instanceof IOException failed) {
            tell(Faults.sentence(failed), command);
        } else if (exception instanceof UncheckedIOException && exception.getCause() instanceof IOException failed) {
            tell(Faults.sentence(failed), command);
        } else {
            for (String line : Splitter.on("\n\t")
                    .split(Throwables.getStackTraceAsString(exception).strip())) {
                tell(line, command);
            }
        }
        return ExitCode.FAILED;
    }

    static int refuse(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        tell(exception.getMessage(), command);
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, command.getErr())) {
            command.usage(command.getErr());
        }
        return ExitCode.USAGE;
    }

    /** Prints a line to the error stream. What it repeats of a command line or a file may be anything. */
    static void tell(@Nullable String line, CommandLine command) {
        command.getErr().println(PlainText.escaped(String.valueOf(line)));
    }
}
