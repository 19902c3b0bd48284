package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.programs.report.UsageException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a program takes by an option, by a word of its own, or by either: {@code --organization=unasur}, {@code unasur}.
 *
 * @param <V> what its texts are read as
 */
public final class Option<V> {

    /** How often a program takes it. */
    enum Count {
        /** Without a value. */
        NONE,
        ONE,
        /** Any number of times. */
        SEVERAL,
        /** Any number of times, and several in one text, separated by commas. */
        LIST
    }

    private final OptionDeclaration<?> declared;
    private final Count count;
    private final boolean required;
    private final Function<ImmutableList<String>, V> reader;
    private final @Nullable V fallback;

    private ImmutableList<String> texts = ImmutableList.of();
    private @Nullable V given;

    /**
     * Makes one.
     *
     * @param reader reads the texts that are given, at least one
     * @param fallback the value of an option that is not given; null if it must be
     */
    Option(
            OptionDeclaration<?> declared,
            Count count,
            boolean required,
            Function<ImmutableList<String>, V> reader,
            @Nullable V fallback) {
        this.declared = declared;
        this.count = count;
        this.required = required;
        this.reader = reader;
        this.fallback = fallback;
    }

    /**
     * Returns what it was given, or else its default.
     *
     * @throws IllegalStateException if it has no default and no command line was read
     */
    public V value() {
        V value = given == null ? fallback : given;
        if (value == null) {
            throw new IllegalStateException("no command line was read for " + usage());
        }
        return value;
    }

    /** Returns whether the command line has it. */
    public boolean isGiven() {
        return !texts.isEmpty();
    }

    /** Returns the texts that it was given, in their order. */
    public ImmutableList<String> texts() {
        return texts;
    }

    /** Returns its name, such as {@code --on}; empty for a word that stands without one. */
    public String name() {
        return declared.name();
    }

    /** Returns what stands for its value in a help, such as {@code DAY}. */
    public String label() {
        return declared.label();
    }

    public String description() {
        return declared.description();
    }

    public ValueType<?> type() {
        return declared.type();
    }

    /** Returns the letter that stands for its name, such as {@code h} for {@code -h}; empty for most. */
    public String letter() {
        return declared.letter();
    }

    /** Returns whether its value may stand without its name. */
    public boolean isWord() {
        return declared.isWord();
    }

    public boolean isRequired() {
        return required;
    }

    /** Returns whether it takes a value. */
    public boolean hasValue() {
        return count != Count.NONE;
    }

    public boolean isRepeatable() {
        return count == Count.SEVERAL || count == Count.LIST;
    }

    /** Returns whether one text may have several values, separated by commas. */
    public boolean isList() {
        return count == Count.LIST;
    }

    /** Returns how it is written, such as {@code --on=DAY}; a word that has a name as well is written with it. */
    public String usage() {
        String values = isList() ? label() + "[," + label() + "...]" : label();
        return name().isEmpty() ? values : hasValue() ? name() + "=" + values : name();
    }

    /** Returns what is missing where it is required and not given. */
    String missing() {
        return isWord() && !name().isEmpty() ? label() + " or option " + usage() : usage();
    }

    /**
     * Takes what a command line gives.
     *
     * @param written what the command line has, in its order; for an option without a value, what stands for true
     * @throws UsageException if it cannot be read, or is given too often
     */
    void give(List<String> written) {
        if (written.size() > 1 && !isRepeatable()) {
            String twice = called() + " is given twice";
            throw new UsageException(
                    hasValue() ? twice + ", as \"" + written.get(0) + "\" and \"" + written.get(1) + "\"" : twice);
        }
        texts = ImmutableList.copyOf(written);
        try {
            given = reader.apply(texts);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Invalid value for " + called() + ": " + e.getMessage());
        }
    }

    private String called() {
        return name().isEmpty() ? label() : name();
    }
}
