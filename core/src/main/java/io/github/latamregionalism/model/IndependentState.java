package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.latamregionalism.time.SpellDates;
import org.immutables.value.Value;

/** A period during which a country was an independent state. */
@Value.Immutable
@JsonRecord
@JsonTypeName("independent_state")
@JsonDeserialize(builder = IndependentState.Builder.class)
@JsonPropertyOrder({"id", "country", "period", "provenance"})
public interface IndependentState extends DatasetRecord<RowId>, Sourced {

    @Override
    @JsonProperty("id")
    RowId id();

    /** {@return the country} */
    @JsonProperty("country")
    CountryCode country();

    /** {@return the days on which it was independent: {@code [start, end)}, each end as precise as its source} */
    @JsonProperty("period")
    SpellDates period();

    @Override
    @JsonProperty("provenance")
    Provenance provenance();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static IndependentState fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds an {@link IndependentState}. */
    final class Builder extends ImmutableIndependentState.Builder {
        Builder() {}
    }
}
