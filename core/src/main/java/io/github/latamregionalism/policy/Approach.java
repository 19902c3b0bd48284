package io.github.latamregionalism.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.ApproachId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.SpellDates;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An approach to drug policy that a country followed for some time.
 *
 * <p>Approaches of one country overlap where policies ran side by side. Many ends are conventions, such as a change of
 * government or the start of the next approach, while the law behind stays in force: the note says so.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("approach")
@JsonDeserialize(builder = Approach.Builder.class)
@JsonPropertyOrder({
    "id",
    "country",
    "period",
    "start_basis",
    "end_basis",
    "model",
    "label",
    "summary",
    "main_challenge",
    "regional_significance",
    "roles",
    "provenance"
})
public interface Approach extends DatasetRecord<ApproachId>, Sourced, Comparable<Approach> {

    @Override
    @JsonProperty("id")
    ApproachId id();

    /** {@return the country} */
    @JsonProperty("country")
    CountryCode country();

    /** {@return the days on which the approach holds: {@code [start, end)}, each end as precise as its source} */
    @JsonProperty("period")
    SpellDates period();

    /** {@return what the start is counted from; absent where nobody has looked} */
    @JsonProperty("start_basis")
    Optional<DateBasis> startBasis();

    /** {@return what the end is counted from; absent while the approach is running, or where nobody has looked} */
    @JsonProperty("end_basis")
    Optional<DateBasis> endBasis();

    /** {@return the type of policy} */
    @JsonProperty("model")
    ApproachModel model();

    /** {@return the short name} */
    @JsonProperty("label")
    String label();

    /** {@return what the policy does, in one or two sentences} */
    @JsonProperty("summary")
    String summary();

    /** {@return what the policy struggles with} */
    @JsonProperty("main_challenge")
    String mainChallenge();

    /** {@return what the policy means for the region} */
    @JsonProperty("regional_significance")
    String regionalSignificance();

    /** {@return the roles of the country in the drug trade, at least one, each once} */
    @JsonProperty("roles")
    ImmutableList<TradeRole> roles();

    @Override
    @JsonProperty("provenance")
    Provenance provenance();

    /** Compares by country, start and id; not consistent with equals. */
    @Override
    default int compareTo(Approach other) {
        return ComparisonChain.start()
                .compare(country(), other.country())
                .compare(period().start(), other.period().start())
                .compare(id(), other.id())
                .result();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Approach fromJson(Builder builder) {
        return builder.build();
    }

    private static Approach check(Approach approach) {
        if (approach.roles().isEmpty()) {
            throw new IllegalArgumentException("approach " + approach.id() + " has no role: it must have at least one");
        }
        if (ImmutableSet.copyOf(approach.roles()).size() < approach.roles().size()) {
            throw new IllegalArgumentException("approach " + approach.id() + " has a role twice: " + approach.roles());
        }
        return approach;
    }

    /** Builds an {@link Approach}; {@code build} refuses one without a role, or with one twice. */
    final class Builder extends ImmutableApproach.Builder {
        Builder() {}

        @Override
        public Approach build() {
            return check(super.build());
        }
    }
}
