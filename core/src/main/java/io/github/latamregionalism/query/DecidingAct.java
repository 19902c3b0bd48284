package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.SpellAct;

/**
 * An act on which a spell of membership rests, such as the decision by which a suspension starts.
 *
 * @param spellAct what the act does to the spell
 * @param event the act, with its date, its official symbol and its sources
 * @see Memberships#actsOf
 */
@JsonRecord
public record DecidingAct(
        @JsonProperty("spell_act") SpellAct spellAct,
        @JsonProperty("event") Event event) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public DecidingAct {
        requireNonNull(spellAct, "spellAct");
        requireNonNull(event, "event");
    }

    /** {@return the spell} */
    public MembershipId membership() {
        return spellAct.membership();
    }

    /** {@return whether the act starts, ends, confirms or announces the spell} */
    public ActRole role() {
        return spellAct.role();
    }
}
