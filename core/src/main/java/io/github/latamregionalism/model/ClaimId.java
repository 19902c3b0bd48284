package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.latamregionalism.paper.Claim;

/** The key of a {@link Claim}, such as {@code c044}. */
public final class ClaimId extends Id<ClaimId> {

    private static final int LENGTH = 4;

    private ClaimId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text {@code c} and three digits
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClaimId of(String text) {
        boolean right = text.length() == LENGTH && text.charAt(0) == 'c';
        for (int i = 1; right && i < LENGTH; i++) {
            right = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (!right) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a claim id: it must be c and three digits, such as c044");
        }
        return new ClaimId(text);
    }
}
