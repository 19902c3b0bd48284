package io.github.latamregionalism.paper;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.query.Literature;

/**
 * A table of the paper as it is printed.
 *
 * @param table which table
 * @param caption the caption, verbatim; empty if the dataset has none
 * @param columns the headings of the columns in the order of print
 * @param rows the rows in the order of print, each with a cell for every column; where the dataset has none its text is
 *     empty
 * @see Literature#table
 */
@JsonRecord
public record PaperGrid(
        @JsonProperty("table") PaperTable table,
        @JsonProperty("caption") String caption,
        @JsonProperty("columns") ImmutableList<String> columns,
        @JsonProperty("rows") ImmutableList<ImmutableList<PaperCell>> rows) {

    /**
     * Makes a table.
     *
     * @param table which table
     * @param caption the caption
     * @param columns the headings of the columns
     * @param rows the rows
     * @throws IllegalArgumentException if a row has not as many cells as there are columns
     */
    public PaperGrid {
        requireNonNull(table, "table");
        requireNonNull(caption, "caption");
        requireNonNull(columns, "columns");
        for (ImmutableList<PaperCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + table.text() + " has " + row.size()
                        + " cells, there are " + columns.size() + " columns: " + String.join(", ", columns));
            }
        }
    }
}
