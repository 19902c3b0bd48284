package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.latamregionalism.paper.Challenge;

/** The key of a {@link Challenge}, such as {@code cartel-violence}. */
public final class ChallengeId extends Id<ChallengeId> {

    private ChallengeId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ChallengeId of(String text) {
        return new ChallengeId(requireKebabCase("a challenge id", text));
    }
}
