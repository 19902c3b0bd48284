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
public interface Source {

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
        return ImmutableSource.builder();
    }

    /** Builds a {@link Source}. */
    interface Builder {

        /**
         * Sets the id.
         *
         * @param id the value
         * @return this builder
         */
        Builder id(SourceId id);

        /**
         * Sets the address.
         *
         * @param url the value
         * @return this builder
         */
        Builder url(String url);

        /**
         * Sets the publisher.
         *
         * @param publisher the value
         * @return this builder
         */
        Builder publisher(String publisher);

        /**
         * Sets what the source is.
         *
         * @param kind the value
         * @return this builder
         */
        Builder kind(SourceKind kind);

        /**
         * Sets the language of the text.
         *
         * @param language the value
         * @return this builder
         */
        Builder language(String language);

        /**
         * Sets the language of the text.
         *
         * @param language the value, or empty
         * @return this builder
         */
        Builder language(Optional<String> language);

        /**
         * Sets whether nobody answers for the text.
         *
         * @param weak the value
         * @return this builder
         */
        Builder weak(boolean weak);

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
         */
        Source build();
    }
}
