package io.github.latamregionalism.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReferenceId;
import java.util.Optional;
import org.immutables.value.Value;

/** A challenge to drug control and regional cooperation that the paper names. */
@Value.Immutable
@JsonRecord
@JsonTypeName("challenge")
@JsonDeserialize(builder = Challenge.Builder.class)
@JsonPropertyOrder({
    "id",
    "label",
    "category",
    "description",
    "countries",
    "organizations",
    "sections",
    "references",
    "note"
})
public interface Challenge extends DatasetRecord<ChallengeId> {

    @Override
    @JsonProperty("id")
    ChallengeId id();

    /** {@return the name} */
    @JsonProperty("label")
    String label();

    /** {@return the field} */
    @JsonProperty("category")
    ChallengeCategory category();

    /** {@return the challenge in one or two sentences} */
    @JsonProperty("description")
    String description();

    /** {@return the countries that it is said of; empty where it is said of the region} */
    @JsonProperty("countries")
    ImmutableList<CountryCode> countries();

    /** {@return the organizations that it is said of} */
    @JsonProperty("organizations")
    ImmutableList<OrganizationId> organizations();

    /** {@return the sections of the paper that name it, at least one} */
    @JsonProperty("sections")
    ImmutableList<Section> sections();

    /** {@return the ids of the references that the paper cites for it} */
    @JsonProperty("references")
    ImmutableList<ReferenceId> references();

    /** {@return a remark, such as the parts of a composite} */
    @JsonProperty("note")
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Challenge fromJson(Builder builder) {
        return builder.build();
    }

    private static Challenge check(Challenge challenge) {
        if (challenge.sections().isEmpty()) {
            throw new IllegalArgumentException(
                    "challenge " + challenge.id() + " has no section: it must have at least one");
        }
        return challenge;
    }

    /** Builds a {@link Challenge}; {@code build} refuses one without a section. */
    final class Builder extends ImmutableChallenge.Builder {
        Builder() {}

        @Override
        public Challenge build() {
            return check(super.build());
        }
    }
}
