package io.github.latamregionalism.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/**
 * A word of a controlled vocabulary, written in tables and JSON in lower case with hyphens: {@code ENTRY_INTO_FORCE} is
 * {@code entry-into-force}.
 */
public interface Term {

    /** {@return the name of the constant} */
    String name();

    /** {@return the word as tables and JSON write it} */
    @JsonValue
    default String text() {
        return textOf(name());
    }

    /**
     * {@return the word of a constant of any enum, a vocabulary or not, in lower-case letters and hyphens}
     *
     * @param constant the constant
     */
    static String textOf(Enum<?> constant) {
        return textOf(constant.name());
    }

    private static String textOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the name of a vocabulary, in lower-case letters and hyphens, such as {@code exit-kind}}
     *
     * @param vocabulary the enum
     */
    static String nameOf(Class<?> vocabulary) {
        requireNonNull(vocabulary, "vocabulary");
        return RecordType.words(vocabulary.getSimpleName(), '-');
    }

    /**
     * Returns the words of a vocabulary.
     *
     * @param vocabulary the enum
     * @param <E> the enum
     * @return the constants by their text, in the order of the enum
     */
    static <E extends Enum<E> & Term> ImmutableMap<String, E> words(Class<E> vocabulary) {
        requireNonNull(vocabulary, "vocabulary");
        ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
        for (E word : vocabulary.getEnumConstants()) {
            words.put(word.text(), word);
        }
        return words.buildOrThrow();
    }
}
