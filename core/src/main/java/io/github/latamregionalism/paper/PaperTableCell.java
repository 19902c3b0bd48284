package io.github.latamregionalism.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.RowId;
import java.util.Optional;
import org.immutables.value.Value;

/** A cell of one of the two tables of the paper, or the caption of the table. */
@Value.Immutable
@JsonRecord
@JsonTypeName("paper_table_cell")
@JsonDeserialize(builder = PaperTableCell.Builder.class)
@JsonPropertyOrder({"id", "table", "row", "column", "value", "note"})
public interface PaperTableCell extends DatasetRecord<RowId> {

    @Override
    @JsonProperty("id")
    RowId id();

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

    /** {@return whether this is the caption} */
    default boolean isCaption() {
        return column().isEmpty();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PaperTableCell fromJson(Builder builder) {
        return builder.build();
    }

    private static PaperTableCell check(PaperTableCell cell) {
        if (cell.isCaption() != cell.row().equals(CAPTION)) {
            throw new IllegalArgumentException(
                    "row \"" + cell.row() + "\" of " + cell.table().text()
                            + (cell.isCaption() ? " has a cell without a column" : " has a column")
                            + ": the caption, and it alone, has none");
        }
        return cell;
    }

    /** Builds a {@link PaperTableCell}; {@code build} refuses a cell without a column, and a caption with one. */
    final class Builder extends ImmutablePaperTableCell.Builder {
        Builder() {}

        @Override
        public PaperTableCell build() {
            return check(super.build());
        }
    }
}
