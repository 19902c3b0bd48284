package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of a table from the cells of its rows, one row after the other. Every problem is noted, and a row
 * that has one is left out.
 *
 * @param <R> the record
 */
final class RowReader<R extends DatasetRecord<?>> {

    /** Longer cells seldom recur: to look them up takes longer than to read them again. */
    private static final int LONGEST_KNOWN = 64;

    private final Table<R> table;
    private final String file;
    private final ImmutableList<Integer> fields;
    private final boolean checking;
    private final Problems problems;

    /** For each column of the table, what cells with a short text stand for: equal cells share one value. */
    private final List<Map<String, Object>> known = new ArrayList<>();

    private final Map<String, Long> lineOfKey = new HashMap<>();
    private final ImmutableList.Builder<R> records = ImmutableList.builder();
    private final ImmutableList.Builder<Long> lines = ImmutableList.builder();
    private final ImmutableList.Builder<String[]> leftOut = ImmutableList.builder();

    /**
     * Makes a reader.
     *
     * @param table the table
     * @param file the file, as messages name it
     * @param fields for each column of the table the index of its field in the file, less than 0 if there is none
     * @param checking whether the texts of cells are checked, which those of a package that was checked need not be
     * @param problems where problems are added
     */
    RowReader(Table<R> table, String file, ImmutableList<Integer> fields, boolean checking, Problems problems) {
        this.table = table;
        this.file = file;
        this.fields = fields;
        this.checking = checking;
        this.problems = problems;
        for (int i = 0; i < fields.size(); i++) {
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
        if (found == null) {
            leaveOut(cells);
            return null;
        }
        @Nullable Long earlier = lineOfKey.putIfAbsent(cells[0], line);
        if (earlier != null) {
            report(
                    line,
                    0,
                    table.columns().get(0) + " \"" + cells[0] + "\" is already on line " + earlier
                            + ": the key must be unique");
            return null;
        }
        records.add(found);
        lines.add(line);
        return found;
    }

    /** Notes that a row is wrong whatever its cells are. */
    void leaveOut(String[] cells) {
        leftOut.add(cells);
    }

    /** Returns what was read. */
    TableContent<R> content(boolean cut) {
        return new TableContent<>(table, file, fields, records.build(), lines.build(), leftOut.build(), cut, false);
    }

    private @Nullable R parse(long line, String[] cells) {
        @Nullable Object[] values = new @Nullable Object[cells.length];
        boolean right = true;
        long taken = PackageLimits.ROW_MEMORY;
        for (int i = 0; i < cells.length; i++) {
            Column column = table.columns().get(i);
            if (cells[i].isEmpty() && !column.isRequired()) {
                values[i] = column.blank();
                continue;
            }
            boolean mayRecur = i > 0 && cells[i].length() <= LONGEST_KNOWN;
            values[i] = mayRecur ? known.get(i).get(cells[i]) : null;
            if (values[i] == null) {
                taken += checking ? memoryOf(cells[i], column) : 0;
                if (cells[i].length() > PackageLimits.CELL_CHARACTERS) {
                    report(
                            line,
                            i,
                            column + " has " + cells[i].length() + " characters: a cell has at most "
                                    + PackageLimits.CELL_CHARACTERS);
                    right = false;
                    continue;
                }
                try {
                    if (checking) {
                        column.check(cells[i]);
                    }
                    Object value = column.parse(cells[i]);
                    if (mayRecur) {
                        known.get(i).put(cells[i], value);
                    }
                    values[i] = value;
                } catch (IllegalArgumentException | DateTimeException e) {
                    report(line, i, column + " " + e.getMessage());
                    right = false;
                }
            }
        }
        problems.take(taken, file, line);
        if (!right) {
            return null;
        }
        try {
            return table.read(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            String message = String.valueOf(e.getMessage());
            report(line, columnNamedIn(message), message);
            return null;
        }
    }

    private static long memoryOf(String cell, Column column) {
        long elements = column.isList() ? cell.length() - cell.replace(";", "").length() : 0;
        return PackageLimits.CELL_MEMORY
                + (long) Character.BYTES * cell.length()
                + PackageLimits.ELEMENT_MEMORY * elements;
    }

    /** Returns the place of the column with whose name and value a message begins, the first one if none. */
    private int columnNamedIn(String message) {
        for (int i = 0; i < fields.size(); i++) {
            if (message.startsWith(table.columns().get(i) + " \"")) {
                return i;
            }
        }
        return -1;
    }

    private void report(long line, int column, String message) {
        int field = column < 0 ? 0 : Math.max(0, fields.get(column));
        problems.add(new Problem(file, line, field + 1, message));
    }
}
