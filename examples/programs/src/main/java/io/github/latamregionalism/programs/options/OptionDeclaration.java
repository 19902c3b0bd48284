package io.github.latamregionalism.programs.options;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;

/**
 * What an option is called and takes. How often it is taken, and what holds without it, is said last: that adds it to
 * the options of its program.
 *
 * @param <T> what a text of it is read as
 */
public final class OptionDeclaration<T> {

    private final Options options;
    private final String name;
    private final String letter;
    private final String label;
    private final ValueType<T> type;
    private final String description;
    private boolean word;

    OptionDeclaration(
            Options options, String name, String letter, String label, ValueType<T> type, String description) {
        this.options = options;
        this.name = name;
        this.letter = letter;
        this.label = label;
        this.type = type;
        this.description = description;
        this.word = name.isEmpty();
    }

    /** Lets its value stand without its name too: {@code members Mercosul}. */
    public OptionDeclaration<T> orWord() {
        word = true;
        return this;
    }

    /** Adds it as one that each command line has once. */
    public Option<T> required() {
        return options.add(new Option<>(this, Option.Count.ONE, true, this::readOne, null));
    }

    /** Adds it as one that has a value of its own where none is given. */
    public Option<T> orElse(T fallback) {
        return options.add(new Option<>(this, Option.Count.ONE, false, this::readOne, fallback));
    }

    /** Adds it as one that may be absent. */
    public Option<Optional<T>> optional() {
        return options.add(
                new Option<>(this, Option.Count.ONE, false, texts -> Optional.of(readOne(texts)), Optional.empty()));
    }

    /** Adds it as one that may be given any number of times. */
    public Option<ImmutableList<T>> several() {
        return options.add(new Option<>(this, Option.Count.SEVERAL, false, this::readAll, ImmutableList.of()));
    }

    /** Adds it as one that is given at least once. */
    public Option<ImmutableList<T>> atLeastOne() {
        return options.add(new Option<>(this, Option.Count.SEVERAL, true, this::readAll, null));
    }

    /** Adds it as one whose texts may each have several values, separated by commas. */
    public Option<ImmutableList<T>> listOrElse(Collection<T> fallback) {
        return options.add(new Option<>(
                this,
                Option.Count.LIST,
                false,
                texts -> readAll(texts.stream()
                        .flatMap(Splitter.on(',')::splitToStream)
                        .collect(ImmutableList.toImmutableList())),
                ImmutableList.copyOf(fallback)));
    }

    private T readOne(ImmutableList<String> texts) {
        return type.read(texts.get(0));
    }

    private ImmutableList<T> readAll(ImmutableList<String> texts) {
        return texts.stream().map(type::read).collect(ImmutableList.toImmutableList());
    }

    String name() {
        return name;
    }

    String letter() {
        return letter;
    }

    String label() {
        return label;
    }

    ValueType<T> type() {
        return type;
    }

    String description() {
        return description;
    }

    boolean isWord() {
        return word;
    }
}
