package io.github.latamregionalism.dataset;

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
    private final @Nullable String target;

    private Column(String name, ColumnType<T> type, boolean required, @Nullable String target) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.target = target;
    }

    /** Returns a column whose cells are not blank, unless blank is a value of the type. */
    static <T> Column<T> required(String name, ColumnType<T> type) {
        return new Column<>(name, type, true, null);
    }

    /** Returns a column whose cells may be blank for no value. */
    static <T> Column<T> optional(String name, ColumnType<T> type) {
        return new Column<>(name, type, false, null);
    }

    /** Returns this column with the rule that its values are keys of a table. */
    Column<T> in(String table) {
        return new Column<>(name, type, required, table);
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

    /** Returns the name of the table whose keys the values are, or null. */
    @Nullable
    String target() {
        return target;
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
