package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The key of a {@link io.github.latamregionalism.policy.TreatyAction TreatyAction}, such as
 * {@code single-convention-1961-bol-accession}.
 */
public final class TreatyActionId extends Id<TreatyActionId> {

    private TreatyActionId(String text) {
        super(text);
    }

    /**
     * Returns a treaty action id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as
     *     {@code single-convention-1961-bol-accession}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TreatyActionId of(String text) {
        return new TreatyActionId(requireKebabCase("a treaty action id", text));
    }
}
