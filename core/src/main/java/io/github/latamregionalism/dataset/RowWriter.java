package io.github.latamregionalism.dataset;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Fills the cells of a row; those that are not set are blank. */
final class RowWriter {

    private final Table<?> table;
    private final String[] cells;

    RowWriter(Table<?> table) {
        this.table = table;
        this.cells = new String[table.columns().size()];
        Arrays.fill(cells, "");
    }

    <T> void set(Column<T> column, T value) {
        cells[table.indexOf(column)] = column.type().format(value);
    }

    <T> void set(Column<T> column, Optional<T> value) {
        if (value.isPresent()) {
            set(column, value.get());
        }
    }

    void set(Column<Integer> column, OptionalInt value) {
        if (value.isPresent()) {
            set(column, value.getAsInt());
        }
    }

    String[] cells() {
        return cells.clone();
    }
}
