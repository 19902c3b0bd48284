package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;

/** Where a dataset has its records from. */
interface TableSource {

    /** Returns the records of a table, in any order. */
    <R extends DatasetRecord<?>> ImmutableList<R> records(Table<R> table);

    /** Returns how much of a table there is. */
    TableCoverage coverage(Table<?> table);
}
