package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which countries participated in organizations together on a day.
 *
 * <p>It is an undirected network. The weight of an edge is the number of organizations in which both participated.
 *
 * <p>This is the projection of the network of countries and organizations onto the countries (Breiger 1974, The Duality
 * of Persons and Groups, Social Forces 53 (2), 181-190). Suspended and inactive members do not participate. The nodes
 * are given, so a country without an edge is a node all the same.
 *
 * <p>An edge whose weight is 0 under some reading has low 0; a pair that has no common organization under any reading
 * has no edge. All bounds are tight.
 */
public final class CoMembershipNetwork extends Measurement {

    private final ImmutableValueGraph<CountryCode, Interval> graph;
    private final ImmutableMap<CountryCode, String> names;
    private final LocalDate day;

    private CoMembershipNetwork(
            Dataset dataset,
            ImmutableValueGraph<CountryCode, Interval> graph,
            ImmutableMap<CountryCode, String> names,
            LocalDate day) {
        super(
                "co-membership on " + day + ": " + graph.nodes().size() + " countries, "
                        + graph.edges().size() + " pairs",
                dataset);
        this.graph = graph;
        this.names = names;
        this.day = day;
    }

    /**
     * {@return the network of the states of the region: all of {@link CountryKind#STATE}}
     *
     * @param dataset the dataset
     * @param day the day
     */
    public static CoMembershipNetwork ofRegion(Dataset dataset, LocalDate day) {
        return of(dataset, States.ofRegion(dataset), day);
    }

    /**
     * {@return the network of some countries, by code, in all organizations of a dataset}
     *
     * @param dataset the dataset
     * @param countries the countries; one given twice counts once
     * @param day the day
     */
    public static CoMembershipNetwork of(Dataset dataset, Collection<CountryCode> countries, LocalDate day) {
        requireNonNull(countries, "countries");
        MutableValueGraph<CountryCode, Interval> graph = ValueGraphBuilder.undirected()
                .nodeOrder(ElementOrder.<CountryCode>natural())
                .build();
        ImmutableMap.Builder<CountryCode, String> names = ImmutableMap.builder();
        for (CountryCode code : ImmutableSet.copyOf(countries)) {
            graph.addNode(code);
            names.put(code, nameOf(code, dataset));
        }
        for (OrganizationId organization : States.organizations(dataset)) {
            addPairs(graph, dataset.memberships().participantsIn(organization, day));
        }
        return new CoMembershipNetwork(dataset, ImmutableValueGraph.copyOf(graph), names.buildOrThrow(), day);
    }

    private static String nameOf(CountryCode code, Dataset dataset) {
        if (!dataset.records().countries().contains(code)) {
            // Refuses one that no membership names either.
            dataset.memberships().historyOf(code);
        }
        return dataset.records().countries().find(code).map(Country::nameEn).orElse(code.toString());
    }

    private static void addPairs(MutableValueGraph<CountryCode, Interval> graph, Answer<CountryCode> participants) {
        for (CountryCode first : graph.nodes()) {
            Certainty ofFirst = participants.certaintyOf(first);
            if (ofFirst == Certainty.NO) {
                continue;
            }
            for (CountryCode second : graph.nodes()) {
                Certainty both = ofFirst.and(participants.certaintyOf(second));
                if (both != Certainty.NO && first.compareTo(second) < 0) {
                    Interval before = graph.edgeValue(first, second).orElse(Interval.exactly(0));
                    double certain = both == Certainty.YES ? 1 : 0;
                    graph.putEdgeValue(first, second, new Interval(before.low() + certain, before.high() + 1));
                }
            }
        }
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
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

    /**
     * Returns the density: the share of the pairs of nodes that have an edge, {@code 2 m / (n (n - 1))} for {@code m}
     * edges and {@code n} nodes.
     *
     * <p>Wasserman and Faust 1994, Social Network Analysis: Methods and Applications, Cambridge University Press.
     *
     * @return the density, from 0 to 1; tight; empty for fewer than two nodes
     */
    public Optional<Interval> density() {
        return perPair(sum(graph.edges(), CoMembershipNetwork::presence));
    }

    /**
     * Returns the mean number of organizations that a pair of nodes shares: the sum of all weights, divided by the
     * {@code n (n - 1) / 2} pairs of {@code n} nodes.
     *
     * <p>It is to {@link #strength} what {@link #density} is to {@link #degree}.
     *
     * @return the mean, 0 or more; tight; empty for fewer than two nodes
     */
    public Optional<Interval> meanWeight() {
        return perPair(sum(graph.edges(), weight -> weight));
    }

    private Optional<Interval> perPair(Interval sum) {
        double pairs = graph.nodes().size() * (graph.nodes().size() - 1) / 2.0;
        return pairs == 0 ? Optional.empty() : Optional.of(new Interval(sum.low() / pairs, sum.high() / pairs));
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
