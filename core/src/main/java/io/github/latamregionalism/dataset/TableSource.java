package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;

/** Where a dataset has its records from. */
interface TableSource {

    /** How much of a table a dataset has, which decides whether references to it can be checked. */
    enum Coverage {
        /** Nothing: what refers to it is not checked. */
        NONE,
        /** Some records: others may be referred to. */
        PARTIAL,
        /** All that anything refers to. */
        WHOLE
    }

    /** Returns the records of a table, in any order. */
    <R extends DatasetRecord<?>> ImmutableList<R> records(Table<R> table);

    /** Returns how much of a table there is. */
    Coverage coverage(Table<?> table);
}
