package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of a {@link Source}, such as {@code oas-charter-signatories}. */
public final class SourceId extends Id<SourceId> {

    private SourceId(String text) {
        super(text);
    }

    /**
     * Returns a source id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as
     *     {@code oas-charter-signatories}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceId of(String text) {
        return new SourceId(requireKebabCase("a source id", text));
    }
}
