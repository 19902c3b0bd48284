package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of an {@link Organization}, such as {@code mercosur}. */
public final class OrganizationId extends Id<OrganizationId> implements Actor {

    private OrganizationId(String text) {
        super(text);
    }

    /**
     * {@return the id with a text; it need not be in any dataset}
     *
     * @param text lower-case letters and digits in groups joined by single hyphens
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganizationId of(String text) {
        return new OrganizationId(requireKebabCase("an organization id", text));
    }
}
