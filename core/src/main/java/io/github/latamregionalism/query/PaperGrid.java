package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.github.latamregionalism.model.PaperTable;
import io.github.latamregionalism.model.Subject;
import java.util.Optional;

/**
 * A table of the paper as it is printed.
 *
 * @param table which table
 * @param caption the caption, verbatim; empty if the dataset has none
 * @param cells the cells by the first cell of their row and the heading of their column, both as printed; rows and
 *     columns iterate in the order of print
 * @see Literature#table
 */
public record PaperGrid(PaperTable table, String caption, ImmutableTable<String, String, Cell> cells) {

    /**
     * A cell.
     *
     * @param text the text, verbatim
     * @param subject what the cell is about: a challenge if the text is the label of one, otherwise the organization or
     *     country of the row; empty if the dataset has none of that name
     * @param note a remark on the print
     */
    public record Cell(String text, Optional<Subject> subject, Optional<String> note) {}

    /**
     * Returns the headings of the columns.
     *
     * @return the headings in the order of print, that of the first cells included
     */
    public ImmutableSet<String> columns() {
        return cells.columnKeySet();
    }

    /**
     * Returns the first cells of the rows.
     *
     * @return the texts in the order of print
     */
    public ImmutableSet<String> rows() {
        return cells.rowKeySet();
    }
}
