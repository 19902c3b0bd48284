package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A source: an address, who answers for what stands there, and of what kind it is. */
@Value.Immutable
@JsonRecord
@JsonTypeName("source")
@JsonDeserialize(builder = Source.Builder.class)
@JsonPropertyOrder({"id", "url", "publisher", "kind", "language", "weak", "issuer", "issuer_kind", "copy", "note"})
public interface Source extends DatasetRecord<SourceId> {

    @Override
    @JsonProperty("id")
    SourceId id();

    /** {@return the address, as it was seen} */
    @JsonProperty("url")
    String url();

    /** {@return the publisher} */
    @JsonProperty("publisher")
    String publisher();

    /** {@return what the source is} */
    @JsonProperty("kind")
    SourceKind kind();

    /** {@return the language of the text, an ISO 639-1 code} */
    @JsonProperty("language")
    Optional<String> language();

    /**
     * {@return whether nobody answers for the text: a document-sharing copy, a blog, an aggregator, a mirror, a
     * propaganda outlet}
     */
    @JsonProperty("weak")
    boolean weak();

    /** {@return who issued the text, where it is read in a copy or at the site of another} */
    @JsonProperty("issuer")
    Optional<String> issuer();

    /** {@return what the issuer is} */
    @JsonProperty("issuer_kind")
    Optional<SourceKind> issuerKind();

    /** {@return whether it is a copy of a text that another issued} */
    @Value.Default
    @JsonProperty("copy")
    default boolean copy() {
        return false;
    }

    /** {@return a remark} */
    @JsonProperty("note")
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Source fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
