package io.github.latamregionalism.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.model.SourceId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An item of the bibliography: what the paper cites, and the documents behind the dataset.
 *
 * <p>The record says what the item is. Where the paper lists it, {@link #asPrinted} has the entry of its list and
 * {@link #asPrintedDefect} what is wrong there.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("reference")
@JsonDeserialize(builder = Reference.Builder.class)
@JsonPropertyOrder({
    "id",
    "printed_no",
    "type",
    "authors",
    "year",
    "title",
    "container",
    "volume",
    "issue",
    "pages",
    "publisher",
    "doi",
    "url",
    "verified",
    "as_printed",
    "as_printed_defect",
    "sources",
    "note"
})
public interface Reference extends DatasetRecord<ReferenceId> {

    /** {@return the id; that of a treaty is the id of the {@code Treaty} too} */
    @Override
    @JsonProperty("id")
    ReferenceId id();

    /** {@return the number in the reference list of the paper, from 1, if the item is in it} */
    @JsonProperty("printed_no")
    OptionalInt printedNo();

    /** {@return what the item is} */
    @JsonProperty("type")
    ReferenceKind type();

    /** {@return the authors in the order of the item; there is at least one} */
    @JsonProperty("authors")
    ImmutableList<Author> authors();

    /** {@return the year of publication} */
    @JsonProperty("year")
    int year();

    /** {@return the title in the language of the item} */
    @JsonProperty("title")
    String title();

    /** {@return the journal, book or series in which it appeared} */
    @JsonProperty("container")
    Optional<String> container();

    /** {@return the volume, or the version of software} */
    @JsonProperty("volume")
    Optional<String> volume();

    /** {@return the issue, or the number of a report} */
    @JsonProperty("issue")
    Optional<String> issue();

    /** {@return the pages, such as {@code 71-86}; the first page where the last is not known, or an article number} */
    @JsonProperty("pages")
    Optional<String> pages();

    /** {@return the publisher} */
    @JsonProperty("publisher")
    Optional<String> publisher();

    /** {@return the digital object identifier without the address of a resolver, such as {@code 10.1017/lap.2017.4}} */
    @JsonProperty("doi")
    Optional<String> doi();

    /** {@return the address} */
    @JsonProperty("url")
    Optional<String> url();

    /** {@return whether a source other than the paper was seen that describes the item} */
    @JsonProperty("verified")
    boolean verified();

    /** {@return the entry in the reference list of the paper without its number, verbatim, if the item is in it} */
    @JsonProperty("as_printed")
    Optional<String> asPrinted();

    /** {@return what is wrong with that entry} */
    @JsonProperty("as_printed_defect")
    Optional<String> asPrintedDefect();

    /** {@return the ids of the sources that describe the item; empty only where none was seen} */
    @JsonProperty("sources")
    ImmutableList<SourceId> sources();

    /** {@return a remark} */
    @JsonProperty("note")
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Reference fromJson(Builder builder) {
        return builder.build();
    }

    private static Reference check(Reference reference) {
        if (reference.authors().isEmpty()) {
            throw new IllegalArgumentException("reference \"" + reference.id() + "\" has no author");
        }
        return reference;
    }

    /** Builds a {@link Reference}; {@code build} refuses one without an author. */
    final class Builder extends ImmutableReference.Builder {
        Builder() {}

        @Override
        public Reference build() {
            return check(super.build());
        }
    }
}
