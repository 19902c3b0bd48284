package io.github.latamregionalism.model;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A treaty.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Treaty extends Sourced {

    /** {@return the id} */
    TreatyId id();

    /** {@return the English title} */
    String titleEn();

    /** {@return the Spanish title} */
    String titleEs();

    /** {@return the names by which it is cited, at least one} */
    ImmutableList<String> shortNames();

    /** {@return the day of adoption or signature} */
    EdtfDate adopted();

    /** {@return the city of adoption or signature} */
    String place();

    /** {@return the day on which the treaty itself took effect; absent while it has not} */
    Optional<EdtfDate> inForce();

    /** {@return who keeps the treaty and receives the acts of the parties} */
    String depositary();

    /** {@return the field} */
    TreatyTopic topic();

    /**
     * Checks the names and the order of the dates.
     *
     * @throws IllegalArgumentException if there is no short name, or the treaty is in force before it is adopted
     */
    @Value.Check
    default void check() {
        if (shortNames().isEmpty()) {
            throw new IllegalArgumentException("treaty " + id() + " has no short name: it must have at least one");
        }
        if (inForce().isPresent() && inForce().get().latest().isBefore(adopted().earliest())) {
            throw new IllegalArgumentException(
                    "treaty " + id() + " is in force on " + inForce().get() + ", before it is adopted on " + adopted());
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableTreaty.builder();
    }

    /** Builds a {@link Treaty}. */
    interface Builder {

        /**
         * Sets the id.
         *
         * @param id the value
         * @return this builder
         */
        Builder id(TreatyId id);

        /**
         * Sets the English title.
         *
         * @param titleEn the value
         * @return this builder
         */
        Builder titleEn(String titleEn);

        /**
         * Sets the Spanish title.
         *
         * @param titleEs the value
         * @return this builder
         */
        Builder titleEs(String titleEs);

        /**
         * Sets the names by which it is cited.
         *
         * @param shortNames all of them, in place of those set before
         * @return this builder
         */
        Builder shortNames(Iterable<String> shortNames);

        /**
         * Sets the day of adoption or signature.
         *
         * @param adopted the value
         * @return this builder
         */
        Builder adopted(EdtfDate adopted);

        /**
         * Sets the city of adoption or signature.
         *
         * @param place the value
         * @return this builder
         */
        Builder place(String place);

        /**
         * Sets the day on which the treaty itself took effect.
         *
         * @param inForce the value
         * @return this builder
         */
        Builder inForce(EdtfDate inForce);

        /**
         * Sets the day on which the treaty itself took effect.
         *
         * @param inForce the value, or empty
         * @return this builder
         */
        Builder inForce(Optional<? extends EdtfDate> inForce);

        /**
         * Sets who keeps the treaty and receives the acts of the parties.
         *
         * @param depositary the value
         * @return this builder
         */
        Builder depositary(String depositary);

        /**
         * Sets the field.
         *
         * @param topic the value
         * @return this builder
         */
        Builder topic(TreatyTopic topic);

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
         * @throws IllegalArgumentException if there is no short name, or the treaty is in force before it is adopted
         */
        Treaty build();
    }
}
