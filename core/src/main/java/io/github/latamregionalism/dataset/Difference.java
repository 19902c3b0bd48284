package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import java.util.Optional;

/**
 * What became of one record from one dataset to another.
 *
 * @param table the name of the table, such as {@code memberships}
 * @param key the cells of the key of the record; all its cells in tables without a key
 * @param kind what became of it
 * @param cells the cells that changed, in the order of the columns; none unless the record changed
 * @param older the record before, absent if it was added
 * @param newer the record after, absent if it was removed
 */
public record Difference(
        String table,
        ImmutableList<String> key,
        Kind kind,
        ImmutableList<CellChange> cells,
        Optional<DatasetRecord> older,
        Optional<DatasetRecord> newer) {

    /** What became of a record. */
    public enum Kind {
        /** It is there now and was not before. */
        ADDED,
        /** It was there before and is no longer. */
        REMOVED,
        /** Its key is there as before, and other cells are not as they were. */
        CHANGED
    }

    /**
     * A cell that changed.
     *
     * @param column the name of the column
     * @param from the text before, as the CSV file has it
     * @param to the text after
     */
    public record CellChange(String column, String from, String to) {

        /**
         * Returns the change in words.
         *
         * @return such as {@code end changed from "2019-10-12" to "2019-10-17"}
         */
        @Override
        public String toString() {
            return column + " changed from \"" + from + "\" to \"" + to + "\"";
        }
    }

    /**
     * Returns the difference in words.
     *
     * @return one line, such as {@code memberships: unasur ARG member 2011-03-11: end changed from "2019-10-12" to
     *     "2019-10-17"}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(table).append(':');
        for (String cell : key) {
            if (!cell.isEmpty()) {
                text.append(' ').append(cell);
            }
        }
        text.append(": ");
        switch (kind) {
            case ADDED -> text.append("added");
            case REMOVED -> text.append("removed");
            case CHANGED -> {
                String separator = "";
                for (CellChange cell : cells) {
                    text.append(separator).append(cell);
                    separator = ", ";
                }
            }
        }
        return text.toString().replace("\r", "\\r").replace("\n", "\\n");
    }
}
