package io.github.latamregionalism.paper;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.JsonRecord;
import java.util.Optional;

/**
 * A cell of a {@link PaperGrid}, with the record that it is about.
 *
 * @param text the text, verbatim
 * @param subject what the cell is about, empty if the dataset has none of that name. It is a challenge if the text is
 *     the label of one, otherwise the organization or country of the row
 * @param note a remark on the print
 * @see PaperGrid
 */
@JsonRecord
public record PaperCell(
        @JsonProperty("text") String text,
        @JsonProperty("subject") Optional<Subject> subject,
        @JsonProperty("note") Optional<String> note) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public PaperCell {
        requireNonNull(text, "text");
        requireNonNull(subject, "subject");
        requireNonNull(note, "note");
    }
}
