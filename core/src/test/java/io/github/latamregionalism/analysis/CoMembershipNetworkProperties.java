package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.Readings.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.google.common.graph.EndpointPair;
import io.github.latamregionalism.analysis.Readings.World;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

class CoMembershipNetworkProperties {

    @Provide
    Arbitrary<Dataset> datasets() {
        return SpellRows.datasets();
    }

    @Property(tries = 200)
    void degreeStrengthAndDensityAreThoseOfTheGraphOfEachReading(@ForAll("datasets") Dataset dataset) {
        Readings readings = new Readings(dataset);
        CoMembershipNetwork network =
                CoMembershipNetwork.of(dataset, Scope.REGION.withPanel(SmallDataset.COUNTRIES), DAY);
        for (CountryCode country : SmallDataset.COUNTRIES) {
            readings.assertTight(
                    network.degree(country), world -> graphOf(world).degreeOf(country));
            readings.assertTight(network.strength(country), world -> {
                Graph<CountryCode, DefaultWeightedEdge> graph = graphOf(world);
                return graph.edgesOf(country).stream()
                        .mapToDouble(graph::getEdgeWeight)
                        .sum();
            });
        }
        int edges = network.graph().edges().size();
        Statistics.collect(edges > 1 ? "several edges" : edges == 1 ? "an edge" : "none");
        Statistics.coverage(coverage -> {
            coverage.check("several edges").percentage(share -> share > 10);
            coverage.check("an edge").percentage(share -> share > 5);
        });
        readings.assertTight(
                network.density(), world -> graphOf(world).edgeSet().size() / 6.0);
        readings.assertTight(network.meanWeight(), world -> {
            Graph<CountryCode, DefaultWeightedEdge> graph = graphOf(world);
            return graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum() / 6.0;
        });
    }

    @Property(tries = 100)
    void theStatesOfTheRegionAreTheNodesWhereNoneAreGiven(@ForAll("datasets") Dataset dataset) {
        assertThat(CoMembershipNetwork.of(dataset, Scope.REGION, DAY).graph().nodes())
                .containsExactly(SmallDataset.A, SmallDataset.B, SmallDataset.C);
    }

    @Property(tries = 100)
    void whereItIsOpenWhichStatesThereWereNoChoiceOfThemLiesOutsideTheBounds(
            @ForAll("datasets") Dataset dataset, @ForAll Set<@IntRange(max = 3) Integer> open) {
        List<String> rows = new ArrayList<>();
        for (Membership spell : dataset.records().memberships()) {
            rows.add(String.join(
                    ",",
                    spell.organization().toString(),
                    spell.country().toString(),
                    spell.status().text(),
                    spell.period().start().toString(),
                    "..",
                    ""));
        }
        List<CountryCode> countries = SmallDataset.COUNTRIES;
        Dataset told = SmallDataset.withStates(
                rows,
                countries.stream()
                        .map(country -> country + (open.contains(countries.indexOf(country)) ? ",2001,.." : ",1900,.."))
                        .toList());
        CoMembershipNetwork network = CoMembershipNetwork.of(told, Scope.REGION.withCountries(countries), DAY);
        assertThat(network.states()).isEqualTo(new Interval(4 - open.size(), 4));
        for (Set<Integer> without : Sets.powerSet(open)) {
            Scope panel = Scope.REGION.withPanel(countries.stream()
                    .filter(country -> !without.contains(countries.indexOf(country)))
                    .toList());
            CoMembershipNetwork one = CoMembershipNetwork.of(told, panel, DAY);
            assertWithin(one.density(), network.density());
            assertWithin(one.meanWeight(), network.meanWeight());
        }
    }

    private static void assertWithin(Optional<Interval> inner, Optional<Interval> outer) {
        if (inner.isPresent()) {
            assertThat(outer).isPresent();
            assertThat(inner.get().low()).isGreaterThanOrEqualTo(outer.get().low() - 1e-9);
            assertThat(inner.get().high()).isLessThanOrEqualTo(outer.get().high() + 1e-9);
        }
    }

    @Property(tries = 100)
    void theNetworkReadFromItsGraphMlIsTheNetwork(@ForAll("datasets") Dataset dataset) {
        CoMembershipNetwork network =
                CoMembershipNetwork.of(dataset, Scope.REGION.withPanel(SmallDataset.COUNTRIES), DAY);
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        assertReadBack(
                network,
                dataset,
                importer,
                graph -> importer.importGraph(graph, new StringReader(network.toGraphMl())));
    }

    @Property(tries = 100)
    void theNetworkReadFromItsDotTextIsTheNetwork(@ForAll("datasets") Dataset dataset) {
        CoMembershipNetwork network =
                CoMembershipNetwork.of(dataset, Scope.REGION.withPanel(SmallDataset.COUNTRIES), DAY);
        DOTImporter<String, DefaultWeightedEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        assertReadBack(
                network, dataset, importer, graph -> importer.importGraph(graph, new StringReader(network.toDot())));
    }

    /** Asserts that an importer finds the nodes with their names and the edges with both numbers. */
    private static void assertReadBack(
            CoMembershipNetwork network,
            Dataset dataset,
            BaseEventDrivenImporter<String, DefaultWeightedEdge> importer,
            Consumer<Graph<String, DefaultWeightedEdge>> read) {
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Map<String, String> names = new HashMap<>();
        Map<DefaultWeightedEdge, Map<String, Double>> weights = new HashMap<>();
        importer.addVertexAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("label")) {
                names.put(key.getFirst(), value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer(
                (key, value) -> weights.computeIfAbsent(key.getFirst(), edge -> new HashMap<>())
                        .put(key.getSecond(), Double.parseDouble(value.getValue())));
        read.accept(graph);

        assertThat(graph.vertexSet())
                .containsExactlyInAnyOrderElementsOf(network.graph().nodes().stream()
                        .map(CountryCode::toString)
                        .toList());
        for (CountryCode country : network.graph().nodes()) {
            assertThat(names)
                    .containsEntry(
                            country.toString(),
                            dataset.records().countries().get(country).nameEn());
        }
        assertThat(graph.edgeSet()).hasSameSizeAs(network.graph().edges());
        for (EndpointPair<CountryCode> pair : network.graph().edges()) {
            DefaultWeightedEdge edge =
                    graph.getEdge(pair.nodeU().toString(), pair.nodeV().toString());
            Interval weight = network.graph().edgeValue(pair).orElseThrow();
            assertThat(weights.get(edge)).containsEntry("low", weight.low()).containsEntry("high", weight.high());
        }
    }

    private static Graph<CountryCode, DefaultWeightedEdge> graphOf(World world) {
        Graph<CountryCode, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        SmallDataset.COUNTRIES.forEach(graph::addVertex);
        for (CountryCode first : SmallDataset.COUNTRIES) {
            for (CountryCode second : SmallDataset.COUNTRIES) {
                if (first.compareTo(second) < 0) {
                    long shared = SmallDataset.ORGANIZATIONS.stream()
                            .filter(organization -> world.participates(organization, first, DAY)
                                    && world.participates(organization, second, DAY))
                            .count();
                    if (shared > 0) {
                        graph.setEdgeWeight(graph.addEdge(first, second), (double) shared);
                    }
                }
            }
        }
        return graph;
    }
}
