package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of an {@link Alias}, such as {@code mercosur-mercado-comum-do-sul}. */
public final class AliasId extends Id<AliasId> {

    private AliasId(String text) {
        super(text);
    }

    /**
     * Returns an alias id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as
     *     {@code mercosur-mercado-comum-do-sul}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AliasId of(String text) {
        return new AliasId(requireKebabCase("an alias id", text));
    }
}
