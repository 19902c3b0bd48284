package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of an {@link AlternativeReading}, such as {@code oas-ven-member-end}. */
public final class AlternativeReadingId extends Id<AlternativeReadingId> {

    private AlternativeReadingId(String text) {
        super(text);
    }

    /**
     * Returns an alternative reading id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as {@code oas-ven-member-end}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AlternativeReadingId of(String text) {
        return new AlternativeReadingId(requireKebabCase("an alternative reading id", text));
    }
}
