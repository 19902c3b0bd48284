package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of a {@link Source}, such as {@code oas-charter-signatories}. */
public final class SourceId extends Id<SourceId> {

    private SourceId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceId of(String text) {
        return new SourceId(requireKebabCase("a source id", text));
    }
}
