package io.github.latamregionalism.programs.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.analysis.Participation;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.chart.Flows.Kind;
import io.github.latamregionalism.programs.chart.Story.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final Story STORY = new Story(DATASET);

    private static List<Stretch> stretches(OrganizationId id) {
        return STORY.rows().stream()
                .filter(row -> row.organization().id().equals(id))
                .findFirst()
                .orElseThrow()
                .stretches();
    }

    @Test
    void comingAndGoingIsThatOfTheSeries() {
        Participation participation = Participation.of(DATASET, Scope.REGION);
        for (int year = 1948; year <= 2025; year++) {
            assertThat(STORY.flows().count(Kind.ACCESSION, year))
                    .as("accessions %s", year)
                    .isEqualTo((int) participation.accessions(year).low());
            assertThat(STORY.flows().count(Kind.EXIT, year))
                    .as("exits %s", year)
                    .isEqualTo((int) participation.exits(year).low());
            assertThat(STORY.flows().count(Kind.SUSPENSION, year))
                    .as("suspensions %s", year)
                    .isEqualTo((int) participation.suspensions(year).low());
            assertThat(STORY.flows().count(Kind.SELF_SUSPENSION, year))
                    .as("self-suspensions %s", year)
                    .isEqualTo((int) participation.selfSuspensions(year).low());
        }
    }

    @Test
    void aYearOfAnOrganizationHasThoseWhoTookPartOnItsLastDay() {
        for (Story.Row row : STORY.rows()) {
            Participation participation =
                    Participation.of(DATASET, Scope.of(row.organization().id()));
            for (Stretch stretch : row.stretches()) {
                for (int year = stretch.first(); year <= stretch.last(); year++) {
                    assertThat(stretch.participants())
                            .as("%s %s", row.organization().id(), year)
                            .isEqualTo(participation.participants(LocalDate.of(year, 12, 31)));
                    assertThat(stretch.share()).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @Test
    void thoseWhoStayedAwayFromUnasurAreAbsent() {
        Stretch of2018 = stretches(Organizations.UNASUR).stream()
                .filter(stretch -> stretch.first() <= 2018 && stretch.last() >= 2018)
                .findFirst()
                .orElseThrow();
        assertThat(of2018.absent().low()).isEqualTo(6);
        assertThat(of2018.participants().low()).isEqualTo(6);
    }

    @Test
    void organizationsStandInTheOrderOfTheirFounding() {
        List<LocalDate> foundings = STORY.rows().stream()
                .map(row -> row.organization().founded().orElseThrow().earliest())
                .toList();
        assertThat(foundings).isSorted();
        assertThat(STORY.rows()).hasSizeGreaterThan(30);
    }

    @Test
    void theHeadingFollowsFromTheNumbers() {
        Story.Turn turn = STORY.turn().orElseThrow();
        int leaving = IntStream.rangeClosed(1948, 2025)
                .map(year -> STORY.flows().leaving(year))
                .sum();
        assertThat(2 * turn.leaving()).isGreaterThanOrEqualTo(leaving);
        assertThat(turn.leaving()).isGreaterThan(turn.joining());
        int length = turn.last() - turn.first();
        for (int first = 1948; first + length - 1 <= 2025; first++) {
            int shorter = IntStream.range(first, first + length)
                    .map(year -> STORY.flows().leaving(year))
                    .sum();
            assertThat(2 * shorter).as("from %s", first).isLessThan(leaving);
        }
        assertThat(StoryChart.of(DATASET, Language.EN, Theme.LIGHT).title())
                .isEqualTo((turn.first() - 1948) + " years of joining, " + (length + 1) + " years of leaving");
    }

    @Test
    void aDatasetWithoutATurnHasAPlainHeading() {
        Dataset empty = Dataset.empty(LocalDate.of(2000, 12, 31));
        Picture picture = StoryChart.of(empty, Language.ES, Theme.DARK);
        assertThat(picture.title()).isEqualTo("Adhesiones y salidas, 1948 a 2000");
        assertThat(Svg.read(picture.svg()).texts()).contains("2000");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHighestBarsAreExplainedByWhatHappened(Language language) {
        Svg svg = Svg.read(StoryChart.of(DATASET, language, Theme.PRINT).svg());
        assertThat(svg.allText()).contains("2011: ", "CELAC", "(33)", "2018: ", "2019: ", "UNAS");
    }

    @Test
    void aPageFindsTheRowsAndTheYears() {
        Svg svg = Svg.read(StoryChart.of(DATASET, Language.EN, Theme.LIGHT).svg());
        assertThat(svg.root().getAttribute("data-first-year")).isEqualTo("1948");
        assertThat(svg.all("g"))
                .anySatisfy(
                        row -> assertThat(row.getAttribute("data-organization")).isEqualTo("unasur"));
        assertThat(svg.all("g"))
                .anySatisfy(bar -> assertThat(bar.getAttribute("data-year")).isEqualTo("2019"));
    }
}
