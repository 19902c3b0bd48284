package io.github.latamregionalism.analysis;

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

/**
 * Which countries took part in organizations together on a day: an undirected network, the weight of whose edges is the
 * number of organizations in which both participated.
 *
 * <p>This is the projection of the network of countries and organizations onto the countries (Breiger 1974, The Duality
 * of Persons and Groups, Social Forces 53 (2), 181-190). Suspended and inactive members do not participate. The nodes
 * are given, so a country without an edge is a node all the same.
 *
 * <p>An edge whose weight is 0 under some reading has low 0; a pair that has no common organization under any reading
 * has no edge. All bounds are tight.
 *
 * <p>Immutable and thread-safe.
 */
public final class CoMembershipNetwork {

    private final ImmutableValueGraph<CountryCode, Interval> graph;
    private final ImmutableMap<CountryCode, String> names;
    private final LocalDate day;

    private CoMembershipNetwork(
            ImmutableValueGraph<CountryCode, Interval> graph, ImmutableMap<CountryCode, String> names, LocalDate day) {
        this.graph = graph;
        this.names = names;
        this.day = day;
    }

    /**
     * Returns the network of the states of the region: all of {@link CountryKind#STATE}.
     *
     * @param dataset the dataset
     * @param day the day
     * @return the network
     */
    public static CoMembershipNetwork on(Dataset dataset, LocalDate day) {
        return on(dataset, States.ofRegion(dataset), day);
    }

    /**
     * Returns the network of some countries, in all organizations of a dataset.
     *
     * @param dataset the dataset
     * @param countries the countries; one given twice counts once
     * @param day the day
     * @return the network, with the countries by code
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public static CoMembershipNetwork on(Dataset dataset, Collection<CountryCode> countries, LocalDate day) {
        MutableValueGraph<CountryCode, Interval> graph = ValueGraphBuilder.undirected()
                .nodeOrder(ElementOrder.<CountryCode>natural())
                .build();
        ImmutableMap.Builder<CountryCode, String> names = ImmutableMap.builder();
        for (CountryCode code : ImmutableSet.copyOf(countries)) {
            Country country = dataset.countries().get(code);
            graph.addNode(code);
            names.put(code, country.nameEn());
        }
        for (OrganizationId organization : dataset.organizations().keys()) {
            addPairs(graph, dataset.memberships().participantsIn(organization, day));
        }
        return new CoMembershipNetwork(ImmutableValueGraph.copyOf(graph), names.buildOrThrow(), day);
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

    /**
     * Returns the day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the network itself.
     *
     * @return an undirected graph without loops, its nodes by code; the value of an edge is its weight, whole numbers
     *     with a high of 1 or more
     */
    public ImmutableValueGraph<CountryCode, Interval> graph() {
        return graph;
    }

    /**
     * Returns the degree of a country: the number of others with which it took part in at least one organization.
     *
     * <p>Wasserman and Faust 1994, Social Network Analysis: Methods and Applications, Cambridge University Press.
     *
     * @param country the country
     * @return the degree, from 0 to the number of other nodes; tight
     * @throws NoSuchElementException if the country is no node
     */
    public Interval degree(CountryCode country) {
        double low = 0;
        double high = 0;
        for (EndpointPair<CountryCode> edge : edgesOf(country)) {
            low += weight(edge).low() > 0 ? 1 : 0;
            high++;
        }
        return new Interval(low, high);
    }

    /**
     * Returns the strength of a country: the sum of the weights of its edges.
     *
     * <p>Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004, The architecture of complex weighted networks,
     * Proceedings of the National Academy of Sciences 101 (11), 3747-3752.
     *
     * @param country the country
     * @return the strength, 0 or more; tight
     * @throws NoSuchElementException if the country is no node
     */
    public Interval strength(CountryCode country) {
        double low = 0;
        double high = 0;
        for (EndpointPair<CountryCode> edge : edgesOf(country)) {
            low += weight(edge).low();
            high += weight(edge).high();
        }
        return new Interval(low, high);
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
        double low = 0;
        double high = 0;
        for (EndpointPair<CountryCode> edge : graph.edges()) {
            low += weight(edge).low() > 0 ? 1 : 0;
            high++;
        }
        return perPair(low, high);
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
        double low = 0;
        double high = 0;
        for (EndpointPair<CountryCode> edge : graph.edges()) {
            low += weight(edge).low();
            high += weight(edge).high();
        }
        return perPair(low, high);
    }

    private Optional<Interval> perPair(double low, double high) {
        double pairs = graph.nodes().size() * (graph.nodes().size() - 1) / 2.0;
        return pairs == 0 ? Optional.empty() : Optional.of(new Interval(low / pairs, high / pairs));
    }

    private Interval weight(EndpointPair<CountryCode> edge) {
        return graph.edgeValue(edge).orElseThrow();
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

    /**
     * Returns the numbers of nodes and edges.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        return "co-membership on " + day + ": " + graph.nodes().size() + " countries, "
                + graph.edges().size() + " pairs";
    }
}
