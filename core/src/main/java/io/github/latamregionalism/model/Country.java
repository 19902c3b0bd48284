package io.github.latamregionalism.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A state or territory.
 *
 * <p>The bundled data hold the 33 states of Latin America and the Caribbean, and those outside it that occur in their
 * affairs.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Country extends Named {

    /** {@return the ISO 3166-1 alpha-3 code} */
    CountryCode code();

    /** {@return what the entry is to the region} */
    CountryKind kind();

    /** {@return the ISO 3166-1 alpha-2 code} */
    String iso2();

    /** {@return the ISO 3166-1 numeric code, three digits} */
    String numeric();

    /** {@return the subregion by the M49 standard of the United Nations} */
    String subregion();

    /** {@return the code of the Correlates of War project} */
    OptionalInt cow();

    /** {@return the code of Gleditsch and Ward} */
    OptionalInt gleditschWard();

    /** {@return the code of the Varieties of Democracy project} */
    OptionalInt vdem();

    /** {@return the Wikidata item, such as {@code Q155}} */
    Optional<String> wikidata();

    /** {@return a remark} */
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableCountry.builder();
    }

    /** Builds a {@link Country}. */
    interface Builder {

        /**
         * Sets the ISO 3166-1 alpha-3 code.
         *
         * @param code the value
         * @return this builder
         */
        Builder code(CountryCode code);

        /**
         * Sets what the entry is to the region.
         *
         * @param kind the value
         * @return this builder
         */
        Builder kind(CountryKind kind);

        /**
         * Sets the ISO 3166-1 alpha-2 code.
         *
         * @param iso2 the value
         * @return this builder
         */
        Builder iso2(String iso2);

        /**
         * Sets the ISO 3166-1 numeric code.
         *
         * @param numeric the value
         * @return this builder
         */
        Builder numeric(String numeric);

        /**
         * Sets the English name.
         *
         * @param nameEn the value
         * @return this builder
         */
        Builder nameEn(String nameEn);

        /**
         * Sets the Spanish name.
         *
         * @param nameEs the value
         * @return this builder
         */
        Builder nameEs(String nameEs);

        /**
         * Sets the Portuguese name.
         *
         * @param namePt the value
         * @return this builder
         */
        Builder namePt(String namePt);

        /**
         * Sets the subregion by the M49 standard of the United Nations.
         *
         * @param subregion the value
         * @return this builder
         */
        Builder subregion(String subregion);

        /**
         * Sets the code of the Correlates of War project.
         *
         * @param cow the value
         * @return this builder
         */
        Builder cow(int cow);

        /**
         * Sets the code of the Correlates of War project.
         *
         * @param cow the value, or empty
         * @return this builder
         */
        Builder cow(OptionalInt cow);

        /**
         * Sets the code of Gleditsch and Ward.
         *
         * @param gleditschWard the value
         * @return this builder
         */
        Builder gleditschWard(int gleditschWard);

        /**
         * Sets the code of Gleditsch and Ward.
         *
         * @param gleditschWard the value, or empty
         * @return this builder
         */
        Builder gleditschWard(OptionalInt gleditschWard);

        /**
         * Sets the code of the Varieties of Democracy project.
         *
         * @param vdem the value
         * @return this builder
         */
        Builder vdem(int vdem);

        /**
         * Sets the code of the Varieties of Democracy project.
         *
         * @param vdem the value, or empty
         * @return this builder
         */
        Builder vdem(OptionalInt vdem);

        /**
         * Sets the Wikidata item.
         *
         * @param wikidata the value
         * @return this builder
         */
        Builder wikidata(String wikidata);

        /**
         * Sets the Wikidata item.
         *
         * @param wikidata the value, or empty
         * @return this builder
         */
        Builder wikidata(Optional<String> wikidata);

        /**
         * Sets a remark.
         *
         * @param note the value
         * @return this builder
         */
        Builder note(String note);

        /**
         * Sets a remark.
         *
         * @param note the value, or empty
         * @return this builder
         */
        Builder note(Optional<String> note);

        /**
         * Builds the record.
         *
         * @return the record
         * @throws IllegalStateException if a mandatory value is missing
         */
        Country build();
    }
}
