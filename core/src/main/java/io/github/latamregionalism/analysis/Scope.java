package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.IndependentState;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a measure counts: which states, in which organizations.
 *
 * <p>A state counts on the days on which it was independent, as {@link Dataset#statesOn} tells. A territory is not a
 * state. Any other country counts on every day if the dataset does not say when it was independent. The states of a
 * panel are the same on every day.
 *
 * <pre>{@code
 * Scope.REGION.withOrganizations(List.of(Organizations.CFATF, Organizations.GAFILAT));
 * Scope.of(Organizations.UNASUR);
 * Scope.REGION.withPanel(List.of(Countries.BRAZIL, Countries.CHILE));
 * }</pre>
 */
public final class Scope {

    private final Optional<OrganizationId> of;
    private final Optional<ImmutableSet<OrganizationId>> organizations;
    private final Optional<ImmutableSet<CountryCode>> countries;
    private final boolean panel;

    /** The states of the region, in all organizations. */
    public static final Scope REGION = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), false);

    private Scope(
            Optional<OrganizationId> of,
            Optional<ImmutableSet<OrganizationId>> organizations,
            Optional<ImmutableSet<CountryCode>> countries,
            boolean panel) {
        this.of = of;
        this.organizations = organizations;
        this.countries = countries;
        this.panel = panel;
    }

    /**
     * {@return the members of an organization, each as long as it is one}
     *
     * @param organization the organization
     */
    public static Scope of(OrganizationId organization) {
        requireNonNull(organization, "organization");
        return new Scope(Optional.of(organization), Optional.empty(), Optional.empty(), false);
    }

    /**
     * {@return the same states, in no other than these organizations}
     *
     * @param only the organizations
     */
    public Scope withOrganizations(Collection<OrganizationId> only) {
        requireNonNull(only, "only");
        return new Scope(of, Optional.of(ImmutableSet.copyOf(only)), countries, panel);
    }

    /**
     * {@return the same, of no other than these countries}
     *
     * @param only the countries
     */
    public Scope withCountries(Collection<CountryCode> only) {
        requireNonNull(only, "only");
        return new Scope(of, organizations, Optional.of(ImmutableSet.copyOf(only)), false);
    }

    /**
     * {@return the same organizations, with these countries on every day}
     *
     * @param states the countries
     */
    public Scope withPanel(Collection<CountryCode> states) {
        requireNonNull(states, "states");
        return new Scope(of, organizations, Optional.of(ImmutableSet.copyOf(states)), true);
    }

    /** Returns the organization whose members are measured; empty for the region. */
    Optional<OrganizationId> of() {
        return of;
    }

    /** Returns the only countries that count; empty for the states of the region, or the members. */
    Optional<ImmutableSet<CountryCode>> countries() {
        return countries;
    }

    /** Returns the organizations, by id: by default those of a dataset and those that only its memberships name. */
    ImmutableSet<OrganizationId> organizationsIn(Dataset dataset) {
        // Refuses one that the dataset does not have.
        Stream.concat(of.stream(), organizations.stream().flatMap(ImmutableSet::stream))
                .forEach(organization -> dataset.memberships().historyOf(organization));
        return organizations
                .map(only -> only.stream().sorted())
                .orElseGet(() -> Stream.concat(
                                dataset.records().organizations().keys().stream(),
                                dataset.records().memberships().stream().map(Membership::organization))
                        .sorted())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether the memberships of a country count. */
    Predicate<CountryCode> countriesIn(Dataset dataset) {
        return countries.isPresent() || of.isEmpty() ? pool(dataset)::contains : country -> true;
    }

    private ImmutableSet<CountryCode> pool(Dataset dataset) {
        countries.ifPresent(given -> given.forEach(country -> {
            if (!dataset.records().countries().contains(country)) {
                // Refuses one that no membership names either.
                dataset.memberships().historyOf(country);
            }
        }));
        return countries
                .or(() -> of.map(dataset.memberships()::everMemberOf))
                .orElseGet(() -> dataset.records().countries().stream()
                        .filter(country -> country.kind() == CountryKind.STATE)
                        .map(Country::iso3)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** Returns the states on a day, whether members on it or not: those of the region or that were ever members. */
    ImmutableMap<CountryCode, Certainty> statesOn(Dataset dataset, LocalDate day) {
        Answer<CountryCode> states = dataset.statesOn(day);
        ImmutableSet<CountryCode> told = dataset.records().independentStates().stream()
                .map(IndependentState::country)
                .collect(ImmutableSet.toImmutableSet());
        return held(
                pool(dataset),
                country -> panel || !(told.contains(country) || isTerritory(dataset, country))
                        ? Certainty.YES
                        : states.certaintyOf(country));
    }

    private static boolean isTerritory(Dataset dataset, CountryCode country) {
        return dataset.records().countries().find(country).stream()
                .anyMatch(found -> found.kind() == CountryKind.TERRITORY);
    }

    /** Returns the states on a day, and of an organization those that were its members on it. */
    ImmutableMap<CountryCode, Certainty> membersOn(Dataset dataset, LocalDate day) {
        ImmutableMap<CountryCode, Certainty> states = statesOn(dataset, day);
        if (panel || of.isEmpty()) {
            return states;
        }
        Answer<CountryCode> members = dataset.memberships().membersOf(of.get(), day);
        return held(
                states.keySet(),
                country -> states.getOrDefault(country, Certainty.NO).and(members.certaintyOf(country)));
    }

    private static ImmutableMap<CountryCode, Certainty> held(
            Set<CountryCode> countries, Function<CountryCode, Certainty> how) {
        return ImmutableMap.copyOf(Maps.filterValues(Maps.asMap(countries, how::apply), held -> held != Certainty.NO));
    }

    /** Returns what is measured, for people. */
    @Override
    public String toString() {
        return of.map(OrganizationId::toString).orElse("the region")
                + organizations.map(only -> " in " + only).orElse("")
                + countries.map(only -> (panel ? ", panel " : ", only ") + only).orElse("");
    }
}
