package io.github.latamregionalism.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;

/**
 * The start or the end of a spell of membership.
 *
 * @param kind whether the spell starts or ends
 * @param date the first day on which it holds or no longer holds, as precise as its source
 * @param certainty how surely that day lies in the days asked about
 * @param spell the spell
 * @see Memberships#changesBetween
 */
@JsonRecord
@JsonPropertyOrder({"kind", "date", "certainty", "spell"})
public record Change(
        @JsonProperty("kind") Kind kind,
        @JsonProperty("date") EdtfDate date,
        @JsonProperty("certainty") Certainty certainty,
        @JsonProperty("spell") Membership spell)
        implements Comparable<Change> {

    /** Whether a spell starts or ends. */
    public enum Kind {
        /** The spell ends. */
        @JsonProperty("end")
        END,
        /** The spell starts. */
        @JsonProperty("start")
        START
    }

    /**
     * Compares by date, then the key of the spell, then the kind with ends first; not consistent with equals.
     *
     * @param other the other change
     * @return less than 0, 0 or more than 0
     */
    @Override
    public int compareTo(Change other) {
        int order = date.compareTo(other.date);
        if (order == 0) {
            order = spell.compareTo(other.spell);
        }
        return order == 0 ? kind.compareTo(other.kind) : order;
    }
}
