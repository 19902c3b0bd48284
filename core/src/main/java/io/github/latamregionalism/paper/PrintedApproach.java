package io.github.latamregionalism.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;
import org.immutables.value.Value;

/**
 * The drug policy of a country as the paper prints it in its table of four countries.
 *
 * <p>Label, main challenge and regional significance are cells of the table, verbatim. The table gives no dates: dated
 * ones are each an {@link io.github.latamregionalism.policy.Approach}.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("printed_approach")
@JsonDeserialize(builder = PrintedApproach.Builder.class)
@JsonPropertyOrder({
    "id",
    "country",
    "model",
    "label",
    "summary",
    "main_challenge",
    "regional_significance",
    "roles",
    "provenance"
})
public interface PrintedApproach extends DatasetRecord<ApproachId>, Sourced {

    @Override
    @JsonProperty("id")
    ApproachId id();

    /** {@return the country} */
    @JsonProperty("country")
    CountryCode country();

    /** {@return the type of policy} */
    @JsonProperty("model")
    ApproachModel model();

    /** {@return the dominant approach, as printed} */
    @JsonProperty("label")
    String label();

    /** {@return what the paper says of the policy, in words of the dataset} */
    @JsonProperty("summary")
    String summary();

    /** {@return what the policy struggles with, as printed} */
    @JsonProperty("main_challenge")
    String mainChallenge();

    /** {@return what the policy means for the region, as printed} */
    @JsonProperty("regional_significance")
    String regionalSignificance();

    /** {@return the roles of the country in the drug trade} */
    @JsonProperty("roles")
    ImmutableList<TradeRole> roles();

    @Override
    @JsonProperty("provenance")
    Provenance provenance();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PrintedApproach fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link PrintedApproach}. */
    final class Builder extends ImmutablePrintedApproach.Builder {
        Builder() {}
    }
}
