package io.github.latamregionalism.model;

import io.github.latamregionalism.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A spell during which a country held one status in an organization.
 *
 * <p>A suspension is a spell of its own that lies over a running {@link Status#MEMBER} spell: it does not end
 * membership.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Membership extends Sourced, Comparable<Membership> {

    /** {@return the organization} */
    OrganizationId organization();

    /** {@return the country} */
    CountryCode country();

    /** {@return the status} */
    Status status();

    /** {@return the days on which the status held: {@code [start, end)}, each end as precise as its source} */
    Period period();

    /** {@return what the start is counted from} */
    DateBasis startBasis();

    /** {@return what the end is counted from; absent while the spell is running} */
    Optional<DateBasis> endBasis();

    /** {@return how the spell began} */
    Optional<Entry> entry();

    /** {@return how the spell ended; absent while it is running} */
    Optional<Exit> exit();

    /**
     * Checks that what is still running has no exit.
     *
     * @throws IllegalArgumentException if an exit or the basis of an end is given for a spell that is still running
     */
    @Value.Check
    default void check() {
        if (period().isRunning() && (exit().isPresent() || endBasis().isPresent())) {
            throw new IllegalArgumentException("a spell that is still running (" + period() + ") has no "
                    + (exit().isPresent()
                            ? "exit, but \"" + exit().get().text() + "\" is given"
                            : "basis of its end, but \""
                                    + endBasis().orElseThrow().text() + "\" is given"));
        }
    }

    /**
     * Compares by organization, country, start and status, which is the key of a spell; not consistent with equals.
     *
     * @param other the other spell
     * @return less than 0, 0 or more than 0
     */
    @Override
    default int compareTo(Membership other) {
        int order = organization().compareTo(other.organization());
        if (order == 0) {
            order = country().compareTo(other.country());
        }
        if (order == 0) {
            order = period().start().compareTo(other.period().start());
        }
        return order == 0 ? status().compareTo(other.status()) : order;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableMembership.builder();
    }

    /** Builds a {@link Membership}. */
    interface Builder {

        /**
         * Sets the organization.
         *
         * @param organization the value
         * @return this builder
         */
        Builder organization(OrganizationId organization);

        /**
         * Sets the country.
         *
         * @param country the value
         * @return this builder
         */
        Builder country(CountryCode country);

        /**
         * Sets the status.
         *
         * @param status the value
         * @return this builder
         */
        Builder status(Status status);

        /**
         * Sets the days on which the status held.
         *
         * @param period the value
         * @return this builder
         */
        Builder period(Period period);

        /**
         * Sets what the start is counted from.
         *
         * @param startBasis the value
         * @return this builder
         */
        Builder startBasis(DateBasis startBasis);

        /**
         * Sets what the end is counted from.
         *
         * @param endBasis the value
         * @return this builder
         */
        Builder endBasis(DateBasis endBasis);

        /**
         * Sets what the end is counted from.
         *
         * @param endBasis the value, or empty
         * @return this builder
         */
        Builder endBasis(Optional<? extends DateBasis> endBasis);

        /**
         * Sets how the spell began.
         *
         * @param entry the value
         * @return this builder
         */
        Builder entry(Entry entry);

        /**
         * Sets how the spell began.
         *
         * @param entry the value, or empty
         * @return this builder
         */
        Builder entry(Optional<? extends Entry> entry);

        /**
         * Sets how the spell ended.
         *
         * @param exit the value
         * @return this builder
         */
        Builder exit(Exit exit);

        /**
         * Sets how the spell ended.
         *
         * @param exit the value, or empty
         * @return this builder
         */
        Builder exit(Optional<? extends Exit> exit);

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
         * @throws IllegalArgumentException if an exit or the basis of an end is given for a spell that is still running
         */
        Membership build();
    }
}
