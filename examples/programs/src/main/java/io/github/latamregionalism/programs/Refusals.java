package io.github.latamregionalism.programs;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.programs.output.Faults;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Says on the error stream why there is no answer, and with what the process then ends. */
final class Refusals {

    private static final int NEAREST = 3;

    /** What the JVM puts in place of bytes that are no text in the encoding of the locale. */
    private static final char UNREADABLE = '\uFFFD';

    private Refusals() {}

    static int explain(Exception exception, CommandLine command) {
        if (exception instanceof UnknownKeyException) {
            tell(exception.getMessage(), command);
            return ExitCode.UNKNOWN;
        }
        if (exception instanceof ParameterException wrong) {
            return refuse(wrong);
        }
        if (exception instanceof UsageException) {
            return refuse(new ParameterException(command, String.valueOf(exception.getMessage())));
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

    /** Says in three lines what is wrong, how it may have been meant or is done, and where that is explained. */
    static int refuse(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        List<String> unmatched = command.getUnmatchedArguments();
        // What is not known may be the misspelling of what is missing.
        boolean isMisspelled = exception instanceof MissingParameterException && !unmatched.isEmpty();
        String wrong = isMisspelled
                ? "Unknown option or word: \"" + unmatched.get(0) + "\""
                : String.valueOf(exception.getMessage());
        tell(wrong, command);
        boolean isProgram = command.getParent() != null;
        String word = unmatched.isEmpty() ? "" : unmatched.get(0);
        List<String> nearest = nearest(word.replaceFirst("=.*", ""), isProgram ? options(command) : Program.allWords());
        tell(
                nearest.isEmpty()
                        ? "Example: regionalism " + example(command)
                        : "Nearest: " + String.join(", ", nearest),
                command);
        tell("How it is used: " + command.getCommandSpec().qualifiedName() + " --help", command);
        return ExitCode.USAGE;
    }

    /** Returns the names that may have been meant: those that are about as near as the nearest. */
    private static List<String> nearest(String word, List<String> names) {
        List<String> nearest = Spelling.nearest(word, names, NEAREST);
        return nearest.stream()
                .filter(name -> 2 * Spelling.distance(name, word)
                        < name.replace("--", "").length())
                .filter(name -> Spelling.distance(name, word) <= Spelling.distance(nearest.get(0), word) + 1)
                .toList();
    }

    /** Says which words have letters that the locale could not read, and what to do. */
    static void tellUnreadable(List<String> args, Words words, CommandLine command) {
        for (String arg : args) {
            if (arg.indexOf(UNREADABLE) >= 0) {
                tell(words.say("report.note", "note", words.say("arguments.unreadable", "text", arg)), command);
            }
        }
    }

    private static String example(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        while (spec.parent() != null && spec.parent().parent() != null) {
            spec = spec.parent();
        }
        return Program.of(spec.name()).orElse(Program.MEMBERS).example();
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
    }

    /** Prints a line to the error stream. What it repeats of a command line or a file may be anything. */
    static void tell(@Nullable String line, CommandLine command) {
        command.getErr().println(PlainText.escaped(String.valueOf(line)));
    }
}
