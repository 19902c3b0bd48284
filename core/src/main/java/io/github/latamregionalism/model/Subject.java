package io.github.latamregionalism.model;

import java.util.Optional;

/**
 * Whom or what a {@link Claim} or a cell of a table is about.
 *
 * @param type what it is
 * @param key its code or id among records of that type; for a region {@code region} or the name of a part
 */
public record Subject(SubjectType type, String key) implements Comparable<Subject> {

    /** Latin America as a whole. */
    public static final Subject REGION = new Subject(SubjectType.REGION, "region");

    /**
     * Makes a subject.
     *
     * @param type what it is
     * @param key its code or id among records of that type
     * @throws IllegalArgumentException if the key has not the form of its type
     */
    public Subject {
        if (isCountry(type)) {
            CountryCode.of(key);
        } else {
            Id.requireKebabCase("the key of a subject of type " + type.text(), key);
        }
    }

    /**
     * Returns a country of the region as a subject.
     *
     * @param country the country
     * @return the subject
     */
    public static Subject of(CountryCode country) {
        return new Subject(SubjectType.COUNTRY, country.toString());
    }

    /**
     * Returns an organization as a subject.
     *
     * @param organization the organization
     * @return the subject
     */
    public static Subject of(OrganizationId organization) {
        return new Subject(SubjectType.ORGANIZATION, organization.toString());
    }

    /**
     * Returns a country that acts from outside the region as a subject.
     *
     * @param country the country
     * @return the subject
     */
    public static Subject externalActor(CountryCode country) {
        return new Subject(SubjectType.EXTERNAL_ACTOR, country.toString());
    }

    private static boolean isCountry(SubjectType type) {
        return type == SubjectType.COUNTRY || type == SubjectType.EXTERNAL_ACTOR;
    }

    /**
     * Returns the country that this is, inside the region or outside.
     *
     * @return the code, empty if this is no country
     */
    public Optional<CountryCode> country() {
        return isCountry(type) ? Optional.of(CountryCode.of(key)) : Optional.empty();
    }

    /**
     * Returns the organization that this is.
     *
     * @return the id, empty if this is no organization
     */
    public Optional<OrganizationId> organization() {
        return type == SubjectType.ORGANIZATION ? Optional.of(OrganizationId.of(key)) : Optional.empty();
    }

    /**
     * Compares by type, then key.
     *
     * @param other the other subject
     * @return less than 0, 0 or more than 0
     */
    @Override
    public int compareTo(Subject other) {
        int order = type.compareTo(other.type);
        return order == 0 ? key.compareTo(other.key) : order;
    }

    /** {@return the type and the key, such as {@code organization oas}} */
    @Override
    public String toString() {
        return type.text() + " " + key;
    }
}
