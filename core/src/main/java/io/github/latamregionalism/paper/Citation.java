package io.github.latamregionalism.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.model.RowId;
import java.util.Optional;
import org.immutables.value.Value;

/** A citation in the text of the paper: where it stands, how it is printed, and what it may mean. */
@Value.Immutable
@JsonRecord
@JsonTypeName("citation")
@JsonDeserialize(builder = Citation.Builder.class)
@JsonPropertyOrder({"id", "section", "paragraph", "order", "as_printed", "references", "defects", "note"})
public interface Citation extends DatasetRecord<RowId>, Comparable<Citation> {

    @Override
    @JsonProperty("id")
    RowId id();

    /** {@return the section of the paper} */
    @JsonProperty("section")
    Section section();

    /** {@return the number of the paragraph in the section, from 1, after joining what page breaks cut} */
    @JsonProperty("paragraph")
    int paragraph();

    /** {@return the number of the citation in the paragraph, from 1} */
    @JsonProperty("order")
    int order();

    /** {@return the citation as printed, verbatim, such as {@code (Görge, 2023)}} */
    @JsonProperty("as_printed")
    String asPrinted();

    /** {@return the ids of the references that it may mean; more than one where the text leaves it open} */
    @JsonProperty("references")
    ImmutableList<ReferenceId> references();

    /** {@return what is wrong with the citation as printed} */
    @JsonProperty("defects")
    ImmutableList<String> defects();

    /** {@return a remark on the place or on what is meant} */
    @JsonProperty("note")
    Optional<String> note();

    /** {@return whether the text leaves open which reference is meant: whether there is more than one} */
    default boolean isAmbiguous() {
        return references().size() > 1;
    }

    /** Compares by place: section, paragraph, order; not consistent with equals. */
    @Override
    default int compareTo(Citation other) {
        return ComparisonChain.start()
                .compare(section(), other.section())
                .compare(paragraph(), other.paragraph())
                .compare(order(), other.order())
                .result();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Citation fromJson(Builder builder) {
        return builder.build();
    }

    private static Citation check(Citation citation) {
        if (citation.paragraph() < 1 || citation.order() < 1) {
            throw new IllegalArgumentException("paragraph \"" + citation.paragraph() + "\" and order \""
                    + citation.order() + "\" of a citation are counted from 1");
        }
        if (citation.references().isEmpty()) {
            throw new IllegalArgumentException("citation \"" + citation.asPrinted() + "\" means no reference");
        }
        return citation;
    }

    /** Builds a {@link Citation}; {@code build} refuses a number less than 1, and a citation without a reference. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}

        @Override
        public Citation build() {
            return check(super.build());
        }
    }
}
