package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An act, such as a decision, that starts, ends, confirms or announces a membership or a suspension.
 *
 * <p>Bounds that one act starts or ends are the same day, known or not.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("spell_act")
@JsonDeserialize(builder = SpellAct.Builder.class)
@JsonPropertyOrder({"id", "membership", "event", "role", "note"})
public interface SpellAct extends DatasetRecord<RowId> {

    @Override
    @JsonProperty("id")
    RowId id();

    /** {@return the membership} */
    @JsonProperty("membership")
    MembershipId membership();

    /** {@return the act} */
    @JsonProperty("event")
    EventId event();

    /** {@return what the act does to the membership} */
    @JsonProperty("role")
    ActRole role();

    /** {@return a remark} */
    @JsonProperty("note")
    Optional<String> note();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static SpellAct fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds a {@link SpellAct}. */
    final class Builder extends ImmutableSpellAct.Builder {
        Builder() {}
    }
}
