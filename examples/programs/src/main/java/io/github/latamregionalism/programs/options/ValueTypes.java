package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.EdtfDate;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What options take. */
public final class ValueTypes {

    /** Any text. */
    public static final ValueType<String> TEXT = text -> text;

    /** The path of a file or folder, which need not be there. */
    public static final ValueType<Path> FILE = ValueTypes::file;

    public static final ValueType<Integer> WHOLE_NUMBER = ValueTypes::wholeNumber;

    public static final ValueType<Double> NUMBER = ValueTypes::number;

    /** A day, a month or a year. */
    public static final ValueType<EdtfDate> DATE = ValueTypes::date;

    public static final ValueType<LocalDate> DAY = ValueTypes::day;

    private ValueTypes() {}

    /** Returns the words of a vocabulary. */
    public static <E extends Enum<E> & Term> ValueType<E> term(Class<E> vocabulary) {
        return new TermType<>(Term.words(vocabulary));
    }

    private record TermType<E>(ImmutableMap<String, E> words) implements ValueType<E> {
        @Override
        public E read(String text) {
            E word = words.get(text);
            if (word == null) {
                throw new IllegalArgumentException("\"" + text + "\" is not one of " + String.join(", ", texts()));
            }
            return word;
        }

        @Override
        public ImmutableList<String> texts() {
            return words.keySet().asList();
        }
    }

    private static Path file(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a path: " + e.getReason(), e);
        }
    }

    private static Integer wholeNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number", e);
        }
    }

    private static Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number", e);
        }
    }

    private static EdtfDate date(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static LocalDate day(String text) {
        EdtfDate date = date(text);
        if (date.precision() == EdtfDate.Precision.DAY) {
            return date.earliest();
        }
        String next = date.latest().plusDays(1).toString().substring(0, text.length());
        throw new IllegalArgumentException("\"" + text + "\" is a " + Term.textOf(date.precision())
                + " and not a day: one of its days is " + date.latest() + "; changes and chronicle tell what changed"
                + " in it, --from " + text + " --until " + next);
    }
}
