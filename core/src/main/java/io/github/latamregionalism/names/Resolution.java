package io.github.latamregionalism.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.JsonRecord;

/**
 * What a text was found to name: one country or organization, several that may be meant, or none.
 *
 * @see Names#resolve
 */
public sealed interface Resolution {

    /** {@return the text asked about, as it was given} */
    String text();

    /**
     * The text names one.
     *
     * @param text the text asked about
     * @param actor the country or organization
     * @param match by what it was recognised
     * @param matched the name or code in the dataset that the text is, or is another way to write
     */
    @JsonRecord
    @JsonPropertyOrder({"text", "actor", "match", "matched"})
    record Found(
            @JsonProperty("text") String text,
            @JsonProperty("actor") Actor actor,
            @JsonProperty("match") MatchedBy match,
            @JsonProperty("matched") String matched)
            implements Resolution {

        /** {@return whether the text is written otherwise than the name in the dataset, such as without an accent} */
        public boolean isNormalised() {
            return !text.equals(matched);
        }
    }

    /**
     * The text may name several, or one and something else.
     *
     * @param text the text asked about
     * @param why what it may stand for
     * @param candidates those that may be meant; empty if none of them is in the dataset
     */
    @JsonRecord
    @JsonPropertyOrder({"text", "why", "candidates"})
    record Ambiguous(
            @JsonProperty("text") String text,
            @JsonProperty("why") String why,
            @JsonProperty("candidates") ImmutableList<Actor> candidates)
            implements Resolution {}

    /**
     * The text names none.
     *
     * @param text the text asked about
     * @param nearest the names spelled most like it, nearest first; they are never taken to be meant
     */
    @JsonRecord
    @JsonPropertyOrder({"text", "nearest"})
    record Unknown(
            @JsonProperty("text") String text,
            @JsonProperty("nearest") ImmutableList<String> nearest) implements Resolution {}
}
