package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that ask a program for the same again, defaults too: one order, however they were given. */
final class CanonicalCommand {

    /** What says where the answer goes and not what it is. */
    private static final Set<String> ASIDE = Set.of("--help", "--version", "--to", "--force", "--format");

    private static final Pattern PLAIN = Pattern.compile("[\\w.,:/+-]+");

    private CanonicalCommand() {}

    static String of(CommandSpec program) {
        List<String> words = new ArrayList<>();
        for (CommandSpec one = program; one.parent() != null; one = one.parent()) {
            words.add(0, one.name());
        }
        for (OptionSpec option : program.options()) {
            if (!ASIDE.contains(option.longestName())) {
                words.addAll(words(option));
            }
        }
        return String.join(" ", words);
    }

    private static List<String> words(OptionSpec option) {
        Object value = option.getValue();
        if (value instanceof Optional<?> given) {
            value = given.orElse(null);
        }
        if (value instanceof Boolean) {
            return value.equals(true) ? List.of(option.longestName()) : List.of();
        }
        if (value instanceof Collection<?> several) {
            List<String> texts = several.stream().map(CanonicalCommand::text).toList();
            return option.splitRegex().isEmpty()
                    ? texts.stream()
                            .flatMap(text -> List.of(option.longestName(), quoted(text)).stream())
                            .toList()
                    : texts.isEmpty() ? List.of() : List.of(option.longestName(), quoted(String.join(",", texts)));
        }
        return value == null ? List.of() : List.of(option.longestName(), quoted(text(value)));
    }

    private static String text(Object value) {
        return value instanceof Term term ? term.text() : value.toString();
    }

    /** Returns a word as a shell reads it. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
