package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A script that completes the words of a command line: a function of bash, with a line for each program and for each
 * option that takes a word. Generated from the programs, so that it has whatever they have.
 */
final class CompletionScript {

    private static final String TEMPLATE = "completion.bash";

    private final Dataset dataset;
    /** Programs by the path to them, such as {@code /cite/members}. */
    private final List<String> paths = new ArrayList<>();

    private final List<String> options = new ArrayList<>();
    private final List<String> programs = new ArrayList<>();
    private final String firstWords;

    CompletionScript(CommandSpec root, Dataset dataset) {
        this.dataset = dataset;
        this.firstWords = words(root);
        root.options().forEach(option -> add("*'", option));
        root.subcommands().forEach((name, program) -> add("/" + name, program.getCommandSpec()));
    }

    private void add(String path, CommandSpec program) {
        paths.add(path);
        program.options().stream().filter(option -> !option.inherited()).forEach(option -> add("'" + path, option));
        programs.add("%s) choices=\"%s\" ;;".formatted(path, words(program)));
        program.subcommands().forEach((name, sub) -> add(path + "/" + name, sub.getCommandSpec()));
    }

    /** Adds what may follow an option, by a pattern that begins with those programs that have it. */
    private void add(String path, OptionSpec option) {
        if (option.arity().max() > 0) {
            String values = values(option);
            boolean isFile = option.auxiliaryTypes()[0].equals(Path.class);
            String then = isFile ? "" : values.isEmpty() ? "nothing=yes " : "choices=\"" + values + "\" ";
            for (String name : option.names()) {
                options.add("%s %s') %s;;".formatted(path, name, then));
            }
        }
    }

    /** Returns the words that may follow a program: programs of its own, options, and what stands without an option. */
    private String words(CommandSpec program) {
        return Stream.of(
                        program.subcommands().keySet().stream(),
                        program.options().stream()
                                .flatMap(option -> Arrays.stream(option.names()))
                                .filter(name -> name.startsWith("--")),
                        program.positionalParameters().stream().map(this::values))
                .flatMap(words -> words)
                .distinct()
                .collect(Collectors.joining(" "))
                .strip();
    }

    /**
     * Returns the words that an option takes, or the variable of the script that has them; blank if they are not known.
     */
    private String values(ArgSpec arg) {
        for (Class<?> type : arg.auxiliaryTypes()) {
            if (type.isEnum() && Term.class.isAssignableFrom(type)) {
                return Arrays.stream(type.getEnumConstants())
                        .map(word -> ((Term) word).text())
                        .collect(Collectors.joining(" "));
            }
        }
        return switch (arg.paramLabel()) {
            case "CODE" -> "$countries";
            case "CODE|ID" -> "$countries $organizations";
            case "ID" -> ids(arg);
            case "COMMAND" -> String.join(" ", Program.allWords());
            default -> "";
        };
    }

    private static String ids(ArgSpec arg) {
        if (arg instanceof OptionSpec option && option.longestName().equals("--together-with")) {
            return "$challenges";
        }
        return switch (arg.command().name()) {
            case "treaty" -> "$treaties";
            case "references" -> "$literature";
            default -> "$organizations";
        };
    }

    private static String keys(Catalog<?, ?> catalog) {
        return catalog.keys().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return template()
                .replace("@COUNTRIES@", keys(dataset.records().countries()))
                .replace("@ORGANIZATIONS@", keys(dataset.records().organizations()))
                .replace("@TREATIES@", keys(dataset.records().treaties()))
                .replace("@CHALLENGES@", keys(dataset.records().challenges()))
                .replace("@LITERATURE@", keys(dataset.records().references()))
                .replace("@PATHS@", String.join(" | ", paths))
                .replace("@OPTIONS@", String.join("\n    ", options))
                .replace("@PROGRAMS@", String.join("\n      ", programs))
                .replace("@FIRST@", firstWords);
    }

    private static String template() {
        try (InputStream in = requireNonNull(CompletionScript.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
