package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which countries participated in organizations together on a day.
 *
 * <p>It is an undirected network. The weight of an edge is the number of organizations in which both participated.
 *
 * <p>The nodes are the states of a {@link Scope} on the day, so a state without an edge is a node all the same.
 *
 * <p>This is the projection of the network of countries and organizations onto the countries (Breiger 1974, The Duality
 * of Persons and Groups, Social Forces 53 (2), 181-190). Suspended and inactive members do not participate.
 *
 * <p>An edge whose weight is 0 under some reading has low 0; a pair that has no common organization under any reading
 * has no edge. Bounds are tight where it is certain which states there were.
 */
public final class CoMembershipNetwork extends Measurement {

    private final ImmutableValueGraph<CountryCode, Interval> graph;
    private final ImmutableMap<CountryCode, Certainty> states;
    private final ImmutableMap<CountryCode, String> names;

    private CoMembershipNetwork(
            Dataset dataset,
            ImmutableValueGraph<CountryCode, Interval> graph,
            ImmutableMap<CountryCode, Certainty> states,
            ImmutableMap<CountryCode, String> names,
            LocalDate day) {
        super(
                "co-membership on " + day + ": " + graph.nodes().size() + " countries, "
                        + graph.edges().size() + " pairs",
                dataset);
        this.graph = graph;
        this.states = states;
        this.names = names;
    }

    /**
     * {@return the network of the states of a scope, in its organizations; of an organization, the states that were
     * ever its members}
     *
     * @param dataset the dataset
     * @param scope which states are the nodes and which organizations count
     * @param day the day
     */
    public static CoMembershipNetwork of(Dataset dataset, Scope scope, LocalDate day) {
        ImmutableMap<CountryCode, Certainty> states = scope.statesOn(dataset, day);
        MutableValueGraph<CountryCode, Interval> graph = ValueGraphBuilder.undirected()
                .nodeOrder(ElementOrder.<CountryCode>natural())
                .incidentEdgeOrder(ElementOrder.<CountryCode>stable())
                .build();
        ImmutableList<CountryCode> nodes = ImmutableList.sortedCopyOf(states.keySet());
        nodes.forEach(graph::addNode);
        ImmutableList<OrganizationId> organizations =
                scope.organizationsIn(dataset).asList();
        Bits[] held = nodes.stream().map(state -> new Bits()).toArray(Bits[]::new);
        for (int place = 0; place < organizations.size(); place++) {
            Answer<CountryCode> participants = dataset.memberships().participantsIn(organizations.get(place), day);
            for (int i = 0; i < held.length; i++) {
                CountryCode state = nodes.get(i);
                Certainty independent = states.getOrDefault(state, Certainty.NO);
                held[i].add(place, independent.and(participants.certaintyOf(state)));
            }
        }
        for (int i = 0; i < held.length; i++) {
            for (int j = i + 1; j < held.length; j++) {
                Interval shared = held[i].and(held[j]).count();
                if (shared.high() > 0) {
                    graph.putEdgeValue(nodes.get(i), nodes.get(j), shared);
                }
            }
        }
        return new CoMembershipNetwork(
                dataset,
                ImmutableValueGraph.copyOf(graph),
                states,
                Maps.toMap(states.keySet(), code -> nameOf(code, dataset)),
                day);
    }

    private static String nameOf(CountryCode code, Dataset dataset) {
        return dataset.records().countries().find(code).map(Country::nameEn).orElse(code.toString());
    }

    /**
     * {@return the network itself: an undirected graph without loops, its nodes by code; the value of an edge is its
     * weight, whole numbers with a high of 1 or more}
     */
    public ImmutableValueGraph<CountryCode, Interval> graph() {
        return graph;
    }

    /**
     * {@return the degree of a country, tight: the number of other nodes with which it participated in at least one
     * organization}
     *
     * <p>Wasserman and Faust 1994, Social Network Analysis: Methods and Applications, Cambridge University Press.
     *
     * @param country the country
     * @throws NoSuchElementException if the country is no node
     */
    public Interval degree(CountryCode country) {
        requireNonNull(country, "country");
        return sum(edgesOf(country), CoMembershipNetwork::presence);
    }

    /**
     * {@return the strength of a country, tight: the sum of the weights of its edges}
     *
     * <p>Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004, The architecture of complex weighted networks,
     * Proceedings of the National Academy of Sciences 101 (11), 3747-3752.
     *
     * @param country the country
     * @throws NoSuchElementException if the country is no node
     */
    public Interval strength(CountryCode country) {
        requireNonNull(country, "country");
        return sum(edgesOf(country), weight -> weight);
    }

    private Iterable<EndpointPair<CountryCode>> edgesOf(CountryCode country) {
        if (!graph.nodes().contains(country)) {
            throw new NoSuchElementException("country \"" + country + "\" is no node of this network");
        }
        return graph.incidentEdges(country);
    }

    /** {@return the number of states} */
    public Interval states() {
        return Interval.counting(states.values().stream());
    }

    /**
     * Returns the density: the share of the pairs of nodes that have an edge, {@code 2 m / (n (n - 1))} for {@code m}
     * edges and {@code n} nodes.
     *
     * <p>Wasserman and Faust 1994, Social Network Analysis: Methods and Applications, Cambridge University Press.
     *
     * @return the density, from 0 to 1; empty for fewer than two nodes
     */
    public Optional<Interval> density() {
        return perPair(CoMembershipNetwork::presence);
    }

    /**
     * Returns the mean number of organizations that a pair of nodes shares: the sum of all weights, divided by the
     * {@code n (n - 1) / 2} pairs of {@code n} nodes.
     *
     * <p>It is to {@link #strength} what {@link #density} is to {@link #degree}.
     *
     * @return the mean, 0 or more; empty for fewer than two nodes
     */
    public Optional<Interval> meanWeight() {
        return perPair(weight -> weight);
    }

    private Optional<Interval> perPair(UnaryOperator<Interval> of) {
        return Mean.ofPairs(
                        states.keySet(),
                        (first, second) -> Optional.of(
                                graph.edgeValue(first, second).map(of).orElse(Interval.exactly(0))),
                        (first, second) -> states.get(first) == Certainty.YES && states.get(second) == Certainty.YES)
                .value();
    }

    /** Returns 1 for an edge that is there under every reading, and 0 to 1 for another. */
    private static Interval presence(Interval weight) {
        return new Interval(weight.low() > 0 ? 1 : 0, 1);
    }

    private Interval sum(Iterable<EndpointPair<CountryCode>> edges, UnaryOperator<Interval> of) {
        double low = 0;
        double high = 0;
        for (EndpointPair<CountryCode> edge : edges) {
            Interval value = of.apply(graph.edgeValue(edge).orElseThrow());
            low += value.low();
            high += value.high();
        }
        return new Interval(low, high);
    }

    /**
     * Returns the network as a GraphML document, for Gephi, igraph, NetworkX and others.
     *
     * @return well-formed XML; a node has its code as id and its English name as {@code label}, an edge the numbers
     *     {@code low} and {@code high} of its weight
     * @see <a href="http://graphml.graphdrawing.org/">The GraphML File Format</a>
     */
    public String toGraphMl() {
        return NetworkText.graphMl(graph, names);
    }

    /**
     * Returns the network in the DOT language of Graphviz.
     *
     * @return an undirected graph; a node has its code as id and its English name as {@code label}, an edge the numbers
     *     {@code low} and {@code high} of its weight
     * @see <a href="https://graphviz.org/doc/info/lang.html">DOT Language</a>
     */
    public String toDot() {
        return NetworkText.dot(graph, names);
    }
}
