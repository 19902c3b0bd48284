package io.github.latamregionalism.model;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.Period;
import org.immutables.value.Value;

/**
 * An instrument of drug policy: a law, a plan, a ruling, an institution, an operation, a bilateral programme.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Instrument extends Sourced, Comparable<Instrument> {

    /** {@return the id} */
    InstrumentId id();

    /** {@return the countries whose instrument it is, at least one} */
    ImmutableList<CountryCode> countries();

    /** {@return the countries that take part without it being theirs} */
    ImmutableList<CountryCode> partners();

    /** {@return the type of instrument} */
    InstrumentKind kind();

    /** {@return the English name} */
    String nameEn();

    /** {@return the name or number in the language of the country} */
    String nameLocal();

    /** {@return the days on which it holds: {@code [start, end)}, each end as precise as its source} */
    Period period();

    /** {@return what it provides} */
    String detail();

    /**
     * Checks whose instrument it is.
     *
     * @throws IllegalArgumentException if it is that of no country, or one of its countries is a partner too
     */
    @Value.Check
    default void check() {
        if (countries().isEmpty()) {
            throw new IllegalArgumentException("instrument " + id() + " has no country: it must have at least one");
        }
        for (CountryCode partner : partners()) {
            if (countries().contains(partner)) {
                throw new IllegalArgumentException(
                        "instrument " + id() + " has " + partner + " both as its country and as a partner");
            }
        }
    }

    /**
     * Compares by start and id; not consistent with equals.
     *
     * @param other the other instrument
     * @return less than 0, 0 or more than 0
     */
    @Override
    default int compareTo(Instrument other) {
        int order = period().start().compareTo(other.period().start());
        return order == 0 ? id().compareTo(other.id()) : order;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableInstrument.builder();
    }

    /** Builds an {@link Instrument}. */
    interface Builder {

        /**
         * Sets the id.
         *
         * @param id the value
         * @return this builder
         */
        Builder id(InstrumentId id);

        /**
         * Sets the countries whose instrument it is.
         *
         * @param countries all of them, in place of those set before
         * @return this builder
         */
        Builder countries(Iterable<? extends CountryCode> countries);

        /**
         * Sets the countries that take part without it being theirs.
         *
         * @param partners all of them, in place of those set before
         * @return this builder
         */
        Builder partners(Iterable<? extends CountryCode> partners);

        /**
         * Sets the type of instrument.
         *
         * @param kind the value
         * @return this builder
         */
        Builder kind(InstrumentKind kind);

        /**
         * Sets the English name.
         *
         * @param nameEn the value
         * @return this builder
         */
        Builder nameEn(String nameEn);

        /**
         * Sets the name or number in the language of the country.
         *
         * @param nameLocal the value
         * @return this builder
         */
        Builder nameLocal(String nameLocal);

        /**
         * Sets the days on which it holds.
         *
         * @param period the value
         * @return this builder
         */
        Builder period(Period period);

        /**
         * Sets what it provides.
         *
         * @param detail the value
         * @return this builder
         */
        Builder detail(String detail);

        /**
         * Sets who says so.
         *
         * @param provenance the value
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * Builds the record.
         *
         * @return the record
         * @throws IllegalStateException if a mandatory value is missing
         * @throws IllegalArgumentException if it is that of no country, or one of its countries is a partner too
         */
        Instrument build();
    }
}
