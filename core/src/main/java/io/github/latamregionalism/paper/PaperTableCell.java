package io.github.latamregionalism.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.PaperTableCellId;
import io.github.latamregionalism.model.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cell of one of the two tables of the paper, or the caption of the table.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
@JsonRecord
@JsonTypeName("paper_table_cell")
@JsonDeserialize(builder = PaperTableCell.Builder.class)
@JsonPropertyOrder({"id", "table", "row", "column", "value", "note"})
public interface PaperTableCell extends DatasetRecord<PaperTableCellId> {

    /** {@return the id, which stays the same when what it names is corrected} */
    @Override
    @JsonProperty("id")
    PaperTableCellId id();

    /** {@return the table} */
    @JsonProperty("table")
    PaperTable table();

    /** {@return the first cell of the row as printed, or {@value #CAPTION}} */
    @JsonProperty("row")
    String row();

    /** {@return the heading of the column as printed; empty for the caption} */
    @JsonProperty("column")
    Optional<String> column();

    /** {@return the text of the cell, verbatim; where a page break cuts it, joined by a space} */
    @JsonProperty("value")
    String value();

    /** {@return a remark on the print} */
    @JsonProperty("note")
    Optional<String> note();

    /** The {@link #row} of the caption. */
    String CAPTION = "caption";

    /**
     * Returns whether this is the caption.
     *
     * @return whether it is
     */
    default boolean isCaption() {
        return column().isEmpty();
    }

    /**
     * Checks that the caption, and it alone, has no column.
     *
     * @throws IllegalArgumentException if a cell has no column, or the caption has one
     */
    @Value.Check
    default void check() {
        if (isCaption() != row().equals(CAPTION)) {
            throw new IllegalArgumentException("row \"" + row() + "\" of " + table().text()
                    + (isCaption() ? " has a cell without a column" : " has a column")
                    + ": the caption, and it alone, has none");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PaperTableCell fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link PaperTableCell}. */
    final class Builder extends ImmutablePaperTableCell.Builder {
        Builder() {}
    }
}
