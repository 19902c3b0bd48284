package io.github.latamregionalism.analysis;

import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.policy.ApproachModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyDiversityProperties {

    private static final LocalDate DAY = LocalDate.of(2001, 7, 1);

    /** Something of a country, a membership where it has no type of policy, that holds on the day or may. */
    record Fact(CountryCode country, Optional<ApproachModel> model, boolean certain) {
        String row() {
            String period = certain ? "2000,2003" : "2001,2003";
            return model.isPresent()
                    ? country + "," + period + "," + model.get().text()
                    : "one," + country + ",member," + period + ",";
        }
    }

    @Provide
    Arbitrary<List<Fact>> approaches() {
        return Combinators.combine(
                        Arbitraries.of(SmallDataset.COUNTRIES),
                        Arbitraries.of(
                                ApproachModel.REGULATION, ApproachModel.MILITARIZED, ApproachModel.SECURITY_CENTRED),
                        Arbitraries.of(true, false))
                .as((country, model, certain) -> new Fact(country, Optional.of(model), certain))
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<Fact>> memberships() {
        return Combinators.combine(Arbitraries.of(SmallDataset.COUNTRIES), Arbitraries.of(true, false))
                .as((country, certain) -> new Fact(country, Optional.empty(), certain))
                .list()
                .uniqueElements(Fact::country)
                .ofMaxSize(4);
    }

    @Property(tries = 300)
    void theIndicesAmongGivenStatesAreThoseOfTheirReadings(@ForAll("approaches") List<Fact> approaches) {
        PolicyDiversity measured =
                PolicyDiversity.of(dataset(List.of(), approaches), Scope.REGION.withPanel(SmallDataset.COUNTRIES), DAY);
        Set<CountryCode> all = Set.copyOf(SmallDataset.COUNTRIES);
        OpenFacts<Fact> readings = new OpenFacts<>(approaches, Fact::certain);
        readings.assertTight(measured.types(), facts -> gamma(policies(facts, all)));
        readings.assertTight(measured.typesWithin(), facts -> alpha(policies(facts, all)));
        readings.assertTight(measured.difference(), facts -> gamma(policies(facts, all)) / alpha(policies(facts, all)));
        readings.assertTight(
                Optional.of(measured.states()), facts -> policies(facts, all).size());
        readings.assertValid(measured.meanAgreement(), facts -> meanAgreement(policies(facts, all)));
        for (CountryCode first : SmallDataset.COUNTRIES) {
            for (CountryCode second : SmallDataset.COUNTRIES) {
                readings.assertTight(measured.agreement(first, second), facts -> {
                    Map<CountryCode, List<ApproachModel>> policies = policies(facts, all);
                    return agreement(policies.get(first), policies.get(second));
                });
                readings.assertTight(measured.distance(first, second), facts -> {
                    Map<CountryCode, List<ApproachModel>> policies = policies(facts, all);
                    return 1 - agreement(policies.get(first), policies.get(second));
                });
            }
        }
    }

    @Property(tries = 300)
    void theIndicesAmongMembersCountThoseWhoAreMembersUnderAReading(
            @ForAll("approaches") List<Fact> approaches, @ForAll("memberships") List<Fact> memberships) {
        PolicyDiversity measured =
                PolicyDiversity.of(dataset(memberships, approaches), Scope.of(SmallDataset.ONE), DAY);
        List<Fact> all = new ArrayList<>(memberships);
        all.addAll(approaches);
        OpenFacts<Fact> readings = new OpenFacts<>(all, Fact::certain);
        readings.assertTight(measured.types(), facts -> gamma(policies(facts, members(facts))));
        readings.assertTight(measured.typesWithin(), facts -> alpha(policies(facts, members(facts))));
        readings.assertTight(
                measured.difference(),
                facts -> gamma(policies(facts, members(facts))) / alpha(policies(facts, members(facts))));
        readings.assertTight(
                Optional.of(measured.states()),
                facts -> policies(facts, members(facts)).size());
        readings.assertValid(measured.meanAgreement(), facts -> meanAgreement(policies(facts, members(facts))));
    }

    private static Dataset dataset(List<Fact> memberships, List<Fact> approaches) {
        return SmallDataset.withApproaches(
                memberships.stream().map(Fact::row).toList(),
                approaches.stream().map(Fact::row).toList());
    }

    private static Set<CountryCode> members(List<Fact> facts) {
        Set<CountryCode> members = new HashSet<>();
        facts.stream().filter(fact -> fact.model().isEmpty()).map(Fact::country).forEach(members::add);
        return members;
    }

    /** Returns the approaches of each of some states that has one. */
    private static Map<CountryCode, List<ApproachModel>> policies(List<Fact> facts, Set<CountryCode> states) {
        Map<CountryCode, List<ApproachModel>> policies = new TreeMap<>();
        for (Fact fact : facts) {
            if (states.contains(fact.country()) && fact.model().isPresent()) {
                policies.computeIfAbsent(fact.country(), country -> new ArrayList<>())
                        .add(fact.model().get());
            }
        }
        return policies;
    }

    private static double[] shares(Map<CountryCode, List<ApproachModel>> policies) {
        Map<ApproachModel, Double> shares = new EnumMap<>(ApproachModel.class);
        policies.values()
                .forEach(models -> models.forEach(
                        model -> shares.merge(model, 1.0 / models.size() / policies.size(), Double::sum)));
        return shares.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The inverse of Simpson's concentration of the mean shares. */
    private static double gamma(Map<CountryCode, List<ApproachModel>> policies) {
        return policies.isEmpty() ? Double.NaN : 1 / concentration(policies);
    }

    /** The inverse of the mean of the concentrations of the states, each by itself. */
    private static double alpha(Map<CountryCode, List<ApproachModel>> policies) {
        return 1
                / policies.entrySet().stream()
                        .mapToDouble(state -> concentration(Map.of(state.getKey(), state.getValue())))
                        .average()
                        .orElse(Double.NaN);
    }

    private static double concentration(Map<CountryCode, List<ApproachModel>> policies) {
        return Arrays.stream(shares(policies)).map(share -> share * share).sum();
    }

    private static double agreement(List<ApproachModel> first, List<ApproachModel> second) {
        if (first == null || second == null) {
            return Double.NaN;
        }
        Set<ApproachModel> a = EnumSet.copyOf(first);
        Set<ApproachModel> b = EnumSet.copyOf(second);
        return (double) Sets.intersection(a, b).size() / Sets.union(a, b).size();
    }

    private static double meanAgreement(Map<CountryCode, List<ApproachModel>> policies) {
        return policies.keySet().stream()
                .flatMap(first -> policies.keySet().stream()
                        .filter(second -> first.compareTo(second) < 0)
                        .map(second -> agreement(policies.get(first), policies.get(second))))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }
}
