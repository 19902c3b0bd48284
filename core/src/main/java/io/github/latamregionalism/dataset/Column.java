package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <T> what a cell stands for
 */
final class Column<T> {

    private final String name;
    private final ColumnType<T> type;
    private final boolean required;
    private final ImmutableList<String> targets;

    private Column(String name, ColumnType<T> type, boolean required, ImmutableList<String> targets) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.targets = targets;
    }

    /** Returns a column whose cells are not blank, unless blank is a value of the type. */
    static <T> Column<T> required(String name, ColumnType<T> type) {
        return new Column<>(name, type, true, ImmutableList.of());
    }

    /** Returns a column whose cells may be blank for no value. */
    static <T> Column<T> optional(String name, ColumnType<T> type) {
        return new Column<>(name, type, false, ImmutableList.of());
    }

    /** Returns this column with the rule that each of its values is a key of one of some tables. */
    Column<T> in(String... tables) {
        return new Column<>(name, type, required, ImmutableList.copyOf(tables));
    }

    String name() {
        return name;
    }

    ColumnType<T> type() {
        return type;
    }

    boolean isRequired() {
        return required;
    }

    /** Returns the names of the tables whose keys the values are; none if they are free. */
    ImmutableList<String> targets() {
        return targets;
    }

    /**
     * Returns what a cell stands for, or null if it is blank and that stands for nothing.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} with a message that starts with the text
     *     in quotes
     */
    @Nullable
    T parse(String text) {
        if (text.isEmpty() && !type.readsBlank()) {
            if (required) {
                throw new IllegalArgumentException("\"\" is blank: a value is required");
            }
            return null;
        }
        if (!text.isEmpty() && (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)))) {
            throw new IllegalArgumentException("\"" + text + "\" has white space at its start or end");
        }
        return type.parse(text);
    }

    private static boolean isSpace(char c) {
        return c == '\uFEFF' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public String toString() {
        return name;
    }
}
