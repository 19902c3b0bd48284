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
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TreatyActionId of(String text) {
        return new TreatyActionId(requireKebabCase("a treaty action id", text));
    }
}
