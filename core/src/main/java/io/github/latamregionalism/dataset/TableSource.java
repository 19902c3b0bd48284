package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;

/** Where a dataset has its records from. */
interface TableSource {

    /** No records. */
    TableSource EMPTY = new TableSource() {
        @Override
        public <R extends DatasetRecord> ImmutableList<R> records(Table<R> table) {
            return ImmutableList.of();
        }

        @Override
        public Coverage coverage(Table<?> table) {
            return Coverage.NONE;
        }
    };

    /** Returns the records of a content that was read and checked. */
    static TableSource of(Content content) {
        return new TableSource() {
            @Override
            public <R extends DatasetRecord> ImmutableList<R> records(Table<R> table) {
                return content.of(table).map(TableContent::records).orElse(ImmutableList.of());
            }

            @Override
            public Coverage coverage(Table<?> table) {
                return content.of(table)
                        .map(found -> found.partial() ? Coverage.PARTIAL : Coverage.WHOLE)
                        .orElse(Coverage.NONE);
            }
        };
    }

    /** Returns the records of a table, in any order. */
    <R extends DatasetRecord> ImmutableList<R> records(Table<R> table);

    /** Returns how much of a table there is. */
    Coverage coverage(Table<?> table);
}
