package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of a {@link Membership}, such as {@code unasur-bra-member}. */
public final class MembershipId extends Id<MembershipId> {

    private MembershipId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MembershipId of(String text) {
        return new MembershipId(requireKebabCase("a membership id", text));
    }
}
