package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of a record to which no other refers, such as that of an {@link Alias} or a {@link SpellAct}. */
public final class RowId extends Id<RowId> {

    private RowId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RowId of(String text) {
        return new RowId(requireKebabCase("the id of a row", text));
    }
}
