package io.github.latamregionalism.model;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A further name of a country or organization, beside those of its own record.
 *
 * <p>A text that is a name of more than one is no alias but an {@link AmbiguousName}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Alias extends DatasetRecord {

    /** By target, then text, then language. */
    Comparator<Alias> ORDER = comparing(Alias::target, Actor.ORDER)
            .thenComparing(Alias::text)
            .thenComparing(alias -> alias.language().orElse(""));

    /** {@return the name} */
    String text();

    /** {@return the language of the name, an ISO 639-1 code; absent where it belongs to none} */
    Optional<String> language();

    /** {@return what kind of name it is} */
    AliasKind kind();

    /** {@return the country or organization that it names} */
    Actor target();

    /** {@return a remark, such as the years in which a former name was in use} */
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Alias}. */
    final class Builder extends ImmutableAlias.Builder {
        Builder() {}
    }
}
