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
        return new Builder();
    }

    /** Builds a {@link Provenance}. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
