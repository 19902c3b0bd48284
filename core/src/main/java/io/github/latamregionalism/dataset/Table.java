package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.query.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one type stand in a file. Its columns are those of the {@link RecordType}; the first is the key.
 *
 * @param <R> the type of record
 */
final class Table<R extends DatasetRecord<?>> implements Comparator<R> {

    private static final ClassValue<Table<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Table<?> computeValue(Class<?> type) {
            return new Table<>(RecordType.of(type.asSubclass(DatasetRecord.class)));
        }
    };

    private final RecordType<R> type;
    private final ImmutableList<Column> columns;

    private Table(RecordType<R> type) {
        this.type = type;
        ImmutableList.Builder<Column> made = ImmutableList.builder();
        boolean isKey = true;
        for (RecordType.Column column : type.columns()) {
            made.add(new Column(column, isKey));
            isKey = false;
        }
        this.columns = made.build();
    }

    /** Returns all tables; one that others refer to may come after them. */
    static ImmutableList<Table<?>> all() {
        return All.TABLES;
    }

    /** Returns the table of a type of record. */
    @SuppressWarnings("unchecked") // each was made of its own type
    static <R extends DatasetRecord<?>> Table<R> of(Class<R> type) {
        return (Table<R>) KNOWN.get(type);
    }

    /** Returns the table of a record. */
    static Table<?> of(DatasetRecord<?> record) {
        return KNOWN.get(RecordType.of(record).type());
    }

    /** Returns the name of the table whose keys are of a type of id: an {@code EventId} is the key of an event. */
    static String nameById(Class<?> id) {
        String name = id.getSimpleName();
        return RecordType.tableOf(name.substring(0, name.length() - "Id".length()));
    }

    String name() {
        return type.table();
    }

    String file() {
        return name() + ".csv";
    }

    RecordType<R> type() {
        return type;
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    /** Returns the place of a column among those of the table, from 0. */
    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name() + " have no column " + column);
    }

    /** Returns the cells of a record, column by column. */
    String[] cellsOf(DatasetRecord<?> record) {
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cellOf(record);
        }
        return cells;
    }

    /**
     * Returns the record of a row whose cells are all well formed.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} if they do not go together
     */
    R read(@Nullable Object[] values) {
        return type.make(values);
    }

    /** Compares records by their natural order, or by id where they have none. */
    @Override
    @SuppressWarnings("unchecked") // the records of a table are of one type
    public int compare(R a, R b) {
        return a instanceof Comparable<?>
                ? ((Comparable<R>) a).compareTo(b)
                : a.id().toString().compareTo(b.id().toString());
    }

    /** Returns records in their order. */
    ImmutableList<R> sorted(ImmutableList<R> records) {
        List<R> sorted = new ArrayList<>(records);
        sorted.sort(this);
        return ImmutableList.copyOf(sorted);
    }

    @Override
    public String toString() {
        return name();
    }

    /** All tables, away from the first question, which needs one of them. */
    private static final class All {
        private static final ImmutableList<Table<?>> TABLES =
                Records.types().stream().map(type -> Table.of(type)).collect(ImmutableList.toImmutableList());
    }
}
