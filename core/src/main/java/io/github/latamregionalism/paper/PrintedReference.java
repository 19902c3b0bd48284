package io.github.latamregionalism.paper;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.query.Literature;
import java.util.Optional;

/**
 * An entry in the reference list of the paper beside what it should say.
 *
 * @param number the number of the entry, from 1
 * @param asPrinted the entry as printed, verbatim
 * @param corrected the entry as the record has it: authors with all their names, year, title, container, publisher and
 *     address, as far as they are known
 * @param defect what is wrong with the printed entry, empty if nothing is
 * @param reference the record
 * @see Literature#printedReferences
 */
@JsonRecord
public record PrintedReference(
        @JsonProperty("number") int number,
        @JsonProperty("as_printed") String asPrinted,
        @JsonProperty("corrected") String corrected,
        @JsonProperty("defect") Optional<String> defect,
        @JsonProperty("reference") Reference reference) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public PrintedReference {
        requireNonNull(asPrinted, "asPrinted");
        requireNonNull(corrected, "corrected");
        requireNonNull(defect, "defect");
        requireNonNull(reference, "reference");
    }
}
