package io.github.latamregionalism.analysis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/** The sets of states that measures are taken over. */
final class States {

    private States() {}

    /** Returns the states of the region, whenever each became independent. */
    static ImmutableSet<CountryCode> ofRegion(Dataset dataset) {
        return dataset.records().countries().stream()
                .filter(country -> country.kind() == CountryKind.STATE)
                .map(Country::iso3)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the organizations of a dataset, and those that only its memberships name, by id. */
    static ImmutableSet<OrganizationId> organizations(Dataset dataset) {
        return Stream.concat(
                        dataset.records().organizations().keys().stream(),
                        dataset.records().memberships().stream().map(Membership::organization))
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns states that are all certainly in the set; one given twice is in once. */
    static ImmutableMap<CountryCode, Certainty> all(Collection<CountryCode> states) {
        return Maps.toMap(ImmutableSet.copyOf(states), state -> Certainty.YES);
    }

    /** Returns those certainly and those possibly members of an organization on a day. */
    static ImmutableMap<CountryCode, Certainty> members(Dataset dataset, OrganizationId organization, LocalDate day) {
        Answer<CountryCode> members = dataset.memberships().membersOf(organization, day);
        ImmutableMap.Builder<CountryCode, Certainty> included = ImmutableMap.builder();
        members.certain().forEach(country -> included.put(country, Certainty.YES));
        members.possible().forEach(country -> included.put(country, Certainty.POSSIBLE));
        return included.buildOrThrow();
    }
}
