package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of an {@link IndependentState}, such as {@code bra-independent}. */
public final class IndependentStateId extends Id<IndependentStateId> {

    private IndependentStateId(String text) {
        super(text);
    }

    /**
     * Returns an id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as {@code bra-independent}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IndependentStateId of(String text) {
        return new IndependentStateId(requireKebabCase("the id of an independent state", text));
    }
}
