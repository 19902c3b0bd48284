package io.github.latamregionalism.programs.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the dates leave open, and what is disputed, is drawn so. */
class UncertainTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Style STYLE = Style.of(Language.EN, Theme.LIGHT);
    private static final double PIXEL = 0.02;

    private static Svg timeline(OrganizationId id) {
        Organization organization = DATASET.records().organizations().get(id);
        return Svg.read(new TimelineChart(DATASET, organization).draw(STYLE).svg());
    }

    /** Returns the thing with a title that begins so. */
    private static Element thing(Svg svg, String title) {
        return (Element) svg.all("title").stream()
                .filter(one -> one.getTextContent().startsWith(title))
                .findFirst()
                .orElseThrow()
                .getParentNode();
    }

    private static List<Element> surfaces(Element thing, String fill) {
        return new Svg(thing.getOwnerDocument())
                .filled(fill).stream()
                        .filter(one -> one.getParentNode() == thing)
                        .toList();
    }

    @Test
    void anEndThatIsKnownToTheYearFadesOverThatYear() {
        Svg svg = timeline(Organizations.UNASUR);
        Element ecuador = thing(svg, "Ecuador: member");
        Element fading = surfaces(ecuador, "falling").get(0);
        List<Element> lines = svg.all("text").stream()
                .filter(text -> text.getTextContent().matches("20[0-9]{2}"))
                .toList();
        double first = Svg.number(lines.get(0), "x");
        double second = Svg.number(lines.get(1), "x");
        double year = (second - first)
                / (Integer.parseInt(lines.get(1).getTextContent())
                        - Integer.parseInt(lines.get(0).getTextContent()));
        assertThat(Svg.number(fading, "width")).isCloseTo(year, within(year / 366 + PIXEL));
        assertThat(Svg.number(fading, "x"))
                .isCloseTo(first + (2020 - Integer.parseInt(lines.get(0).getTextContent())) * year, within(1.0));
    }

    @Test
    void anEndThatIsKnownToTheDayDoesNotFade() {
        assertThat(surfaces(thing(timeline(Organizations.UNASUR), "Chile: member"), "falling"))
                .isEmpty();
    }

    @Test
    void aStartThatIsUnknownIsHatchedFromTheFounding() {
        Svg svg = timeline(Organizations.CFATF);
        Element spell = (Element) svg.all("title").stream()
                .filter(one -> one.getTextContent().matches(".*: member, /.*"))
                .findFirst()
                .orElseThrow()
                .getParentNode();
        Element hatched = surfaces(spell, "hatched").get(0);
        double earliest = svg.all("rect").stream()
                .filter(one -> one.getAttribute("fill").contains("hatched") && Svg.number(one, "x") > 50)
                .filter(one -> one.getParentNode() != svg.root())
                .mapToDouble(one -> Svg.number(one, "x"))
                .min()
                .orElseThrow();
        assertThat(Svg.number(hatched, "x")).isCloseTo(earliest, within(PIXEL));
        assertThat(surfaces(spell, "rising")).isEmpty();
    }

    @Test
    void theSignOfADisputeLiesOverAllElse() {
        Svg svg = timeline(Organizations.OAS);
        List<Element> children = IntStream.range(0, svg.root().getChildNodes().getLength())
                .mapToObj(i -> svg.root().getChildNodes().item(i))
                .map(Element.class::cast)
                .toList();
        List<Integer> signs = IntStream.range(0, children.size())
                .filter(i -> children.get(i).getTextContent().equals("≠"))
                .boxed()
                .toList();
        int last = IntStream.range(0, children.size())
                .filter(i -> children.get(i).getTagName().equals("g"))
                .max()
                .orElseThrow();
        // The first is that of the legend.
        assertThat(signs).hasSizeGreaterThan(1);
        assertThat(signs.subList(1, signs.size()))
                .allSatisfy(sign -> assertThat(sign).isGreaterThan(last));
    }

    @Test
    void whoIsNoMemberButHeldToBeOneIsMarkedInTheMatrix() {
        MatrixChart chart = new MatrixChart(DATASET, LocalDate.of(2020, 1, 1));
        assertThat(chart.cells())
                .filteredOn(MatrixChart.Cell::disputed)
                .filteredOn(cell -> cell.organization().equals(Organizations.OAS))
                .singleElement()
                .satisfies(cell -> assertThat(cell.status()).isEmpty());
        assertThat(Svg.read(chart.draw(STYLE).svg()).texts()).contains("≠");
    }

    @Test
    void boundsAreABandWithBothEdgesAndNothingBetweenThem() {
        Series series = Series.of(DATASET, Scope.REGION);
        List<Integer> years = List.of(1952, 1953, 1954);
        Svg svg = Svg.read(SeriesChart.draw(DATASET, "", series, List.of(Measure.DENSITY), years, STYLE)
                .svg());
        assertThat(years)
                .allSatisfy(year -> assertThat(series.value(year, Measure.DENSITY)
                                .orElseThrow()
                                .high())
                        .isPositive());
        List<Element> bands = svg.all("path").stream()
                .filter(path -> path.hasAttribute("fill-opacity"))
                .toList();
        assertThat(bands).hasSize(1);
    }

    @Test
    void sharesRunFromNoneToAllAndUnitsAreNotMixed() {
        Series series = Series.of(DATASET, Scope.REGION);
        List<Integer> years = IntStream.rangeClosed(1990, 2025).boxed().toList();
        Svg svg = Svg.read(SeriesChart.draw(
                        DATASET, "", series, List.of(Measure.OVERLAP, Measure.MEMBERS, Measure.DENSITY), years, STYLE)
                .svg());
        assertThat(svg.texts()).contains("share, from 0 to 1", "memberships on 31 December", "0.25", "0.75", "2025");
        assertThat(svg.texts()).filteredOn(text -> text.equals("0")).hasSize(2);
        assertThat(svg.texts()).filteredOn(text -> text.equals("1")).hasSize(1);
    }
}
