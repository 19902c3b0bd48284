package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

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

    private Questions() {}

    /** Returns the names of all programs, those of two words as well. */
    static List<String> programs() {
        return programs("", Regionalism.commandLine());
    }

    private static List<String> programs(String prefix, CommandLine command) {
        List<String> programs = new ArrayList<>();
        command.getSubcommands().forEach((name, program) -> {
            programs.addAll(
                    program.getSubcommands().isEmpty()
                            ? List.of(prefix + name)
                            : programs(prefix + name + " ", program));
        });
        return programs;
    }

    /** Returns the command of a program. */
    static CommandLine command(String program) {
        CommandLine command = Regionalism.commandLine();
        for (String name : List.of(program.split(" "))) {
            command = command.getSubcommands().get(name);
        }
        return command;
    }

    /** Returns a program with a word for all that it must be told, but for one option or word. */
    static List<String> without(ArgSpec told, String program) {
        List<String> words = new ArrayList<>(List.of(program.split(" ")));
        CommandLine command = command(program);
        command.getCommandSpec().args().stream()
                .filter(arg -> arg.required() && arg.group() == null)
                .filter(arg -> !name(arg).equals(name(told)))
                .forEach(arg -> words.addAll(words(program, arg)));
        Program.of(command.getCommandName())
                .filter(Program::needsWords)
                .ifPresent(asked -> asked.words().stream()
                        .filter(option -> !option.equals(name(told)))
                        .forEach(option -> words.addAll(List.of(option, WORDS.get(option)))));
        if (told.group() != null) {
            told.group().args().stream().filter(arg -> arg != told).forEach(arg -> words.addAll(words(program, arg)));
        }
        return words;
    }

    /** Returns a program with a word for all that it must be told. */
    static List<String> of(String program) {
        return without(OptionSpec.builder("--none").build(), program);
    }

    static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static List<String> words(String program, ArgSpec arg) {
        assertThat(WORDS).as("what a test says to %s", program).containsKey(name(arg));
        return arg.isOption() ? List.of(name(arg), WORDS.get(name(arg))) : List.of(WORDS.get(name(arg)));
    }
}
