package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.ChallengeCategory;
import io.github.latamregionalism.paper.Section;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * The questions about challenges: what drug control and regional cooperation struggle with, where, and what comes
 * together.
 *
 * <p>Immutable and thread-safe. A question takes time in proportion to the number of challenges, {@link #together} to
 * its square.
 */
public final class Challenges extends Questions {

    /**
     * Makes the questions about the challenges in some records.
     *
     * @param records the records
     */
    public Challenges(Records records) {
        super(records);
    }

    /**
     * Two challenges that the paper names for the same country or organization, or in the same section.
     *
     * @param first the one asked about
     * @param second the other
     * @param countries the countries that both are said of, by code
     * @param organizations the organizations that both are said of, by id
     * @param sections the sections of the paper that name both, in their order
     */
    @JsonRecord
    public record CoOccurrence(
            @JsonProperty("first") Challenge first,
            @JsonProperty("second") Challenge second,
            @JsonProperty("countries") ImmutableSet<CountryCode> countries,
            @JsonProperty("organizations") ImmutableSet<OrganizationId> organizations,
            @JsonProperty("sections") ImmutableSet<Section> sections) {
        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public CoOccurrence {
            requireNonNull(first, "first");
            requireNonNull(second, "second");
            requireNonNull(countries, "countries");
            requireNonNull(organizations, "organizations");
            requireNonNull(sections, "sections");
        }
    }

    /**
     * {@return the challenges in a field, by id}
     *
     * @param category the field
     */
    public ImmutableList<Challenge> in(ChallengeCategory category) {
        requireNonNull(category, "category");
        return those(records.challenges().all(), challenge -> challenge.category() == category);
    }

    /**
     * {@return the challenges that are said of a country, by id; those said of the region name no country}
     *
     * @param country the country
     */
    public ImmutableList<Challenge> ofCountry(CountryCode country) {
        requireNonNull(country, "country");
        records.countries().get(country);
        return those(
                records.challenges().all(), challenge -> challenge.countries().contains(country));
    }

    /**
     * {@return the challenges that are said of an organization, by id}
     *
     * @param organization the organization
     */
    public ImmutableList<Challenge> ofOrganization(OrganizationId organization) {
        requireNonNull(organization, "organization");
        records.organizations().get(organization);
        return those(
                records.challenges().all(),
                challenge -> challenge.organizations().contains(organization));
    }

    /**
     * {@return the challenges that are said of no single country, by id: those of the region, and those of
     * organizations only}
     */
    public ImmutableList<Challenge> ofRegion() {
        return those(
                records.challenges().all(), challenge -> challenge.countries().isEmpty());
    }

    /**
     * {@return what occurs together with a challenge, by the id of the other: one for each other with which it shares a
     * country, an organization or a section}
     *
     * @param id the challenge
     */
    public ImmutableList<CoOccurrence> togetherWith(ChallengeId id) {
        requireNonNull(id, "id");
        return coOccurrences(records.challenges().get(id), second -> true);
    }

    /**
     * {@return all that occur together, as {@link #togetherWith} says of one: one for each pair, with the lower id
     * first, by the ids}
     */
    public ImmutableList<CoOccurrence> together() {
        return records.challenges().stream()
                .flatMap(first -> coOccurrences(first, second -> first.id().compareTo(second.id()) < 0).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<CoOccurrence> coOccurrences(Challenge first, Predicate<Challenge> wanted) {
        return records.challenges().stream()
                .filter(second -> !second.id().equals(first.id()) && wanted.test(second))
                .map(second -> new CoOccurrence(
                        first,
                        second,
                        common(first.countries(), second.countries()),
                        common(first.organizations(), second.organizations()),
                        common(first.sections(), second.sections())))
                .filter(pair -> !pair.countries().isEmpty()
                        || !pair.organizations().isEmpty()
                        || !pair.sections().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static <T extends Comparable<? super T>> ImmutableSet<T> common(Collection<T> first, Collection<T> second) {
        return first.stream().filter(second::contains).sorted().collect(ImmutableSet.toImmutableSet());
    }
}
