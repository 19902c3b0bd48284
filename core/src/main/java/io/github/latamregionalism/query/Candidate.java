package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.names.Names;

/**
 * A country or organization that may be meant by a text.
 *
 * @param actor the country or organization
 * @param closeness how near the text is to naming it
 * @param name the name or code by which it is near; for {@link Closeness#AMBIGUOUS} the text itself
 * @see Names#candidates
 */
@JsonRecord
public record Candidate(
        @JsonProperty("actor") Actor actor,
        @JsonProperty("closeness") Closeness closeness,
        @JsonProperty("name") String name) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public Candidate {
        requireNonNull(actor, "actor");
        requireNonNull(closeness, "closeness");
        requireNonNull(name, "name");
    }

    /** How near a text is to naming something; the nearest first. */
    public enum Closeness implements Term {
        /** The text is a name or code of it, letter by letter. */
        EXACT,

        /** The text is another way to write a name of it. */
        NORMALISED,

        /** The text may stand for it, and for something else. */
        AMBIGUOUS,

        /** The text is spelled like a name of it, and may be a mistake for that. */
        NEAR
    }
}
