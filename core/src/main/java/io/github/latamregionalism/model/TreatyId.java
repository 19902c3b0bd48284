package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.latamregionalism.policy.Treaty;

/** The key of a {@link Treaty}, such as {@code single-convention-1961}. */
public final class TreatyId extends Id<TreatyId> {

    private TreatyId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TreatyId of(String text) {
        return new TreatyId(requireKebabCase("a treaty id", text));
    }
}
