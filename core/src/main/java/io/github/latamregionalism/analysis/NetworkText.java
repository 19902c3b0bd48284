package io.github.latamregionalism.analysis;

import com.google.common.collect.ImmutableMap;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ValueGraph;
import com.google.common.xml.XmlEscapers;
import io.github.latamregionalism.model.CountryCode;

/** The text forms of a network of countries. */
final class NetworkText {

    private NetworkText() {}

    static String graphMl(ValueGraph<CountryCode, Interval> graph, ImmutableMap<CountryCode, String> names) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="label" for="node" attr.name="label" attr.type="string"/>
                  <key id="low" for="edge" attr.name="low" attr.type="double"/>
                  <key id="high" for="edge" attr.name="high" attr.type="double"/>
                  <graph id="co-membership" edgedefault="undirected">
                """);
        for (CountryCode country : graph.nodes()) {
            String name = XmlEscapers.xmlContentEscaper().escape(names.getOrDefault(country, ""));
            text.append("    <node id=\"" + country + "\"><data key=\"label\">" + name + "</data></node>\n");
        }
        for (EndpointPair<CountryCode> edge : graph.edges()) {
            Interval weight = graph.edgeValue(edge).orElseThrow();
            text.append("    <edge source=\"" + edge.nodeU() + "\" target=\"" + edge.nodeV() + "\"><data key=\"low\">"
                    + weight.low() + "</data><data key=\"high\">" + weight.high() + "</data></edge>\n");
        }
        return text.append("  </graph>\n</graphml>\n").toString();
    }

    static String dot(ValueGraph<CountryCode, Interval> graph, ImmutableMap<CountryCode, String> names) {
        StringBuilder text = new StringBuilder("graph \"co-membership\" {\n");
        for (CountryCode country : graph.nodes()) {
            text.append("  \"" + country + "\" [label=\"" + dotEscaped(names.getOrDefault(country, "")) + "\"];\n");
        }
        for (EndpointPair<CountryCode> edge : graph.edges()) {
            Interval weight = graph.edgeValue(edge).orElseThrow();
            text.append("  \"" + edge.nodeU() + "\" -- \"" + edge.nodeV() + "\" [low=" + weight.low() + ", high="
                    + weight.high() + "];\n");
        }
        return text.append("}\n").toString();
    }

    /** Escapes what ends a quoted string, and the backslash, which in a label starts an escape sequence. */
    private static String dotEscaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
