package io.github.latamregionalism.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who says so: the sources of a fact, how well they support it, and what has to be known to read it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Provenance {

    /** {@return the ids of the sources, in the order in which they are listed; empty only where none was seen} */
    ImmutableList<SourceId> sources();

    /** {@return how well the fact is supported} */
    Confidence confidence();

    /** {@return what the dates are counted from and where sources conflict} */
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableProvenance.builder();
    }

    /** Builds a {@link Provenance}. */
    interface Builder {

        /**
         * Sets the ids of the sources.
         *
         * @param sources all of them, in place of those set before
         * @return this builder
         */
        Builder sources(Iterable<? extends SourceId> sources);

        /**
         * Sets how well the fact is supported.
         *
         * @param confidence the value
         * @return this builder
         */
        Builder confidence(Confidence confidence);

        /**
         * Sets what the dates are counted from and where sources conflict.
         *
         * @param note the value
         * @return this builder
         */
        Builder note(String note);

        /**
         * Sets what the dates are counted from and where sources conflict.
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
        Provenance build();
    }
}
