package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of an {@link SpellAct}, such as {@code unasur-pry-suspended-starts-unasur-2012-decision-26}. */
public final class SpellActId extends Id<SpellActId> {

    private SpellActId(String text) {
        super(text);
    }

    /**
     * Returns an id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as
     *     {@code unasur-pry-suspended-starts-unasur-2012-decision-26}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SpellActId of(String text) {
        return new SpellActId(requireKebabCase("the id of an act of a spell", text));
    }
}
