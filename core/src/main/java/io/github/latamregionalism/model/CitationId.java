package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of a {@link io.github.latamregionalism.paper.Citation Citation}, such as {@code 5-3-02-01}. */
public final class CitationId extends Id<CitationId> {

    private CitationId(String text) {
        super(text);
    }

    /**
     * Returns a citation id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as {@code 5-3-02-01}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CitationId of(String text) {
        return new CitationId(requireKebabCase("a citation id", text));
    }
}
