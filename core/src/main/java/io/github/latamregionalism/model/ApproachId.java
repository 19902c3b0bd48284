package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.latamregionalism.policy.Approach;

/** The key of an {@link Approach}, such as {@code ury-2013-law-19172}. */
public final class ApproachId extends Id<ApproachId> {

    private ApproachId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ApproachId of(String text) {
        return new ApproachId(requireKebabCase("an approach id", text));
    }
}
