package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.Term;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word of a vocabulary. */
public final class TermConverter<E extends Enum<E> & Term> implements ITypeConverter<E> {

    private final ImmutableMap<String, E> words;

    public TermConverter(Class<E> vocabulary) {
        words = Term.words(vocabulary);
    }

    @Override
    public E convert(String text) {
        E word = words.get(text);
        if (word == null) {
            throw new TypeConversionException("\"" + text + "\" is not one of " + String.join(", ", words.keySet()));
        }
        return word;
    }
}
