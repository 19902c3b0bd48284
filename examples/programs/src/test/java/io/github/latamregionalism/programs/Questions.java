package io.github.latamregionalism.programs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A question for each program, made from what the program says that it needs. */
final class Questions {

    /** What is said where a program needs a word: by its option, else by the name that its usage has. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("--about", "unasur"),
            Map.entry("--country", "BOL"),
            Map.entry("--first", "BRA"),
            Map.entry("--id", "uncac-2003"),
            Map.entry("--of", "BOL"),
            Map.entry("--organization", "unasur"),
            Map.entry("--role", "producer"),
            Map.entry("--second", "COL"),
            Map.entry("--table", "1"),
            Map.entry("--unit", "country-year"),
            Map.entry("WORD", "coca"));

    /** Two countries that are asked about together, or not at all. */
    private static final Map<String, String> TOGETHER = Map.of("--first", "--second", "--second", "--first");

    private Questions() {}

    /** Returns the names of all programs, those of two words as well. */
    static List<String> programs() {
        return programs("", Program.all(Answered.line()));
    }

    private static List<String> programs(String prefix, Map<String, Supplier<Command>> commands) {
        List<String> programs = new ArrayList<>();
        commands.forEach((name, command) -> {
            Map<String, Supplier<Command>> inside = command.get().programs();
            programs.addAll(inside.isEmpty() ? List.of(prefix + name) : programs(prefix + name + " ", inside));
        });
        return programs;
    }

    /** Returns what answers for a program. */
    static Command command(String program) {
        CommandLine line = Answered.line();
        List.of(program.split(" ")).forEach(line::ask);
        return line.command().orElseThrow();
    }

    /** Returns a program with a word for all that it must be told, but for one option or word. */
    static List<String> without(Option<?> told, String program) {
        return without(name(told), program);
    }

    /** Returns a program with a word for all that it must be told. */
    static List<String> of(String program) {
        return without("", program);
    }

    private static List<String> without(String told, String program) {
        List<String> words = new ArrayList<>(List.of(program.split(" ")));
        for (Option<?> option : command(program).options().all()) {
            boolean isNeeded = option.isRequired() || name(option).equals(TOGETHER.get(told));
            if (isNeeded && !name(option).equals(told)) {
                assertThat(WORDS).as("what a test says to %s", program).containsKey(name(option));
                if (!option.name().isEmpty()) {
                    words.add(option.name());
                }
                words.add(requireNonNull(WORDS.get(name(option))));
            }
        }
        return words;
    }

    /** Returns the name of an option, or what stands for a word that has none. */
    static String name(Option<?> option) {
        return option.name().isEmpty() ? option.label() : option.name();
    }
}
