package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of an {@link Event}, such as {@code oas-1948-charter}. */
public final class EventId extends Id<EventId> {

    private EventId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventId of(String text) {
        return new EventId(requireKebabCase("an event id", text));
    }
}
