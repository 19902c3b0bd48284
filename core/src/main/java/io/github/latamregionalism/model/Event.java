package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
@JsonRecord
@JsonTypeName("event")
@JsonDeserialize(builder = Event.Builder.class)
@JsonPropertyOrder({"date", "actors", "kind", "title", "detail", "provenance"})
public interface Event extends DatasetRecord, Sourced, Comparable<Event> {

    /** {@return the day} */
    @JsonProperty("date")
    EdtfDate date();

    /** {@return the organizations and countries that act or are acted on; may be empty} */
    @JsonProperty("actors")
    ImmutableList<Actor> actors();

    /** {@return the type of event, a word of an open vocabulary in lower case with hyphens, such as {@code summit}} */
    @JsonProperty("kind")
    String kind();

    /** {@return the event in a few words} */
    @JsonProperty("title")
    String title();

    /** {@return more about the event} */
    @JsonProperty("detail")
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
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Event fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds an {@link Event}. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
