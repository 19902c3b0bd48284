package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;

/**
 * How the records of one kind stand in a file: its columns, and the way from a row to a record and back.
 *
 * @param <R> the record
 */
abstract class Table<R> {

    private final String name;
    private final ImmutableList<Column<?>> columns;
    private final ImmutableList<Column<?>> key;

    /**
     * Makes a table.
     *
     * @param name the name, which with {@code .csv} is that of the file
     * @param key the columns that together are different in every row; none where rows may repeat
     * @param columns the columns in order
     */
    Table(String name, ImmutableList<Column<?>> key, ImmutableList<Column<?>> columns) {
        this.name = name;
        this.key = key;
        this.columns = columns;
    }

    final String name() {
        return name;
    }

    final String file() {
        return name + ".csv";
    }

    final ImmutableList<Column<?>> columns() {
        return columns;
    }

    final ImmutableList<Column<?>> key() {
        return key;
    }

    /** Returns the number of a column in the file, from 1. */
    final int numberOf(Column<?> column) {
        return columns.indexOf(column) + 1;
    }

    /** Returns the record of a row whose cells are all well formed. */
    abstract R read(Row row);

    /** Writes a record into the cells of a row. */
    abstract void write(R record, RowWriter row);

    @Override
    public final String toString() {
        return name;
    }
}
