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
public interface AmbiguousName extends DatasetRecord {

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
        return new Builder();
    }

    /** Builds an {@link AmbiguousName}. */
    final class Builder extends ImmutableAmbiguousName.Builder {
        Builder() {}
    }
}
