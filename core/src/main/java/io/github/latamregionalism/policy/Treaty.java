package io.github.latamregionalism.policy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.RecordStyle;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.TreatyId;
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
public interface Treaty extends DatasetRecord, Sourced {

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
        return new Builder();
    }

    /** Builds a {@link Treaty}. */
    final class Builder extends ImmutableTreaty.Builder {
        Builder() {}
    }
}
