package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that ask a program for the same again, defaults too: one order, however they were given. */
final class CanonicalCommand {

    /** What says where the answer goes and not what it is. */
    private static final Set<String> ASIDE = Set.of("--help", "--version", "--to", "--force", "--format");

    private static final Pattern PLAIN = Pattern.compile("[\\w.,:/+-]+");

    private CanonicalCommand() {}

    /**
     * Returns the words.
     *
     * @param name the words of the program
     * @param options its options
     * @param settings those of every program
     */
    static String of(String name, Options options, Options settings) {
        List<String> words = new ArrayList<>(List.of(name));
        Stream.concat(options.all().stream(), settings.all().stream())
                .filter(option -> !ASIDE.contains(option.name()))
                .forEach(option -> words.addAll(words(option)));
        return String.join(" ", words);
    }

    private static List<String> words(Option<?> option) {
        Object value = option.value();
        if (value instanceof Optional<?> given) {
            return given.map(one -> List.of(option.name(), quoted(text(one)))).orElse(List.of());
        }
        if (value instanceof Boolean isGiven) {
            return isGiven ? List.of(option.name()) : List.of();
        }
        if (value instanceof Collection<?> several) {
            List<String> texts = several.stream().map(CanonicalCommand::text).toList();
            if (option.isList()) {
                return texts.isEmpty() ? List.of() : List.of(option.name(), quoted(String.join(",", texts)));
            }
            return texts.stream()
                    .flatMap(text -> Stream.of(option.name(), quoted(text)))
                    .toList();
        }
        return List.of(option.name(), quoted(text(value)));
    }

    private static String text(Object value) {
        return value instanceof Term term ? term.text() : value.toString();
    }

    /** Returns a word as a shell reads it. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
