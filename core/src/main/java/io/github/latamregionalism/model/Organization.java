package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A regional organization, forum or body. */
@Value.Immutable
@JsonRecord
@JsonTypeName("organization")
@JsonDeserialize(builder = Organization.Builder.class)
@JsonPropertyOrder({
    "id",
    "acronym",
    "name_en",
    "name_es",
    "name_pt",
    "kind",
    "body_of",
    "founding_instrument",
    "signed",
    "in_force",
    "founded",
    "founded_basis",
    "ended",
    "predecessors",
    "successors",
    "seat",
    "website",
    "cow_igo",
    "wikidata",
    "primary_objective",
    "drug_control_role",
    "drug_control_bodies",
    "bodies",
    "complete",
    "provenance"
})
public interface Organization extends DatasetRecord<OrganizationId>, Named, Sourced {

    @Override
    @JsonProperty("id")
    OrganizationId id();

    /** {@return the acronym} */
    @JsonProperty("acronym")
    Optional<String> acronym();

    @Override
    @JsonProperty("name_en")
    String nameEn();

    @Override
    @JsonProperty("name_es")
    String nameEs();

    @Override
    @JsonProperty("name_pt")
    String namePt();

    /** {@return what it is, in words} */
    @JsonProperty("kind")
    String kind();

    /** {@return the organization of which this is a body; a body has no memberships of its own} */
    @JsonProperty("body_of")
    Optional<OrganizationId> bodyOf();

    /** {@return the instrument that founded it} */
    @JsonProperty("founding_instrument")
    String foundingInstrument();

    /** {@return when the founding instrument was signed or adopted} */
    @JsonProperty("signed")
    EdtfDate signed();

    /** {@return when the founding instrument took effect} */
    @JsonProperty("in_force")
    Optional<EdtfDate> inForce();

    /** {@return the first day on which anybody can have belonged to it} */
    @JsonProperty("founded")
    Optional<EdtfDate> founded();

    /** {@return what that day is counted from} */
    @JsonProperty("founded_basis")
    Optional<DateBasis> foundedBasis();

    /** {@return when the organization ended} */
    @JsonProperty("ended")
    Optional<EdtfDate> ended();

    /** {@return what it followed: ids of organizations, or names of what has no entry} */
    @JsonProperty("predecessors")
    ImmutableList<String> predecessors();

    /** {@return what followed it: ids of organizations, or names of what has no entry} */
    @JsonProperty("successors")
    ImmutableList<String> successors();

    /** {@return the seat} */
    @JsonProperty("seat")
    Optional<String> seat();

    /** {@return the address of its website} */
    @JsonProperty("website")
    Optional<String> website();

    /** {@return the acronym in the IGO data of the Correlates of War project} */
    @JsonProperty("cow_igo")
    Optional<String> cowIgo();

    /** {@return the Wikidata item, such as {@code Q4230}} */
    @JsonProperty("wikidata")
    Optional<String> wikidata();

    /** {@return what it is for} */
    @JsonProperty("primary_objective")
    String primaryObjective();

    /** {@return what it does about drugs} */
    @JsonProperty("drug_control_role")
    String drugControlRole();

    /** {@return those of its bodies that deal with drugs} */
    @JsonProperty("drug_control_bodies")
    ImmutableList<String> drugControlBodies();

    /** {@return names and acronyms of its organs that people take for organizations, in any language} */
    @JsonProperty("bodies")
    ImmutableList<String> bodies();

    /** {@return the statuses of which the dataset lists every spell} */
    @JsonProperty("complete")
    ImmutableList<Status> complete();

    @Override
    @JsonProperty("provenance")
    Provenance provenance();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Organization fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Organization}. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
