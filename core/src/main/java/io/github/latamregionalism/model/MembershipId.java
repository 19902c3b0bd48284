package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of a {@link Membership}, such as {@code unasur-bra-member}. */
public final class MembershipId extends Id<MembershipId> {

    private MembershipId(String text) {
        super(text);
    }

    /**
     * Returns a membership id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as {@code unasur-bra-member}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MembershipId of(String text) {
        return new MembershipId(requireKebabCase("a membership id", text));
    }
}
