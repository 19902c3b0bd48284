package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.DatasetRecord;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of a table from the cells of its rows, one row after the other. Every problem is noted, and a row
 * that has one is left out.
 *
 * @param <R> the record
 */
final class RowReader<R extends DatasetRecord> {

    private final Table<R> table;
    private final String file;
    private final int[] fields;
    private final List<Problem> problems;

    /** For each column of the table, what cells with a text stand for: equal cells share one value. */
    private final List<Map<String, Object>> known = new ArrayList<>();

    private final Map<List<String>, Long> lineOfKey = new HashMap<>();
    private final ImmutableList.Builder<R> records = ImmutableList.builder();
    private final ImmutableList.Builder<List<String>> keys = ImmutableList.builder();
    private final ImmutableList.Builder<Long> lines = ImmutableList.builder();
    private final Set<List<String>> leftOut = new LinkedHashSet<>();

    /**
     * Makes a reader.
     *
     * @param table the table
     * @param file the file, as messages name it
     * @param fields for each column of the table the index of its field in the file
     * @param problems where problems are added
     */
    RowReader(Table<R> table, String file, int[] fields, List<Problem> problems) {
        this.table = table;
        this.file = file;
        this.fields = fields;
        this.problems = problems;
        for (int i = 0; i < fields.length; i++) {
            known.add(new HashMap<>());
        }
    }

    /**
     * Reads a row.
     *
     * @param line the line on which it begins
     * @param cells its cells, in the order of the columns of the table
     * @return the record, null if the row is left out
     */
    @Nullable
    R read(long line, String[] cells) {
        @Nullable R found = parse(line, cells);
        List<String> key = table.keyIn(cells);
        if (found == null) {
            leaveOut(cells);
            return null;
        }
        @Nullable Long earlier = key.isEmpty() ? null : lineOfKey.putIfAbsent(key, line);
        if (earlier != null) {
            report(line, table.key().get(0), duplicate(key, earlier));
            return null;
        }
        records.add(found);
        keys.add(key);
        lines.add(line);
        return found;
    }

    /** Notes that a row is wrong whatever its cells are. */
    void leaveOut(String[] cells) {
        leftOut.add(table.keyIn(cells));
    }

    /** Returns what was read. */
    TableContent<R> content(boolean cut) {
        ImmutableList.Builder<Integer> fieldsInOrder = ImmutableList.builder();
        for (int field : fields) {
            fieldsInOrder.add(field);
        }
        return new TableContent<>(
                table,
                file,
                fieldsInOrder.build(),
                records.build(),
                keys.build(),
                lines.build(),
                ImmutableSet.copyOf(leftOut),
                cut,
                false);
    }

    private @Nullable R parse(long line, String[] cells) {
        @Nullable Object[] values = new @Nullable Object[cells.length];
        boolean right = true;
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i];
            @Nullable Object value = known.get(i).get(text);
            if (value == null) {
                Column<?> column = table.columns().get(i);
                if (text.length() > PackageLimits.CELL_CHARACTERS) {
                    report(
                            line,
                            column,
                            column + " has " + text.length() + " characters: a cell has at most "
                                    + PackageLimits.CELL_CHARACTERS);
                    right = false;
                    continue;
                }
                try {
                    value = column.parse(text);
                    if (value != null) {
                        known.get(i).put(text, value);
                    }
                } catch (IllegalArgumentException | DateTimeException e) {
                    report(line, column, column + " " + e.getMessage());
                    right = false;
                }
            }
            values[i] = value;
        }
        if (!right) {
            return null;
        }
        try {
            return table.read(new Row(table, values));
        } catch (RejectedRowException e) {
            report(line, e.column(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(new Problem(file, line, 1, String.valueOf(e.getMessage())));
        }
        return null;
    }

    private String duplicate(List<String> key, long earlier) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            named.add(table.key().get(i) + " \"" + key.get(i) + "\"");
        }
        return String.join(", ", named) + " is already on line " + earlier + ": the key must be unique";
    }

    private void report(long line, Column<?> column, String message) {
        problems.add(new Problem(file, line, fields[table.indexOf(column)] + 1, message));
    }
}
