package io.github.latamregionalism.paper;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.RecordStyle;
import io.github.latamregionalism.model.ReferenceId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A challenge to drug control and regional cooperation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Challenge extends DatasetRecord {

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
        return new Builder();
    }

    /** Builds a {@link Challenge}. */
    final class Builder extends ImmutableChallenge.Builder {
        Builder() {}
    }
}
