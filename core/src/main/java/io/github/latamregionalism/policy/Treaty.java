package io.github.latamregionalism.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A treaty on drugs or crime, or one that founded an organization. */
@Value.Immutable
@JsonRecord
@JsonTypeName("treaty")
@JsonDeserialize(builder = Treaty.Builder.class)
@JsonPropertyOrder({
    "id",
    "title_en",
    "title_es",
    "short_names",
    "adopted",
    "place",
    "in_force",
    "depositary",
    "topic",
    "convention",
    "provenance"
})
public interface Treaty extends DatasetRecord<TreatyId>, Sourced {

    @Override
    @JsonProperty("id")
    TreatyId id();

    /** {@return the English title} */
    @JsonProperty("title_en")
    String titleEn();

    /** {@return the Spanish title} */
    @JsonProperty("title_es")
    String titleEs();

    /** {@return the names by which it is cited, at least one} */
    @JsonProperty("short_names")
    ImmutableList<String> shortNames();

    /** {@return the day of adoption or signature} */
    @JsonProperty("adopted")
    EdtfDate adopted();

    /** {@return the city of adoption or signature} */
    @JsonProperty("place")
    String place();

    /** {@return the day on which the treaty itself took effect; absent while it has not} */
    @JsonProperty("in_force")
    Optional<EdtfDate> inForce();

    /** {@return who keeps the treaty and receives the acts of the parties} */
    @JsonProperty("depositary")
    String depositary();

    /** {@return the field} */
    @JsonProperty("topic")
    TreatyTopic topic();

    /**
     * {@return the convention that this treaty restates or amends, so that who is party to this is party to that;
     * absent where it stands for itself}
     */
    @JsonProperty("convention")
    Optional<TreatyId> convention();

    @Override
    @JsonProperty("provenance")
    Provenance provenance();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Treaty fromJson(Builder builder) {
        return builder.build();
    }

    private static Treaty check(Treaty treaty) {
        if (treaty.shortNames().isEmpty()) {
            throw new IllegalArgumentException(
                    "treaty " + treaty.id() + " has no short name: it must have at least one");
        }
        if (treaty.inForce().isPresent()
                && treaty.inForce().get().latest().isBefore(treaty.adopted().earliest())) {
            throw new IllegalArgumentException("treaty " + treaty.id() + " is in force on "
                    + treaty.inForce().get() + ", before it is adopted on " + treaty.adopted());
        }
        return treaty;
    }

    /**
     * Builds a {@link Treaty}; {@code build} refuses one without a short name, and one that is in force before it is
     * adopted.
     */
    final class Builder extends ImmutableTreaty.Builder {
        Builder() {}

        @Override
        public Treaty build() {
            return check(super.build());
        }
    }
}
