package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The records of a table with the lines on which they stand.
 *
 * @param <R> the record
 * @param table the table
 * @param file the file that holds it
 * @param fields for each column of the table the index of its field in the file, less than 0 if the file has none
 * @param records the records in the order of the file
 * @param lines the line of each record, from 1
 * @param leftOut the cells of the rows that are wrong and so are no record, in the order of the columns of the table
 * @param cut whether rows may be missing because the file could not be read to its end
 * @param partial whether the package says that others may refer to records that it does not have
 */
record TableContent<R extends DatasetRecord<?>>(
        Table<R> table,
        String file,
        ImmutableList<Integer> fields,
        ImmutableList<R> records,
        ImmutableList<Long> lines,
        ImmutableList<String[]> leftOut,
        boolean cut,
        boolean partial) {

    /** Returns the content of a file of which nothing could be read. */
    static <R extends DatasetRecord<?>> TableContent<R> unreadable(Table<R> table, String file) {
        ImmutableList<R> none = ImmutableList.of();
        return new TableContent<>(
                table, file, inOrder(table), none, ImmutableList.of(), ImmutableList.of(), true, false);
    }

    /** Returns the content of records that are in no file: each stands on the line of its number. */
    static <R extends DatasetRecord<?>> TableContent<R> of(
            Table<R> table, Iterable<? extends R> records, boolean partial) {
        ImmutableList<R> list = ImmutableList.copyOf(records);
        ImmutableList<Long> lines =
                LongStream.rangeClosed(1, list.size()).boxed().collect(ImmutableList.toImmutableList());
        return new TableContent<>(table, table.name(), inOrder(table), list, lines, ImmutableList.of(), false, partial);
    }

    /** Returns the places of the fields of a file that has the columns of a table in their order. */
    static ImmutableList<Integer> inOrder(Table<?> table) {
        return IntStream.range(0, table.columns().size()).boxed().collect(ImmutableList.toImmutableList());
    }

    /** Returns what is wrong with a cell of a record. */
    Problem problem(int index, String column, String message) {
        return new Problem(file, lines.get(index), Math.max(0, fields.get(table.indexOf(column))) + 1, message);
    }

    /** Adds what is wrong with a column of each record to the problems. */
    void check(String column, List<Problem> problems, Function<R, Optional<String>> wrong) {
        for (int i = 0; i < records.size(); i++) {
            int index = i;
            wrong.apply(records.get(i)).ifPresent(message -> problems.add(problem(index, column, message)));
        }
    }

    /** Returns this content with its partiality set. */
    TableContent<R> withPartial(boolean value) {
        return new TableContent<>(table, file, fields, records, lines, leftOut, cut, value);
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
        ImmutableList.Builder<Long> goodLines = ImmutableList.builder();
        ImmutableList.Builder<String[]> nowLeftOut =
                ImmutableList.<String[]>builder().addAll(leftOut);
        for (int i = 0; i < records.size(); i++) {
            if (wrong.contains(lines.get(i))) {
                nowLeftOut.add(table.cellsOf(records.get(i)));
            } else {
                goodRecords.add(records.get(i));
                goodLines.add(lines.get(i));
            }
        }
        return new TableContent<>(
                table, file, fields, goodRecords.build(), goodLines.build(), nowLeftOut.build(), cut, partial);
    }
}
