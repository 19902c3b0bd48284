package io.github.latamregionalism.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ComparisonChain;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.TreatyActionId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.util.Optional;
import org.immutables.value.Value;

/** What a country did about a treaty: one act. */
@Value.Immutable
@JsonRecord
@JsonTypeName("treaty_action")
@JsonDeserialize(builder = TreatyAction.Builder.class)
@JsonPropertyOrder({
    "id",
    "treaty",
    "country",
    "action",
    "date",
    "effective",
    "detail",
    "objects_to",
    "ended",
    "provenance"
})
public interface TreatyAction extends DatasetRecord<TreatyActionId>, Sourced, Comparable<TreatyAction> {

    @Override
    @JsonProperty("id")
    TreatyActionId id();

    /** {@return the treaty} */
    @JsonProperty("treaty")
    TreatyId treaty();

    /** {@return the country that acts} */
    @JsonProperty("country")
    CountryCode country();

    /** {@return the act} */
    @JsonProperty("action")
    TreatyActionKind action();

    /** {@return the day of signature or of deposit with the depositary; absent where it is not known} */
    @JsonProperty("date")
    Optional<EdtfDate> date();

    /**
     * {@return the day on which the act takes effect for the country, often computed from the rule of the treaty as the
     * note says. It is absent where there is no such day or it is not known}
     */
    @JsonProperty("effective")
    Optional<EdtfDate> effective();

    /** {@return the substance of the act, such as what is reserved} */
    @JsonProperty("detail")
    Optional<String> detail();

    /**
     * {@return the reservation or declaration to which an objection is made; present in every objection, in nothing
     * else}
     */
    @JsonProperty("objects_to")
    Optional<TreatyActionId> objectsTo();

    /**
     * {@return the first day on which a reservation, declaration or objection no longer stands, withdrawn or lapsed;
     * absent while it stands}
     */
    @JsonProperty("ended")
    Optional<EdtfDate> ended();

    @Override
    @JsonProperty("provenance")
    Provenance provenance();

    /** Compares by treaty, country, date with unknown ones last, and act; not consistent with equals. */
    @Override
    default int compareTo(TreatyAction other) {
        return ComparisonChain.start()
                .compare(treaty(), other.treaty())
                .compare(country(), other.country())
                .compare(dateOrUnknown(), other.dateOrUnknown())
                .compare(action(), other.action())
                .result();
    }

    private Bound dateOrUnknown() {
        return date().map(Bound::at).orElse(Bound.UNKNOWN);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static TreatyAction fromJson(Builder builder) {
        return builder.build();
    }

    private static TreatyAction check(TreatyAction act) {
        boolean objection = act.action() == TreatyActionKind.OBJECTION;
        if (objection && act.objectsTo().isEmpty()) {
            throw new IllegalArgumentException("an objection must tell the act to which it is made");
        }
        if (!objection && act.objectsTo().isPresent()) {
            throw new IllegalArgumentException("only an objection is made to the act of another country, not a "
                    + act.action().text());
        }
        if (act.ended().isPresent()) {
            if (!act.action().isStatement()) {
                throw new IllegalArgumentException("a " + act.action().text() + " cannot be withdrawn or lapse, but \""
                        + act.ended().get() + "\" is given as its end");
            }
            if (act.date().isPresent()) {
                SpellDates.of(Bound.at(act.date().get()), Bound.at(act.ended().get()));
            }
        }
        return act;
    }

    /**
     * Builds a {@link TreatyAction}; {@code build} refuses an objection that does not tell to which act, another act
     * that does, and the end of what cannot be withdrawn.
     */
    final class Builder extends ImmutableTreatyAction.Builder {
        Builder() {}

        @Override
        public TreatyAction build() {
            return check(super.build());
        }
    }
}
