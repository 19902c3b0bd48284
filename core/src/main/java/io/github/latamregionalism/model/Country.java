package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A state or territory.
 *
 * <p>The bundled data hold the 33 states of Latin America and the Caribbean, and those outside it that occur in their
 * affairs.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("country")
@JsonDeserialize(builder = Country.Builder.class)
@JsonPropertyOrder({
    "iso3",
    "kind",
    "iso2",
    "numeric",
    "name_en",
    "name_es",
    "name_pt",
    "subregion",
    "cow",
    "gw",
    "vdem",
    "fips",
    "wikidata",
    "note"
})
public interface Country extends DatasetRecord<CountryCode>, Named {

    /** {@return the ISO 3166-1 alpha-3 code} */
    @JsonProperty("iso3")
    CountryCode iso3();

    /** {@return what the entry is to the region} */
    @JsonProperty("kind")
    CountryKind kind();

    /** {@return the code} */
    @Override
    default CountryCode id() {
        return iso3();
    }

    /** {@return the ISO 3166-1 alpha-2 code} */
    @JsonProperty("iso2")
    String iso2();

    /** {@return the ISO 3166-1 numeric code with its leading zeros, such as {@code 076}} */
    @JsonProperty("numeric")
    String numeric();

    @Override
    @JsonProperty("name_en")
    String nameEn();

    @Override
    @JsonProperty("name_es")
    String nameEs();

    @Override
    @JsonProperty("name_pt")
    String namePt();

    /** {@return the subregion by the M49 standard of the United Nations} */
    @JsonProperty("subregion")
    String subregion();

    /** {@return the code of the Correlates of War project} */
    @JsonProperty("cow")
    OptionalInt cow();

    /** {@return the code of Gleditsch and Ward} */
    @JsonProperty("gw")
    OptionalInt gw();

    /** {@return the code of the Varieties of Democracy project} */
    @JsonProperty("vdem")
    OptionalInt vdem();

    /** {@return the FIPS 10-4 code, two letters} */
    @JsonProperty("fips")
    Optional<String> fips();

    /** {@return the Wikidata item, such as {@code Q155}} */
    @JsonProperty("wikidata")
    Optional<String> wikidata();

    /** {@return a remark} */
    @JsonProperty("note")
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Country fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link Country}. */
    final class Builder extends ImmutableCountry.Builder {
        Builder() {}
    }
}
