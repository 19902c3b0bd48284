package io.github.latamregionalism.data;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.EndpointPair;
import io.github.latamregionalism.analysis.CoMembershipNetwork;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.TreatyAlignment;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.jgrapht.Graph;
import org.jgrapht.GraphTests;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The measures of the bundled dataset, computed again by libraries of the field. */
class MeasuresByLibrariesTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    @ParameterizedTest
    @ValueSource(ints = {1948, 1961, 1973, 1991, 2008, 2015, 2020, 2025})
    void theNetworkIsTheOneThatJGraphTBuildsFromParticipants(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        List<CountryCode> states = statesOfTheRegion(day);
        CoMembershipNetwork network = CoMembershipNetwork.of(DATASET, Scope.REGION, day);
        Graph<CountryCode, DefaultWeightedEdge> certain = sharing(states, day, held -> held == Certainty.YES);
        Graph<CountryCode, DefaultWeightedEdge> some = sharing(states, day, held -> held != Certainty.NO);
        double pairs = states.size() * (states.size() - 1) / 2.0;

        assertThat(network.graph().nodes()).containsExactlyInAnyOrderElementsOf(certain.vertexSet());
        assertThat(network.graph().edges().stream()
                        .map(MeasuresByLibrariesTest::ends)
                        .collect(toSet()))
                .isEqualTo(some.edgeSet().stream()
                        .map(edge -> Set.of(some.getEdgeSource(edge), some.getEdgeTarget(edge)))
                        .collect(toSet()));
        for (CountryCode state : states) {
            assertThat(network.degree(state)).isEqualTo(new Interval(certain.degreeOf(state), some.degreeOf(state)));
            assertThat(network.strength(state))
                    .isEqualTo(new Interval(strength(certain, state), strength(some, state)));
        }
        Interval density = network.density().orElseThrow();
        assertThat(density.low()).isEqualTo(certain.edgeSet().size() / pairs, within(1e-12));
        assertThat(density.high()).isEqualTo(some.edgeSet().size() / pairs, within(1e-12));
        assertThat(density.low() == 1).isEqualTo(GraphTests.isComplete(certain));
        Interval weight = network.meanWeight().orElseThrow();
        assertThat(weight.low()).isEqualTo(weight(certain) / pairs, within(1e-12));
        assertThat(weight.high()).isEqualTo(weight(some) / pairs, within(1e-12));
    }

    private static List<CountryCode> statesOfTheRegion(LocalDate day) {
        return DATASET.records().countries().stream()
                .filter(country -> country.kind() == CountryKind.STATE)
                .map(Country::id)
                .filter(state -> DATASET.statesOn(day).certaintyOf(state) == Certainty.YES)
                .toList();
    }

    private static Set<CountryCode> ends(EndpointPair<CountryCode> edge) {
        return Set.of(edge.nodeU(), edge.nodeV());
    }

    /** Returns the graph in which two states are tied as often as both take part, as surely as asked. */
    private static Graph<CountryCode, DefaultWeightedEdge> sharing(
            List<CountryCode> states, LocalDate day, Predicate<Certainty> counts) {
        Graph<CountryCode, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        states.forEach(graph::addVertex);
        for (Organization organization : DATASET.records().organizations()) {
            Answer<CountryCode> participants = DATASET.memberships().participantsIn(organization.id(), day);
            List<CountryCode> together = states.stream()
                    .filter(state -> counts.test(participants.certaintyOf(state)))
                    .toList();
            for (int i = 0; i < together.size(); i++) {
                for (int j = 0; j < i; j++) {
                    DefaultWeightedEdge tie = graph.getEdge(together.get(i), together.get(j));
                    if (tie == null) {
                        graph.addEdge(together.get(i), together.get(j));
                    } else {
                        graph.setEdgeWeight(tie, graph.getEdgeWeight(tie) + 1);
                    }
                }
            }
        }
        return graph;
    }

    private static double strength(Graph<CountryCode, DefaultWeightedEdge> graph, CountryCode state) {
        return graph.edgesOf(state).stream().mapToDouble(graph::getEdgeWeight).sum();
    }

    private static double weight(Graph<CountryCode, DefaultWeightedEdge> graph) {
        return graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1962, 1975, 1984, 1990, 1993, 1997, 2001, 2012, 2025})
    void agreementAndKappaOnTreatiesAreThoseOfALibraryForCoders(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        List<CountryCode> states = statesOfTheRegion(day);
        TreatyAlignment alignment = TreatyAlignment.of(DATASET, Scope.REGION, day);
        List<ImmutableSet<TreatyId>> conventions = TreatyAlignment.unitedNationsConventions(DATASET).stream()
                .filter(forms -> forms.stream()
                        .map(DATASET.records().treaties()::get)
                        .anyMatch(treaty -> !treaty.adopted().earliest().isAfter(day)))
                .collect(ImmutableList.toImmutableList());
        double agreements = 0;
        double kappas = 0;
        int pairs = 0;
        int defined = 0;
        for (int i = 0; i < states.size(); i++) {
            for (int j = 0; j < i; j++) {
                CodingAnnotationStudy study = new CodingAnnotationStudy(2);
                study.addCategory(true);
                study.addCategory(false);
                for (Set<TreatyId> forms : conventions) {
                    study.addItem(isParty(states.get(i), forms, day), isParty(states.get(j), forms, day));
                }
                double agreement = new PercentageAgreement(study).calculateAgreement();
                assertThat(alignment
                                .agreement(states.get(i), states.get(j))
                                .orElseThrow()
                                .low())
                        .isEqualTo(agreement, within(1e-12));
                agreements += agreement;
                pairs++;
                CohenKappaAgreement kappa = new CohenKappaAgreement(study);
                if (kappa.calculateExpectedAgreement() < 1) {
                    double coefficient = kappa.calculateAgreement();
                    assertThat(alignment
                                    .kappa(states.get(i), states.get(j))
                                    .orElseThrow()
                                    .low())
                            .isEqualTo(coefficient, within(1e-12));
                    kappas += coefficient;
                    defined++;
                } else {
                    assertThat(alignment.kappa(states.get(i), states.get(j))).isEmpty();
                }
            }
        }
        assertThat(alignment.meanAgreement().orElseThrow().low()).isEqualTo(agreements / pairs, within(1e-12));
        assertThat(alignment.pairsWithKappa()).isEqualTo(Interval.exactly(defined));
        if (defined > 0) {
            assertThat(alignment.meanKappa().orElseThrow().low()).isEqualTo(kappas / defined, within(1e-12));
        }
    }

    private static boolean isParty(CountryCode state, Set<TreatyId> forms, LocalDate day) {
        Answer<TreatyId> held = DATASET.treaties().treatiesOf(state, day);
        if (forms.stream().anyMatch(held.certain()::contains)) {
            return true;
        }
        assertThat(forms).noneMatch(held.possible()::contains);
        return false;
    }
}
