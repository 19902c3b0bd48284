package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.latamregionalism.paper.Reference;

/** The key of a {@link Reference}, such as {@code petersen-schulz-2018}. */
public final class ReferenceId extends Id<ReferenceId> {

    private ReferenceId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReferenceId of(String text) {
        return new ReferenceId(requireKebabCase("a reference id", text));
    }
}
