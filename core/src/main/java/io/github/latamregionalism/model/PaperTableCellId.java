package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The key of a {@link io.github.latamregionalism.paper.PaperTableCell PaperTableCell}, such as {@code table-1b-2-3}.
 */
public final class PaperTableCellId extends Id<PaperTableCellId> {

    private PaperTableCellId(String text) {
        super(text);
    }

    /**
     * Returns a table cell id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as {@code table-1b-2-3}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PaperTableCellId of(String text) {
        return new PaperTableCellId(requireKebabCase("a table cell id", text));
    }
}
