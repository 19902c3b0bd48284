package io.github.latamregionalism.analysis;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreatyAlignmentProperties {

    private static final LocalDate DAY = LocalDate.of(2001, 7, 1);
    private static final List<TreatyId> DRUG_TREATIES = List.of(SmallDataset.POPPY, SmallDataset.COCA);

    /** That a country is bound by a treaty, or a member where there is none, on the day or possibly so. */
    record Fact(CountryCode country, Optional<TreatyId> treaty, boolean certain) {
        String row() {
            return treaty.isPresent()
                    ? treaty.get() + "," + country + ",accession,1999-01-01," + (certain ? "1999-06-01" : "2001")
                    : "one," + country + ",member," + (certain ? "2000,2003" : "2001,2003") + ",";
        }
    }

    @Provide
    Arbitrary<List<Fact>> parties() {
        return Combinators.combine(
                        Arbitraries.of(SmallDataset.COUNTRIES),
                        Arbitraries.of(SmallDataset.POPPY, SmallDataset.COCA, SmallDataset.ARMS),
                        Arbitraries.of(true, false))
                .as((country, treaty, certain) -> new Fact(country, Optional.of(treaty), certain))
                .list()
                .uniqueElements(fact -> fact.country() + " " + fact.treaty())
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
    void sharesAndAgreementAmongGivenStatesAreThoseOfTheirReadings(@ForAll("parties") List<Fact> parties) {
        Dataset dataset = dataset(List.of(), parties);
        TreatyAlignment measured = TreatyAlignment.of(dataset, Scope.REGION.withPanel(SmallDataset.COUNTRIES), DAY);
        OpenFacts<Fact> readings = new OpenFacts<>(parties, Fact::certain);
        for (TreatyId treaty : DRUG_TREATIES) {
            readings.assertTight(
                    measured.share(treaty), facts -> share(facts, List.of(treaty), SmallDataset.COUNTRIES));
        }
        readings.assertTight(measured.meanShare(), facts -> share(facts, DRUG_TREATIES, SmallDataset.COUNTRIES));
        readings.assertValid(
                measured.meanAgreement(), facts -> mean(SmallDataset.COUNTRIES, (a, b) -> agreement(facts, a, b)));
        readings.assertValid(measured.meanKappa(), facts -> mean(SmallDataset.COUNTRIES, (a, b) -> kappa(facts, a, b)));
        for (CountryCode first : SmallDataset.COUNTRIES) {
            for (CountryCode second : SmallDataset.COUNTRIES) {
                readings.assertTight(measured.agreement(first, second), facts -> agreement(facts, first, second));
                readings.assertTight(measured.kappa(first, second), facts -> kappa(facts, first, second));
            }
        }
    }

    @Property(tries = 300)
    void sharesAndAgreementAmongMembersCountThoseWhoAreMembersUnderAReading(
            @ForAll("parties") List<Fact> parties, @ForAll("memberships") List<Fact> memberships) {
        TreatyAlignment measured = TreatyAlignment.of(dataset(memberships, parties), Scope.of(SmallDataset.ONE), DAY);
        List<Fact> all = new ArrayList<>(memberships);
        all.addAll(parties);
        OpenFacts<Fact> readings = new OpenFacts<>(all, Fact::certain);
        for (TreatyId treaty : DRUG_TREATIES) {
            readings.assertTight(measured.share(treaty), facts -> share(facts, List.of(treaty), members(facts)));
        }
        readings.assertValid(measured.meanShare(), facts -> share(facts, DRUG_TREATIES, members(facts)));
        readings.assertValid(measured.meanAgreement(), facts -> mean(members(facts), (a, b) -> agreement(facts, a, b)));
        readings.assertValid(measured.meanKappa(), facts -> mean(members(facts), (a, b) -> kappa(facts, a, b)));
    }

    private static Dataset dataset(List<Fact> memberships, List<Fact> parties) {
        return SmallDataset.withTreatyActions(
                memberships.stream().map(Fact::row).toList(),
                parties.stream().map(Fact::row).toList());
    }

    private static Set<CountryCode> members(List<Fact> facts) {
        Set<CountryCode> members = new HashSet<>();
        facts.stream()
                .filter(fact -> fact.treaty().isEmpty())
                .map(Fact::country)
                .forEach(members::add);
        return members;
    }

    private static double share(List<Fact> facts, List<TreatyId> treaties, Collection<CountryCode> states) {
        double parties = facts.stream()
                .filter(fact -> states.contains(fact.country())
                        && fact.treaty().filter(treaties::contains).isPresent())
                .count();
        return parties / (treaties.size() * states.size());
    }

    private static double agreement(List<Fact> facts, CountryCode first, CountryCode second) {
        return DRUG_TREATIES.stream()
                .mapToInt(treaty -> drugTreatiesOf(facts, first).contains(treaty)
                                == drugTreatiesOf(facts, second).contains(treaty)
                        ? 1
                        : 0)
                .average()
                .orElse(Double.NaN);
    }

    /** Kappa as Häge writes it: 1 less the disagreement observed over that expected from the shares of each. */
    private static double kappa(List<Fact> facts, CountryCode first, CountryCode second) {
        double ofFirst = drugTreatiesOf(facts, first).size() / (double) DRUG_TREATIES.size();
        double ofSecond = drugTreatiesOf(facts, second).size() / (double) DRUG_TREATIES.size();
        double expected = ofFirst * (1 - ofSecond) + ofSecond * (1 - ofFirst);
        return expected == 0 ? Double.NaN : 1 - (1 - agreement(facts, first, second)) / expected;
    }

    private static Set<TreatyId> drugTreatiesOf(List<Fact> facts, CountryCode country) {
        Set<TreatyId> treaties = new HashSet<>();
        facts.stream()
                .filter(fact -> fact.country().equals(country))
                .flatMap(fact -> fact.treaty().stream())
                .filter(DRUG_TREATIES::contains)
                .forEach(treaties::add);
        return treaties;
    }

    private static double mean(Collection<CountryCode> states, ToDoubleBiFunction<CountryCode, CountryCode> measure) {
        return states.stream()
                .flatMap(first -> states.stream()
                        .filter(second -> first.compareTo(second) < 0)
                        .map(second -> measure.applyAsDouble(first, second)))
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
