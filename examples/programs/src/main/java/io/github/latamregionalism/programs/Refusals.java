package io.github.latamregionalism.programs;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.output.Faults;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import io.github.latamregionalism.programs.report.UnknownWordException;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says on the error stream why there is no answer, and with what the process then ends. */
final class Refusals {

    private static final int NEAREST = 3;

    /** What the JVM puts in place of bytes that are no text in the encoding of the locale. */
    private static final char UNREADABLE = '\uFFFD';

    private Refusals() {}

    static int explain(Exception exception, CommandLine line) {
        if (exception instanceof UnknownKeyException) {
            tell(exception.getMessage(), line);
            return ExitCode.UNKNOWN;
        }
        if (exception instanceof UnknownWordException unknown) {
            return refuse(exception, nearest(unknown.word(), line), line);
        }
        if (exception instanceof UsageException) {
            return refuse(exception, List.of(), line);
        }
        if (exception instanceof DatasetException broken) {
            broken.problems().forEach(problem -> tell(problem.toString(), line));
        } else if (exception instanceof IOException failed) {
            tell(Faults.sentence(failed), line);
        } else if (exception instanceof UncheckedIOException && exception.getCause() instanceof IOException failed) {
            tell(Faults.sentence(failed), line);
        } else {
            for (String trace : Splitter.on("\n\t")
                    .split(Throwables.getStackTraceAsString(exception).strip())) {
                tell(trace, line);
            }
        }
        return ExitCode.FAILED;
    }

    /** Says in three lines what is wrong, how it may have been meant or is done, and where that is explained. */
    private static int refuse(Exception exception, List<String> nearest, CommandLine line) {
        tell(exception.getMessage(), line);
        String example = line.program().orElse(Program.MEMBERS).example();
        tell(
                nearest.isEmpty()
                        ? "Example: " + Regionalism.NAME + " " + example
                        : "Nearest: " + String.join(", ", nearest),
                line);
        tell("How it is used: " + line.name() + " --help", line);
        return ExitCode.USAGE;
    }

    /** Returns the options and programs that may have been meant by a word of a command line. */
    private static List<String> nearest(String word, CommandLine line) {
        Stream<String> options = Stream.concat(
                        line.command().map(Command::options).stream(),
                        Stream.of(line.settings().options()))
                .flatMap(some -> some.all().stream())
                .map(Option::name)
                .filter(name -> !name.isEmpty());
        return nearest(
                word.replaceFirst("=.*", ""),
                Stream.concat(line.programs().stream(), options).toList());
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
    static void tellUnreadable(List<String> args, Words words, CommandLine line) {
        for (String arg : args) {
            if (arg.indexOf(UNREADABLE) >= 0) {
                tell(words.say("report.note", "note", words.say("arguments.unreadable", "text", arg)), line);
            }
        }
    }

    /** Prints a line to the error stream. What it repeats of a command line or a file may be anything. */
    static void tell(@Nullable String text, CommandLine line) {
        line.streams().err().println(PlainText.escaped(String.valueOf(text)));
    }
}
