package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** Who says so: the sources of a fact, how well they support it, and a note. */
@Value.Immutable
@JsonRecord
@JsonDeserialize(builder = Provenance.Builder.class)
@JsonPropertyOrder({"sources", "confidence", "note"})
public interface Provenance {

    /** {@return the ids of the sources, in the order in which they are listed; empty only where none was seen} */
    @JsonProperty("sources")
    ImmutableList<SourceId> sources();

    /** {@return how well the fact is supported} */
    @JsonProperty("confidence")
    Confidence confidence();

    /** {@return what the dates are counted from and where sources conflict} */
    @JsonProperty("note")
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Provenance fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Provenance}. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
