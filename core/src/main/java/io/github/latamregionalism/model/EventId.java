package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of an {@link Event}, such as {@code oas-1948-charter}. */
public final class EventId extends Id<EventId> {

    private EventId(String text) {
        super(text);
    }

    /**
     * Returns an event id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as {@code oas-1948-charter}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventId of(String text) {
        return new EventId(requireKebabCase("an event id", text));
    }
}
