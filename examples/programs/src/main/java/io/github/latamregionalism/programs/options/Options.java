package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The options of a program and its words that stand without one, in the order in which they are told. */
public final class Options {

    private final List<Option<?>> all = new ArrayList<>();
    private final List<ImmutableList<Option<?>>> choices = new ArrayList<>();

    /**
     * Declares an option with a value.
     *
     * @param name its name, such as {@code --on}
     * @param label what stands for its value in a help, such as {@code DAY}
     * @param description what it says, for a help
     */
    public <T> OptionDeclaration<T> option(String name, String label, ValueType<T> type, String description) {
        return new OptionDeclaration<>(this, name, "", label, type, description);
    }

    /** Declares a word that stands without an option. */
    public <T> OptionDeclaration<T> word(String label, ValueType<T> type, String description) {
        return new OptionDeclaration<>(this, "", "", label, type, description);
    }

    /** Adds an option without a value, which is true where it is given. */
    public Option<Boolean> flag(String name, String description) {
        return flag(name, "", description);
    }

    /** Adds an option without a value, which a letter stands for too. */
    public Option<Boolean> flag(String name, String letter, String description) {
        OptionDeclaration<String> declared =
                new OptionDeclaration<>(this, name, letter, "", ValueTypes.TEXT, description);
        return add(new Option<>(declared, Option.Count.NONE, false, texts -> true, false));
    }

    <V> Option<V> add(Option<V> option) {
        all.add(option);
        return option;
    }

    /** Lets at most one of some options be given. */
    public void allowOneOf(Option<?>... choice) {
        choices.add(ImmutableList.copyOf(choice));
    }

    /** Returns all of them. */
    public ImmutableList<Option<?>> all() {
        return ImmutableList.copyOf(all);
    }

    /** Returns those whose value may stand without their name, in the order of these words. */
    public ImmutableList<Option<?>> words() {
        ImmutableList.Builder<Option<?>> words = ImmutableList.builder();
        for (Option<?> option : all) {
            if (option.isWord()) {
                words.add(option);
            }
        }
        return words.build();
    }

    /** Returns the sets of options of which at most one may be given. */
    public ImmutableList<ImmutableList<Option<?>>> choices() {
        return ImmutableList.copyOf(choices);
    }
}
