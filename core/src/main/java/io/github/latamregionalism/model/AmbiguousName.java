package io.github.latamregionalism.model;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text that may stand for more than one country or organization, or for one and for something else, so that nobody
 * should be taken to be meant by it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface AmbiguousName {

    /** By text. */
    Comparator<AmbiguousName> ORDER = comparing(AmbiguousName::text);

    /** {@return the text} */
    String text();

    /** {@return the language of the text, an ISO 639-1 code; absent where it belongs to none or to several} */
    Optional<String> language();

    /** {@return what it may stand for} */
    String why();

    /** {@return the countries and organizations that may be meant, likelier ones first; empty if none has an entry} */
    ImmutableList<Actor> candidates();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableAmbiguousName.builder();
    }

    /** Builds an {@link AmbiguousName}. */
    interface Builder {

        /**
         * Sets the text.
         *
         * @param text the value
         * @return this builder
         */
        Builder text(String text);

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
         * Sets what it may stand for.
         *
         * @param why the value
         * @return this builder
         */
        Builder why(String why);

        /**
         * Sets the countries and organizations that may be meant.
         *
         * @param candidates the values
         * @return this builder
         */
        Builder candidates(Iterable<? extends Actor> candidates);

        /**
         * Builds the record.
         *
         * @return the record
         * @throws IllegalStateException if a mandatory value is missing
         */
        AmbiguousName build();
    }
}
