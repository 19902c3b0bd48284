package io.github.latamregionalism.names;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.JsonRecord;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a text was found to name: one country or organization, several that may be meant, or none.
 *
 * @see Names#resolve
 */
public sealed interface Resolution {

    /** {@return the text asked about, as it was given} */
    String text();

    /** {@return what the text names, empty if it names none or may name several} */
    default Optional<Found> asFound() {
        return this instanceof Found found ? Optional.of(found) : Optional.empty();
    }

    /**
     * The text names one.
     *
     * @param text the text asked about
     * @param actor the country or organization
     * @param match by what it was recognised
     * @param matched the name or code in the dataset that the text is, or is another way to write
     */
    @JsonRecord
    record Found(
            @JsonProperty("text") String text,
            @JsonProperty("actor") Actor actor,
            @JsonProperty("match") MatchedBy match,
            @JsonProperty("matched") String matched)
            implements Resolution {
        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public Found {
            requireNonNull(text, "text");
            requireNonNull(actor, "actor");
            requireNonNull(match, "match");
            requireNonNull(matched, "matched");
        }

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
    record Ambiguous(
            @JsonProperty("text") String text,
            @JsonProperty("why") String why,
            @JsonProperty("candidates") ImmutableList<Actor> candidates)
            implements Resolution {
        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public Ambiguous {
            requireNonNull(text, "text");
            requireNonNull(why, "why");
            requireNonNull(candidates, "candidates");
        }
    }

    /** The text names none. */
    @JsonRecord
    @JsonPropertyOrder({"text", "why", "nearest"})
    final class Unknown implements Resolution {

        private final String text;
        private final Supplier<Optional<String>> why;
        private final Supplier<ImmutableList<String>> nearest;

        /** Takes what finds the reason and the nearest names, each asked once, and only if somebody wants to know. */
        Unknown(String text, Supplier<Optional<String>> why, Supplier<ImmutableList<String>> nearest) {
            this.text = text;
            this.why = Suppliers.memoize(why::get);
            this.nearest = Suppliers.memoize(() -> why().isPresent() ? ImmutableList.of() : nearest.get());
        }

        @JsonCreator
        private static Unknown fromJson(
                @JsonProperty("text") String text,
                @JsonProperty("why") Optional<String> why,
                @JsonProperty("nearest") ImmutableList<String> nearest) {
            return new Unknown(text, () -> why, () -> nearest);
        }

        @Override
        @JsonProperty("text")
        public String text() {
            return text;
        }

        /**
         * Returns what the text is, where that is known. It is a country or region that the dataset does not have, a
         * body of one of its organizations, or UTF-8 read as another encoding.
         *
         * @return the words, empty if nothing is known of the text
         */
        @JsonProperty("why")
        public Optional<String> why() {
            return why.get();
        }

        /**
         * Returns one name each of those whose names are spelled most like the text, none where it is known what it is.
         * They are looked for when they are first asked for.
         *
         * @return the names, nearest first; they are never taken to be meant
         */
        @JsonProperty("nearest")
        public ImmutableList<String> nearest() {
            return nearest.get();
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Unknown other
                    && text.equals(other.text)
                    && why().equals(other.why())
                    && nearest().equals(other.nearest());
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return "Unknown[text=" + text + ", why=" + why().orElse("") + ", nearest=" + nearest() + "]";
        }
    }
}
