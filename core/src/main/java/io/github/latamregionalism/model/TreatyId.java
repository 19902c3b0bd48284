package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.latamregionalism.policy.Treaty;

/** The key of a {@link Treaty}, such as {@code single-convention-1961}. */
public final class TreatyId extends Id<TreatyId> {

    private TreatyId(String text) {
        super(text);
    }

    /**
     * Returns a treaty id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as
     *     {@code single-convention-1961}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TreatyId of(String text) {
        return new TreatyId(requireKebabCase("a treaty id", text));
    }
}
