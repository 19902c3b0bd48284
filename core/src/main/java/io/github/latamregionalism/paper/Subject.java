package io.github.latamregionalism.paper;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Id;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.OrganizationId;
import java.util.Optional;

/**
 * Whom or what a {@link Claim} or a cell of a table is about.
 *
 * @param type what it is
 * @param key its code or id among records of that type; for a region {@code region} or the name of a part
 */
@JsonRecord
public record Subject(
        @JsonProperty("type") SubjectKind type,
        @JsonProperty("key") String key) implements Comparable<Subject> {

    /** Latin America as a whole. */
    public static final Subject REGION = new Subject(SubjectKind.REGION, "region");

    /**
     * Makes a subject.
     *
     * @param type what it is
     * @param key its code or id among records of that type
     * @throws IllegalArgumentException if the key has not the form of its type
     */
    public Subject {
        requireNonNull(key, "key");
        if (isCountry(type)) {
            CountryCode.of(key);
        } else {
            Id.requireKebabCase("the key of a subject of type " + type.text(), key);
        }
    }

    /**
     * {@return a country of the region or an organization as a subject}
     *
     * @param actor the country or organization
     */
    public static Subject of(Actor actor) {
        return new Subject(
                actor instanceof CountryCode ? SubjectKind.COUNTRY : SubjectKind.ORGANIZATION, actor.toString());
    }

    private static boolean isCountry(SubjectKind type) {
        return type == SubjectKind.COUNTRY || type == SubjectKind.EXTERNAL_ACTOR;
    }

    /**
     * {@return the country, inside the region or outside, or the organization that this is; empty if this is neither}
     */
    public Optional<Actor> actor() {
        if (isCountry(type)) {
            return Optional.of(CountryCode.of(key));
        }
        return type == SubjectKind.ORGANIZATION ? Optional.of(OrganizationId.of(key)) : Optional.empty();
    }

    /** Compares by type, then key. */
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
