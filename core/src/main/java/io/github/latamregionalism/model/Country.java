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
public interface Country extends DatasetRecord, Named {

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
        return new Builder();
    }

    /** Builds a {@link Country}. */
    final class Builder extends ImmutableCountry.Builder {
        Builder() {}
    }
}
