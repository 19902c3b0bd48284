package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * How the records of one kind stand in a file: its columns, and the way from a row to a record and back.
 *
 * @param <R> the record
 */
abstract class Table<R extends DatasetRecord> {

    private final String name;
    private final ImmutableList<Column<?>> columns;
    private final ImmutableList<Column<?>> key;

    /** The columns again: a row is read through them cell by cell, in a process that is still cold. */
    private final Column<?>[] array;

    private final int[] keyIndexes;

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
        this.array = columns.toArray(new Column<?>[0]);
        this.keyIndexes = new int[key.size()];
        for (int i = 0; i < keyIndexes.length; i++) {
            keyIndexes[i] = indexOf(key.get(i));
        }
    }

    /** Returns the table of a type of record, and loads no other. */
    @SuppressWarnings("unchecked") // a table holds the type that its name begins with
    static <R extends DatasetRecord> Table<R> of(Class<R> type) {
        String table = Table.class.getPackageName() + "." + type.getSimpleName() + "Table";
        try {
            return (Table<R>) Class.forName(table).getDeclaredField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no table holds a " + type.getName(), e);
        }
    }

    /** Returns the table of a record. */
    static Table<?> of(DatasetRecord record) {
        for (Class<?> type : record.getClass().getInterfaces()) {
            if (type != DatasetRecord.class && DatasetRecord.class.isAssignableFrom(type)) {
                return of(type.asSubclass(DatasetRecord.class));
            }
        }
        throw new IllegalArgumentException(
                "no table holds a " + record.getClass().getName());
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

    /** Returns the place of a column among those of the table, from 0. */
    final int indexOf(Column<?> column) {
        int index = 0;
        while (array[index] != column) {
            index++;
        }
        return index;
    }

    /** Returns the cells of a record, column by column. */
    final String[] cellsOf(R record) {
        RowWriter row = new RowWriter(this);
        write(record, row);
        return row.cells();
    }

    /** Returns the text of the key of a record, cell by cell. */
    final List<String> keyOf(R record) {
        return keyIn(cellsOf(record));
    }

    /** Returns the cells of the key among the cells of a row. */
    final List<String> keyIn(String[] cells) {
        List<String> cellsOfKey = new ArrayList<>(keyIndexes.length);
        for (int index : keyIndexes) {
            cellsOfKey.add(cells[index]);
        }
        return cellsOfKey;
    }

    /** Returns the records in the order in which a dataset hands them out. */
    ImmutableList<R> sorted(ImmutableList<R> records) {
        return records;
    }

    /** Returns whether each record has an id. */
    final boolean hasIds() {
        return key.size() == 1 && !name.equals("ambiguous-names");
    }

    /** Returns the id of a record. */
    Object id(R record) {
        throw new UnsupportedOperationException(name + " have no ids");
    }

    /** Returns the kind of record, as messages name it. */
    final String what() {
        return name.equals("countries")
                ? "country"
                : name.equals("treaties")
                        ? "treaty"
                        : name.replace("-", " ")
                                .replaceAll("([cs]h|ss)es$", "$1")
                                .replaceAll("s$", "");
    }

    /** Returns whether the order of the rows says something, so that it must be kept. */
    boolean isOrdered() {
        return false;
    }

    /** Returns the type of the records. */
    abstract Class<R> type();

    /** Returns the record of a row whose cells are all well formed. */
    abstract R read(Row row);

    /** Writes a record into the cells of a row. */
    abstract void write(R record, RowWriter row);

    @Override
    public final String toString() {
        return name;
    }
}
