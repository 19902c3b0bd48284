package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.Arguments;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.output.Streams;
import io.github.latamregionalism.programs.report.UnknownWordException;
import io.github.latamregionalism.programs.report.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A command line: the program that it asks for, and what it gives to the options of that. Only this program is made.
 * While it is read, it has what was understood so far, which is what a refusal needs.
 */
final class CommandLine {

    private final Dataset dataset;
    private final Streams streams;
    private final Settings settings = new Settings();
    private final List<String> path = new ArrayList<>();

    private Optional<Program> program = Optional.empty();
    private Optional<Command> command = Optional.empty();

    CommandLine(Dataset dataset, Streams streams) {
        this.dataset = dataset;
        this.streams = streams;
    }

    /**
     * Reads words.
     *
     * @throws UnknownWordException if one of them is no program, or an option or word that the program does not take
     * @throws UsageException if a value cannot be read or is missing
     */
    void read(List<String> words) {
        Arguments arguments = new Arguments();
        List<String> rest = words;
        while (hasPrograms()) {
            rest = arguments.takeUntilWord(rest, settings.options());
            if (rest.isEmpty()) {
                break;
            }
            // A program that is taken for a value is told as a wrong value.
            arguments.give(settings.options());
            ask(rest.get(0));
            rest = rest.subList(1, rest.size());
        }
        if (command.isEmpty()) {
            arguments.give(settings.options());
            return;
        }
        Command asked = command.get();
        arguments.takeAll(rest, asked.options(), settings.options());
        arguments.give(asked.options());
        if (!settings.isHelpAsked() && !settings.isVersionAsked()) {
            arguments.requireAll(asked.options());
        }
    }

    /**
     * Goes on to the program with a word, or to one of the programs of that.
     *
     * @throws UnknownWordException if there is none
     */
    void ask(String word) {
        @Nullable Command made = made(word);
        if (made == null) {
            String what = word.startsWith("-") && !word.equals("-")
                    ? "Unknown option: "
                    : !path.isEmpty() && Program.of(word).isPresent() ? path.get(0) + " has no " : "Unknown program: ";
            throw new UnknownWordException(what + "\"" + word + "\"", word);
        }
        path.add(word);
        command = Optional.of(made);
    }

    private @Nullable Command made(String word) {
        if (command.isEmpty()) {
            program = Program.of(word);
            return program.isEmpty() ? null : program.get().make(this);
        }
        @Nullable Supplier<Command> inside = command.get().programs().get(word);
        return inside == null ? null : inside.get();
    }

    /** Returns whether a further word asks for a program. */
    boolean hasPrograms() {
        return command.isEmpty() || !command.get().programs().isEmpty();
    }

    /** Returns the words that ask for one. */
    ImmutableList<String> programs() {
        return command.isEmpty()
                ? Program.allWords()
                : command.get().programs().keySet().asList();
    }

    Dataset dataset() {
        return dataset;
    }

    Streams streams() {
        return streams;
    }

    /** Returns the options of every program. */
    Settings settings() {
        return settings;
    }

    /** Returns the program asked for; empty if none is. */
    Optional<Program> program() {
        return program;
    }

    /** Returns what answers; empty if no program is asked for. */
    Optional<Command> command() {
        return command;
    }

    /** Returns the words that ask for it, such as {@code chart} and {@code timeline}. */
    ImmutableList<String> path() {
        return ImmutableList.copyOf(path);
    }

    /** Returns the same as a shell is told it. */
    String name() {
        return path.isEmpty() ? Regionalism.NAME : Regionalism.NAME + " " + String.join(" ", path);
    }
}
