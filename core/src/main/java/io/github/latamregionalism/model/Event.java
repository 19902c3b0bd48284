package io.github.latamregionalism.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.EdtfDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened on a date: a summit, a signature, a decision, a withdrawal. */
@Value.Immutable
@JsonRecord
@JsonTypeName("event")
@JsonDeserialize(builder = Event.Builder.class)
@JsonPropertyOrder({"id", "date", "effective", "actors", "kind", "title", "symbol", "detail", "provenance"})
public interface Event extends DatasetRecord<EventId>, Sourced, Comparable<Event> {

    @Override
    @JsonProperty("id")
    EventId id();

    /** {@return the day} */
    @JsonProperty("date")
    EdtfDate date();

    /** {@return the day on which it takes effect, where that is later than its date} */
    @JsonProperty("effective")
    Optional<EdtfDate> effective();

    /** {@return the organizations and countries that act or are acted on; may be empty} */
    @JsonProperty("actors")
    ImmutableList<Actor> actors();

    /** {@return the type of event, a word of an open vocabulary in lower case with hyphens, such as {@code summit}} */
    @JsonProperty("kind")
    String kind();

    /** {@return the event in a few words} */
    @JsonProperty("title")
    String title();

    /** {@return the official symbol of the act, such as {@code MERCOSUR/CMC/DEC 27/12}} */
    @JsonProperty("symbol")
    Optional<String> symbol();

    /** {@return more about the event} */
    @JsonProperty("detail")
    Optional<String> detail();

    @Override
    @JsonProperty("provenance")
    Provenance provenance();

    /**
     * {@return the date on which the act starts or ends a spell} It is its own by a clock that runs from the act, such
     * as a signature. By any other clock it is the day on which the act takes effect.
     *
     * @param clock what the start or end is counted from, empty where that is not known
     */
    default EdtfDate dateBy(Optional<DateBasis> clock) {
        return takesEffectBy(clock) ? effective().orElseThrow() : date();
    }

    /**
     * {@return whether the start or end of a spell is the day on which the act takes effect, where that is given}
     *
     * @param clock what the start or end is counted from, empty where that is not known
     */
    default boolean takesEffectBy(Optional<DateBasis> clock) {
        requireNonNull(clock, "clock");
        return effective().isPresent() && !(clock.isPresent() && clock.get().isOfAct());
    }

    /** Compares by date, type and title; not consistent with equals. */
    @Override
    default int compareTo(Event other) {
        return ComparisonChain.start()
                .compare(date(), other.date())
                .compare(kind(), other.kind())
                .compare(title(), other.title())
                .result();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Event fromJson(Builder builder) {
        return builder.build();
    }

    private static Event check(Event event) {
        Id.requireKebabCase("a type of event", event.kind());
        return event;
    }

    /** Builds an {@link Event}; {@code build} refuses a kind that is not in lower case with hyphens. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {}

        @Override
        public Event build() {
            return check(super.build());
        }
    }
}
