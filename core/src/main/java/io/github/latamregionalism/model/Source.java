package io.github.latamregionalism.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A source: an address, who answers for what stands there, and of what kind it is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Source extends DatasetRecord {

    /** {@return the id} */
    SourceId id();

    /** {@return the address, as it was seen} */
    String url();

    /** {@return the publisher} */
    String publisher();

    /** {@return what the source is} */
    SourceKind kind();

    /** {@return the language of the text, an ISO 639-1 code} */
    Optional<String> language();

    /**
     * {@return whether nobody answers for the text: a document-sharing copy, a blog, an aggregator, a mirror, a
     * propaganda outlet}
     */
    boolean weak();

    /** {@return a remark} */
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
