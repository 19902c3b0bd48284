package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text that may stand for more than one country or organization, or for one and for something else, so that nobody
 * should be taken to be meant by it.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("ambiguous_name")
@JsonDeserialize(builder = AmbiguousName.Builder.class)
@JsonPropertyOrder({"text", "language", "why", "candidates"})
public interface AmbiguousName extends DatasetRecord<String> {

    /** {@return the text} */
    @JsonProperty("text")
    String text();

    /** {@return the text} */
    @Override
    default String id() {
        return text();
    }

    /** {@return the language of the text, an ISO 639-1 code; absent where it belongs to none or to several} */
    @JsonProperty("language")
    Optional<String> language();

    /** {@return what it may stand for} */
    @JsonProperty("why")
    String why();

    /** {@return the countries and organizations that may be meant, likelier ones first; empty if none has an entry} */
    @JsonProperty("candidates")
    ImmutableList<Actor> candidates();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AmbiguousName fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds an {@link AmbiguousName}. */
    final class Builder extends ImmutableAmbiguousName.Builder {
        Builder() {}
    }
}
