package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The key of an {@link Organization}, such as {@code mercosur}. */
public final class OrganizationId extends Id<OrganizationId> implements Actor {

    private OrganizationId(String text) {
        super(text);
    }

    /**
     * Returns an organization id.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, such as {@code mercosur}
     * @return the id; it need not be in any dataset
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganizationId of(String text) {
        return new OrganizationId(requireKebabCase("an organization id", text));
    }
}
