package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableMap;
import java.awt.Color;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Shapes as SVG: texts are texts, and nothing needs a style sheet. */
final class SvgCanvas implements Canvas {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String OWN = "urn:latam-regionalism:picture";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Lettering usual;
    private final Set<Ink> patterns = new LinkedHashSet<>();

    private SvgCanvas(Lettering usual) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        this.usual = usual;
    }

    /** Returns a picture as SVG without an XML declaration, so that a page can have it in it. */
    static String of(Picture picture) {
        try {
            return written(picture);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Picture picture) throws XMLStreamException {
        Style style = picture.style();
        SvgCanvas svg = new SvgCanvas(Lettering.of(Sheet.SIZE, style.theme().ink()));
        XMLStreamWriter xml = svg.xml;
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        svg.attribute("width", style.width() * style.scale());
        svg.attribute("height", picture.height() * style.scale());
        xml.writeAttribute("viewBox", "0 0 " + number(style.width()) + " " + number(picture.height()));
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", "chart-title chart-desc");
        xml.writeAttribute("lang", style.language().text());
        xml.writeAttribute("font-family", String.join(", ", TextSize.FONTS) + ", sans-serif");
        svg.attribute("font-size", Sheet.SIZE);
        xml.writeAttribute("fill", hex(style.theme().ink()));
        for (var data : picture.data().entrySet()) {
            xml.writeAttribute("data-" + data.getKey(), data.getValue());
        }
        svg.element("title", "chart-title", picture.title());
        svg.element("desc", "chart-desc", picture.description());
        svg.metadata(picture);
        svg.rectangle(
                0, 0, style.width(), picture.height(), Ink.solid(style.theme().paper()));
        picture.drawOn(svg);
        svg.patterns();
        xml.writeEndElement();
        xml.close();
        return svg.text + "\n";
    }

    /** Writes of what the picture is, as search engines and drawing programs read it. */
    private void metadata(Picture picture) throws XMLStreamException {
        xml.writeStartElement("metadata");
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("r", OWN);
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeAttribute("rdf", RDF, "about", "");
        field("dc", DC, "title", picture.title());
        field("dc", DC, "language", picture.style().language().text());
        field("dc", DC, "format", "image/svg+xml");
        for (var known : picture.credit().fields().entrySet()) {
            field("r", OWN, known.getKey(), known.getValue());
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void field(String prefix, String namespace, String name, String value) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void element(String name, String id, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("id", id);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    /** Writes what surfaces refer to: fading colours and hatchings. */
    private void patterns() throws XMLStreamException {
        if (patterns.isEmpty()) {
            return;
        }
        xml.writeStartElement("defs");
        for (Ink ink : patterns) {
            if (ink.fill() == Ink.Fill.HATCHED) {
                hatching(ink);
            } else {
                xml.writeStartElement("linearGradient");
                xml.writeAttribute("id", id(ink));
                stop(0, ink, ink.fill() == Ink.Fill.RISING ? 0 : 1);
                stop(1, ink, ink.fill() == Ink.Fill.RISING ? 1 : 0);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private void stop(double offset, Ink ink, double opacity) throws XMLStreamException {
        xml.writeEmptyElement("stop");
        attribute("offset", offset);
        xml.writeAttribute("stop-color", hex(ink.color()));
        attribute("stop-opacity", opacity);
    }

    private void hatching(Ink ink) throws XMLStreamException {
        xml.writeStartElement("pattern");
        xml.writeAttribute("id", id(ink));
        attribute("width", Ink.HATCH);
        attribute("height", Ink.HATCH);
        xml.writeAttribute("patternUnits", "userSpaceOnUse");
        rectangle(0, 0, Ink.HATCH, Ink.HATCH, new Ink(ink.color(), Ink.Fill.PALE));
        // The corners belong to the lines beside.
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", "M-1 1L1 -1M0 5L5 0M4 6L6 4");
        xml.writeAttribute("stroke", hex(ink.color()));
        attribute("stroke-width", 1.2);
        xml.writeEndElement();
    }

    private static String id(Ink ink) {
        return "chart-" + ink.fill().name().toLowerCase(Locale.ROOT) + "-"
                + hex(ink.color()).substring(1);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Ink ink) {
        write(() -> {
            xml.writeEmptyElement("rect");
            attribute("x", x);
            attribute("y", y);
            attribute("width", width);
            attribute("height", height);
            fill(ink);
        });
    }

    @Override
    public void area(double[] corners, Ink ink) {
        write(() -> {
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path(corners) + "Z");
            fill(ink);
        });
    }

    @Override
    public void line(double[] points, Stroke stroke) {
        write(() -> {
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", path(points));
            xml.writeAttribute("fill", "none");
            xml.writeAttribute("stroke", hex(stroke.color()));
            attribute("stroke-width", stroke.width());
            if (!stroke.dashes().isEmpty()) {
                xml.writeAttribute(
                        "stroke-dasharray",
                        stroke.dashes().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            }
        });
    }

    private static String path(double[] points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        return path.toString();
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        write(() -> {
            xml.writeStartElement("text");
            attribute("x", x);
            attribute("y", y);
            if (lettering.size() != usual.size()) {
                attribute("font-size", lettering.size());
            }
            if (!lettering.color().equals(usual.color())) {
                xml.writeAttribute("fill", hex(lettering.color()));
            }
            if (lettering.anchor() != Lettering.Anchor.START) {
                xml.writeAttribute("text-anchor", lettering.anchor().name().toLowerCase(Locale.ROOT));
            }
            if (lettering.isBold()) {
                xml.writeAttribute("font-weight", "700");
            }
            if (lettering.isUpright()) {
                xml.writeAttribute("transform", "rotate(-90 " + number(x) + " " + number(y) + ")");
            }
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    @Override
    public void begin(String title, ImmutableMap<String, String> data) {
        write(() -> {
            xml.writeStartElement("g");
            for (var entry : data.entrySet()) {
                xml.writeAttribute("data-" + entry.getKey(), entry.getValue());
            }
            if (!title.isEmpty()) {
                xml.writeStartElement("title");
                xml.writeCharacters(title);
                xml.writeEndElement();
            }
        });
    }

    @Override
    public void end() {
        write(xml::writeEndElement);
    }

    private void fill(Ink ink) throws XMLStreamException {
        switch (ink.fill()) {
            case SOLID, PALE -> xml.writeAttribute("fill", hex(ink.color()));
            case RISING, FALLING, HATCHED -> {
                patterns.add(ink);
                xml.writeAttribute("fill", "url(#" + id(ink) + ")");
            }
        }
        if (ink.fill() == Ink.Fill.PALE) {
            attribute("fill-opacity", Ink.PALE);
        }
    }

    private void attribute(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, number(value));
    }

    /** Returns a number with at most two digits after the point: a hundredth of a pixel. */
    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            // Nothing is written but texts in memory.
            throw new IllegalStateException(e);
        }
    }
}
