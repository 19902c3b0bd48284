package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Options;
import io.github.latamregionalism.programs.options.ValueTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script that completes the words of a command line: a function of bash, with a line for each program and for each
 * option that takes a word. Generated from the programs, so that it has whatever they have.
 */
final class CompletionScript {

    private static final String TEMPLATE = "completion.bash";

    private final Dataset dataset;
    private final String shell;
    /** Programs by the path to them, such as {@code /cite/members}. */
    private final List<String> paths = new ArrayList<>();

    private final List<String> options = new ArrayList<>();
    private final List<String> programs = new ArrayList<>();
    private final ImmutableList<Option<?>> settings;
    private final String firstWords;

    CompletionScript(CommandLine line, String shell) {
        this.dataset = line.dataset();
        this.shell = shell;
        Options settings = line.settings().options();
        ImmutableMap<String, Supplier<Command>> all = Program.all(line);
        this.settings = settings.all();
        this.firstWords = words(all.keySet(), new Options());
        settings.all().forEach(option -> add("*'", option));
        all.forEach((name, program) -> add("/" + name, program.get()));
    }

    private void add(String path, Command program) {
        paths.add(path);
        program.options().all().forEach(option -> add("'" + path, option));
        programs.add(
                "%s) choices=\"%s\" ;;".formatted(path, words(program.programs().keySet(), program.options())));
        program.programs().forEach((name, inside) -> add(path + "/" + name, inside.get()));
    }

    /** Adds what may follow an option, by a pattern that begins with those programs that have it. */
    private void add(String path, Option<?> option) {
        if (option.hasValue() && !option.name().isEmpty()) {
            String values = values(option);
            boolean isFile = option.type() == ValueTypes.FILE;
            String then = isFile ? "" : values.isEmpty() ? "nothing=yes " : "choices=\"" + values + "\" ";
            options.add("%s %s') %s;;".formatted(path, option.name(), then));
        }
    }

    /** Returns the words that may follow a program: programs of its own, options, and what stands without an option. */
    private String words(Set<String> inside, Options program) {
        return Stream.of(
                        inside.stream(),
                        Stream.concat(program.all().stream(), settings.stream())
                                .map(Option::name)
                                .filter(name -> !name.isEmpty()),
                        program.words().stream().map(this::values))
                .flatMap(words -> words)
                .distinct()
                .collect(Collectors.joining(" "))
                .strip();
    }

    /**
     * Returns the words that an option takes, or the variable of the script that has them; blank if they are not known.
     */
    private String values(Option<?> option) {
        if (!option.type().texts().isEmpty()) {
            return String.join(" ", option.type().texts());
        }
        return switch (option.label()) {
            case "COUNTRY" -> "$countries";
            case "ORGANIZATION" -> "$organizations";
            case "COUNTRY|ORGANIZATION", "SUBJECT" -> "$countries $organizations";
            case "TREATY" -> "$treaties";
            case "CHALLENGE" -> "$challenges";
            case "REFERENCE" -> "$literature";
            case "PROGRAM" -> String.join(" ", Program.allWords());
            default -> "";
        };
    }

    private static String keys(Catalog<?, ?> catalog) {
        return catalog.keys().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return template()
                .replace("@SHELL@", shell)
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
