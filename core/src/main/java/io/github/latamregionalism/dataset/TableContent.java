package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.DatasetRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The records of a table with the lines on which they stand.
 *
 * @param <R> the record
 * @param table the table
 * @param file the file that holds it
 * @param fields for each column of the table the index of its field in the file
 * @param records the records in the order of the file
 * @param keys the text of the key of each record, cell by cell
 * @param lines the line of each record, from 1
 * @param leftOut the keys of the rows that are wrong and so are no record
 * @param cut whether rows may be missing because the file could not be read to its end
 * @param partial whether the package says that others may refer to records that it does not have
 */
record TableContent<R extends DatasetRecord>(
        Table<R> table,
        String file,
        ImmutableList<Integer> fields,
        ImmutableList<R> records,
        ImmutableList<List<String>> keys,
        ImmutableList<Long> lines,
        ImmutableSet<List<String>> leftOut,
        boolean cut,
        boolean partial) {

    /** Returns the content of a file of which nothing could be read. */
    static <R extends DatasetRecord> TableContent<R> unreadable(Table<R> table, String file) {
        return new TableContent<>(
                table,
                file,
                inOrder(table),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableSet.of(),
                true,
                false);
    }

    /** Returns the content of records that are in no file: each stands on the line of its number. */
    static <R extends DatasetRecord> TableContent<R> of(
            Table<R> table, Iterable<? extends R> records, boolean partial) {
        ImmutableList<R> list = ImmutableList.copyOf(records);
        ImmutableList.Builder<List<String>> keys = ImmutableList.builder();
        ImmutableList.Builder<Long> lines = ImmutableList.builderWithExpectedSize(list.size());
        for (int i = 0; i < list.size(); i++) {
            keys.add(table.keyOf(list.get(i)));
            lines.add(i + 1L);
        }
        return new TableContent<>(
                table,
                table.name(),
                inOrder(table),
                list,
                keys.build(),
                lines.build(),
                ImmutableSet.of(),
                false,
                partial);
    }

    private static ImmutableList<Integer> inOrder(Table<?> table) {
        ImmutableList.Builder<Integer> fields = ImmutableList.builder();
        for (int i = 0; i < table.columns().size(); i++) {
            fields.add(i);
        }
        return fields.build();
    }

    /** Returns what is wrong with a cell of a record. */
    Problem problem(int index, Column<?> column, String message) {
        return new Problem(file, lines.get(index), fields.get(table.indexOf(column)) + 1, message);
    }

    /** Returns this content with its partiality set. */
    TableContent<R> withPartial(boolean value) {
        return new TableContent<>(table, file, fields, records, keys, lines, leftOut, cut, value);
    }

    /** Returns this content without the rows that have a problem. */
    TableContent<R> without(List<Problem> problems) {
        Set<Long> wrong = new HashSet<>();
        for (Problem problem : problems) {
            if (problem.file().equals(file)) {
                wrong.add(problem.line());
            }
        }
        if (wrong.isEmpty()) {
            return this;
        }
        ImmutableList.Builder<R> goodRecords = ImmutableList.builder();
        ImmutableList.Builder<List<String>> goodKeys = ImmutableList.builder();
        ImmutableList.Builder<Long> goodLines = ImmutableList.builder();
        ImmutableSet.Builder<List<String>> nowLeftOut =
                ImmutableSet.<List<String>>builder().addAll(leftOut);
        for (int i = 0; i < records.size(); i++) {
            if (wrong.contains(lines.get(i))) {
                nowLeftOut.add(keys.get(i));
            } else {
                goodRecords.add(records.get(i));
                goodKeys.add(keys.get(i));
                goodLines.add(lines.get(i));
            }
        }
        return new TableContent<>(
                table,
                file,
                fields,
                goodRecords.build(),
                goodKeys.build(),
                goodLines.build(),
                nowLeftOut.build(),
                cut,
                partial);
    }
}
