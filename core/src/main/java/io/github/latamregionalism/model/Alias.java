package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A further name of a country or organization, beside those of its own record.
 *
 * <p>A text that is a name of more than one is no alias but an {@link AmbiguousName}.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("alias")
@JsonDeserialize(builder = Alias.Builder.class)
@JsonPropertyOrder({"id", "text", "language", "kind", "target", "note"})
public interface Alias extends DatasetRecord<RowId> {

    @Override
    @JsonProperty("id")
    RowId id();

    /** {@return the name} */
    @JsonProperty("text")
    String text();

    /** {@return the language of the name, an ISO 639-1 code; absent where it belongs to none} */
    @JsonProperty("language")
    Optional<String> language();

    /** {@return what kind of name it is} */
    @JsonProperty("kind")
    AliasKind kind();

    /** {@return the country or organization that it names} */
    @JsonProperty("target")
    Actor target();

    /** {@return a remark, such as the years in which a former name was in use} */
    @JsonProperty("note")
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Alias fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds an {@link Alias}. */
    final class Builder extends ImmutableAlias.Builder {
        Builder() {}
    }
}
