package io.github.latamregionalism.programs.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A picture as a program reads it: what is no well-formed XML is refused. */
record Svg(Document document) {

    static Svg read(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Svg(factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(UTF_8))));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Returns what one element says. */
    String one(String name) {
        List<Element> found = all(name);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements " + name);
        }
        return found.get(0).getTextContent();
    }

    /** Returns all that is written in the picture. */
    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    String allText() {
        return String.join(" ", texts());
    }

    /** Returns the surfaces filled with something, such as a colour. */
    List<Element> filled(String fill) {
        return all("rect").stream()
                .filter(surface -> surface.getAttribute("fill").contains(fill))
                .toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
