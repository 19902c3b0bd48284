package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;

/**
 * The records of a table with the lines on which they stand.
 *
 * @param <R> the record
 * @param table the table
 * @param records the records in the order of the file
 * @param keys the text of the key of each record, cell by cell
 * @param lines the line of each record, from 1
 */
record TableContent<R>(
        Table<R> table, ImmutableList<R> records, ImmutableList<List<String>> keys, ImmutableLongArray lines) {}
