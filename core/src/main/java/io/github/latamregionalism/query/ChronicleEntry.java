package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.JsonOfType;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;

/**
 * Something that happened, in a chronicle.
 *
 * @param date the day, as precise as its source; it may be {@link Bound#UNKNOWN} and is never open
 * @param kind what happened
 * @param what what it happened to, in a few words
 * @param certainty how surely it happened in the days asked about: {@link Certainty#YES} or {@link Certainty#POSSIBLE}
 * @param fact the fact itself, such as the spell that starts
 * @see Chronicle
 */
@JsonRecord
public record ChronicleEntry(
        @JsonProperty("date") Bound date,
        @JsonProperty("kind") Kind kind,
        @JsonProperty("what") String what,
        @JsonProperty("certainty") Certainty certainty,
        @JsonProperty("fact") @JsonOfType Sourced fact)
        implements Dated<Sourced>, Comparable<ChronicleEntry> {

    /**
     * What an entry of a chronicle is, such as an event or the start of a membership. On one day, ends come before
     * starts.
     */
    public enum Kind implements Term {
        /** A spell of membership ends. */
        MEMBERSHIP_END,
        /** An approach of drug policy ends. */
        APPROACH_END,
        /** An instrument ceases to hold. */
        INSTRUMENT_END,
        /** An event. */
        EVENT,
        /** An act on a treaty. */
        TREATY_ACTION,
        /** A spell of membership starts. */
        MEMBERSHIP_START,
        /** An approach of drug policy starts. */
        APPROACH_START,
        /** An instrument begins to hold. */
        INSTRUMENT_START
    }

    /**
     * Makes an entry.
     *
     * @param date the day
     * @param kind what happened
     * @param what what it happened to
     * @param certainty how surely it happened in the days asked about
     * @param fact the fact itself
     * @throws IllegalArgumentException if the date is open
     */
    public ChronicleEntry {
        requireNonNull(kind, "kind");
        requireNonNull(what, "what");
        requireNonNull(certainty, "certainty");
        requireNonNull(fact, "fact");
        if (date.isOpen()) {
            throw new IllegalArgumentException("what never happens has no entry: the date of \"" + what + "\" is open");
        }
    }

    /** Returns the entry with another certainty. */
    ChronicleEntry with(Certainty other) {
        return new ChronicleEntry(date, kind, what, other, fact);
    }

    /** Compares by date with unknown ones last, then kind and words; not consistent with equals. */
    @Override
    public int compareTo(ChronicleEntry other) {
        int order = date.compareTo(other.date);
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order == 0 ? what.compareTo(other.what) : order;
    }
}
