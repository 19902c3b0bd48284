package io.github.latamregionalism.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.InstrumentId;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.SpellDates;
import java.util.Optional;
import org.immutables.value.Value;

/** An instrument of drug policy: a law, a plan, a ruling, an institution, an operation, a bilateral programme. */
@Value.Immutable
@JsonRecord
@JsonTypeName("instrument")
@JsonDeserialize(builder = Instrument.Builder.class)
@JsonPropertyOrder({
    "id",
    "countries",
    "partners",
    "kind",
    "name_en",
    "name_local",
    "period",
    "start_basis",
    "end_basis",
    "detail",
    "provenance"
})
public interface Instrument extends DatasetRecord<InstrumentId>, Sourced, Comparable<Instrument> {

    @Override
    @JsonProperty("id")
    InstrumentId id();

    /** {@return the countries whose instrument it is, at least one} */
    @JsonProperty("countries")
    ImmutableList<CountryCode> countries();

    /** {@return the countries that take part without it being theirs} */
    @JsonProperty("partners")
    ImmutableList<CountryCode> partners();

    /** {@return the type of instrument} */
    @JsonProperty("kind")
    InstrumentKind kind();

    /** {@return the English name} */
    @JsonProperty("name_en")
    String nameEn();

    /** {@return the name or number in the language of the country} */
    @JsonProperty("name_local")
    String nameLocal();

    /** {@return the days on which it holds: {@code [start, end)}, each end as precise as its source} */
    @JsonProperty("period")
    SpellDates period();

    /** {@return what the start is counted from; absent where nobody has looked} */
    @JsonProperty("start_basis")
    Optional<DateBasis> startBasis();

    /** {@return what the end is counted from; absent while the instrument is running, or where nobody has looked} */
    @JsonProperty("end_basis")
    Optional<DateBasis> endBasis();

    /** {@return what it provides} */
    @JsonProperty("detail")
    String detail();

    @Override
    @JsonProperty("provenance")
    Provenance provenance();

    /** Compares by start and id; not consistent with equals. */
    @Override
    default int compareTo(Instrument other) {
        return ComparisonChain.start()
                .compare(period().start(), other.period().start())
                .compare(id(), other.id())
                .result();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Instrument fromJson(Builder builder) {
        return builder.build();
    }

    private static Instrument check(Instrument instrument) {
        if (instrument.countries().isEmpty()) {
            throw new IllegalArgumentException(
                    "instrument " + instrument.id() + " has no country: it must have at least one");
        }
        for (CountryCode partner : instrument.partners()) {
            if (instrument.countries().contains(partner)) {
                throw new IllegalArgumentException(
                        "instrument " + instrument.id() + " has " + partner + " both as its country and as a partner");
            }
        }
        return instrument;
    }

    /**
     * Builds an {@link Instrument}; {@code build} refuses one of no country, and a partner that is one of its
     * countries.
     */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}

        @Override
        public Instrument build() {
            return check(super.build());
        }
    }
}
