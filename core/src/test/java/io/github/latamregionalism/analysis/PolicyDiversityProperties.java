package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ApproachModel;
import io.github.latamregionalism.model.CountryCode;
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
import java.util.function.ToDoubleFunction;
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
    Arbitrary<List<Fact>> phases() {
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
    void theIndicesAmongGivenStatesAreThoseOfTheirReadings(@ForAll("phases") List<Fact> phases) {
        PolicyDiversity measured = PolicyDiversity.among(dataset(List.of(), phases), SmallDataset.COUNTRIES, DAY);
        Set<CountryCode> all = Set.copyOf(SmallDataset.COUNTRIES);
        assertTight(measured.giniSimpson(), phases, facts -> giniSimpson(shares(policies(facts, all))));
        assertTight(measured.shannon(), phases, facts -> shannon(shares(policies(facts, all))));
        assertValid(measured.meanAgreement(), phases, facts -> meanAgreement(policies(facts, all)));
        for (CountryCode first : SmallDataset.COUNTRIES) {
            for (CountryCode second : SmallDataset.COUNTRIES) {
                assertTight(measured.agreement(first, second), phases, facts -> {
                    Map<CountryCode, List<ApproachModel>> policies = policies(facts, all);
                    return agreement(policies.get(first), policies.get(second));
                });
                assertTight(measured.distance(first, second), phases, facts -> {
                    Map<CountryCode, List<ApproachModel>> policies = policies(facts, all);
                    return 1 - agreement(policies.get(first), policies.get(second));
                });
            }
        }
    }

    @Property(tries = 300)
    void theIndicesAmongMembersCountThoseWhoAreMembersUnderAReading(
            @ForAll("phases") List<Fact> phases, @ForAll("memberships") List<Fact> memberships) {
        PolicyDiversity measured = PolicyDiversity.amongMembers(dataset(memberships, phases), SmallDataset.ONE, DAY);
        List<Fact> all = new ArrayList<>(memberships);
        all.addAll(phases);
        assertTight(measured.giniSimpson(), all, facts -> giniSimpson(shares(policies(facts, members(facts)))));
        assertTight(measured.shannon(), all, facts -> shannon(shares(policies(facts, members(facts)))));
        assertValid(measured.meanAgreement(), all, facts -> meanAgreement(policies(facts, members(facts))));
    }

    private static Dataset dataset(List<Fact> memberships, List<Fact> phases) {
        return SmallDataset.with(
                memberships.stream().map(Fact::row).toList(),
                phases.stream().map(Fact::row).toList());
    }

    private static Set<CountryCode> members(List<Fact> facts) {
        Set<CountryCode> members = new HashSet<>();
        facts.stream().filter(fact -> fact.model().isEmpty()).map(Fact::country).forEach(members::add);
        return members;
    }

    /** Returns the phases of each of some states that has one. */
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

    private static double giniSimpson(double[] shares) {
        return shares.length == 0
                ? Double.NaN
                : 1 - Arrays.stream(shares).map(share -> share * share).sum();
    }

    private static double shannon(double[] shares) {
        return shares.length == 0
                ? Double.NaN
                : Arrays.stream(shares).map(share -> -share * Math.log(share)).sum();
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

    private static double[] values(List<Fact> facts, ToDoubleFunction<List<Fact>> measure) {
        List<Fact> certain = facts.stream().filter(Fact::certain).toList();
        List<Fact> open = facts.stream().filter(fact -> !fact.certain()).toList();
        double[] values = new double[1 << open.size()];
        for (int reading = 0; reading < values.length; reading++) {
            List<Fact> holding = new ArrayList<>(certain);
            for (int i = 0; i < open.size(); i++) {
                if ((reading >> i & 1) == 1) {
                    holding.add(open.get(i));
                }
            }
            values[reading] = measure.applyAsDouble(holding);
        }
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    private static void assertTight(
            Optional<Interval> measured, List<Fact> facts, ToDoubleFunction<List<Fact>> measure) {
        double[] values = values(facts, measure);
        assertThat(measured.isPresent()).isEqualTo(values.length > 0);
        if (measured.isPresent()) {
            assertThat(measured.get().low())
                    .isCloseTo(Arrays.stream(values).min().orElseThrow(), within(1e-9));
            assertThat(measured.get().high())
                    .isCloseTo(Arrays.stream(values).max().orElseThrow(), within(1e-9));
        }
    }

    private static void assertValid(
            Optional<Interval> measured, List<Fact> facts, ToDoubleFunction<List<Fact>> measure) {
        for (double value : values(facts, measure)) {
            assertThat(measured).isPresent();
            assertThat(value)
                    .isBetween(measured.get().low() - 1e-9, measured.get().high() + 1e-9);
        }
    }
}
