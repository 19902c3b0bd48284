package io.github.latamregionalism.model;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated happening that is no spell: a summit, a signature, a decision, a withdrawal.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
public interface Event extends Sourced, Comparable<Event> {

    /** {@return the day} */
    EdtfDate date();

    /** {@return the organizations and countries that act or are acted on; may be empty} */
    ImmutableList<Actor> actors();

    /** {@return the type of event, a word of an open vocabulary in lower case with hyphens, such as {@code summit}} */
    String kind();

    /** {@return the event in a few words} */
    String title();

    /** {@return more about the event} */
    Optional<String> detail();

    /**
     * Checks the type.
     *
     * @throws IllegalArgumentException if it is not in lower case with hyphens
     */
    @Value.Check
    default void check() {
        Id.requireKebabCase("a type of event", kind());
    }

    /**
     * Compares by date, type and title; not consistent with equals.
     *
     * @param other the other event
     * @return less than 0, 0 or more than 0
     */
    @Override
    default int compareTo(Event other) {
        int order = date().compareTo(other.date());
        if (order == 0) {
            order = kind().compareTo(other.kind());
        }
        return order == 0 ? title().compareTo(other.title()) : order;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableEvent.builder();
    }

    /** Builds an {@link Event}. */
    interface Builder {

        /**
         * Sets the day.
         *
         * @param date the value
         * @return this builder
         */
        Builder date(EdtfDate date);

        /**
         * Sets the organizations and countries that act or are acted on.
         *
         * @param actors all of them, in place of those set before
         * @return this builder
         */
        Builder actors(Iterable<? extends Actor> actors);

        /**
         * Sets the type of event.
         *
         * @param kind the value
         * @return this builder
         */
        Builder kind(String kind);

        /**
         * Sets the event in a few words.
         *
         * @param title the value
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets more about the event.
         *
         * @param detail the value
         * @return this builder
         */
        Builder detail(String detail);

        /**
         * Sets more about the event.
         *
         * @param detail the value, or empty
         * @return this builder
         */
        Builder detail(Optional<String> detail);

        /**
         * Sets who says so.
         *
         * @param provenance the value
         * @return this builder
         */
        Builder provenance(Provenance provenance);

        /**
         * Builds the record.
         *
         * @return the record
         * @throws IllegalStateException if a mandatory value is missing
         * @throws IllegalArgumentException if the type is not in lower case with hyphens
         */
        Event build();
    }
}
