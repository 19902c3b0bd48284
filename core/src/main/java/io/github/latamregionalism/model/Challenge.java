package io.github.latamregionalism.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A challenge to drug control and regional cooperation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Challenge {

    /** {@return the id} */
    ChallengeId id();

    /** {@return the name} */
    String label();

    /** {@return the field} */
    ChallengeCategory category();

    /** {@return the challenge in one or two sentences} */
    String description();

    /** {@return the countries that it is said of; empty where it is said of the region} */
    ImmutableList<CountryCode> countries();

    /** {@return the organizations that it is said of} */
    ImmutableList<OrganizationId> organizations();

    /** {@return the sections of the paper that name it, at least one} */
    ImmutableList<Section> sections();

    /** {@return the ids of the references that the paper cites for it} */
    ImmutableList<ReferenceId> references();

    /** {@return a remark, such as the parts of a composite} */
    Optional<String> note();

    /**
     * Checks the sections.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Value.Check
    default void check() {
        if (sections().isEmpty()) {
            throw new IllegalArgumentException("challenge " + id() + " has no section: it must have at least one");
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableChallenge.builder();
    }

    /** Builds a {@link Challenge}. */
    interface Builder {

        /**
         * Sets the id.
         *
         * @param id the value
         * @return this builder
         */
        Builder id(ChallengeId id);

        /**
         * Sets the name.
         *
         * @param label the value
         * @return this builder
         */
        Builder label(String label);

        /**
         * Sets the field.
         *
         * @param category the value
         * @return this builder
         */
        Builder category(ChallengeCategory category);

        /**
         * Sets the description of the challenge.
         *
         * @param description the value
         * @return this builder
         */
        Builder description(String description);

        /**
         * Sets the countries that it is said of.
         *
         * @param countries all of them, in place of those set before
         * @return this builder
         */
        Builder countries(Iterable<? extends CountryCode> countries);

        /**
         * Sets the organizations that it is said of.
         *
         * @param organizations all of them, in place of those set before
         * @return this builder
         */
        Builder organizations(Iterable<? extends OrganizationId> organizations);

        /**
         * Sets the sections of the paper that name it.
         *
         * @param sections all of them, in place of those set before
         * @return this builder
         */
        Builder sections(Iterable<? extends Section> sections);

        /**
         * Sets the ids of the references that the paper cites for it.
         *
         * @param references all of them, in place of those set before
         * @return this builder
         */
        Builder references(Iterable<? extends ReferenceId> references);

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
         * @throws IllegalArgumentException if there is no section
         */
        Challenge build();
    }
}
