package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.analysis.DataQuality;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.data.Countries;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.chart.StoryChart;
import io.github.latamregionalism.programs.chart.Theme;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtlasDataTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    private static JsonNode data;

    @BeforeAll
    static void readData() throws IOException {
        data = new ObjectMapper().readTree(AtlasData.of(DATASET));
    }

    private static JsonNode cell(String table, int row, String column) {
        JsonNode columns = data.path(table).path("columns");
        for (int i = 0; i < columns.size(); i++) {
            if (columns.path(i).asText().equals(column)) {
                return data.path(table).path("rows").path(row).path(i);
            }
        }
        throw new AssertionError("no column " + column + " in " + table);
    }

    @ParameterizedTest
    @EnumSource
    void theDarkStoryIsTheLightOneInItsColours(Language language) {
        JsonNode story = data.path("story").path(language.text());
        Iterator<JsonNode> colors = story.path("dark").elements();
        String dark = Pattern.compile("(?<=[#-])[0-9a-f]{6}")
                .matcher(story.path("light").asText())
                .replaceAll(color -> colors.next().asText());
        assertThat(dark.replace("--theme light", "--theme dark"))
                .isEqualTo(StoryChart.of(DATASET, language, Theme.DARK).svg());
        assertThat(colors).isExhausted();
    }

    @Test
    void theDaysOfASpellSaveTheReckoningOfItsExtent() {
        for (int row = 0; row < DATASET.records().memberships().size(); row++) {
            Membership spell = DATASET.records().memberships().all().get(row);
            JsonNode days = cell("spells", row, "days");
            for (JsonNode edge : days) {
                for (long day : new long[] {edge.asLong() - 1, edge.asLong()}) {
                    assertThat(contains(days, day))
                            .as("%s on %s", spell, LocalDate.ofEpochDay(day))
                            .isEqualTo(DATASET.memberships().extentOf(spell).contains(LocalDate.ofEpochDay(day)));
                }
            }
        }
    }

    /** Reads the four days as the page does. */
    private static Certainty contains(JsonNode days, long day) {
        boolean before = !days.path(0).isNull() && day < days.path(0).asLong();
        boolean after = !days.path(3).isNull() && day >= days.path(3).asLong();
        if (before || after) {
            return Certainty.NO;
        }
        boolean started = !days.path(1).isNull() && day >= days.path(1).asLong();
        // A null end is one to come: the spells whose end nobody tells have a last day all the same.
        boolean going = days.path(2).isNull() || day < days.path(2).asLong();
        return started && going ? Certainty.YES : Certainty.POSSIBLE;
    }

    @Test
    void theCoverageOfAnOrganizationTurnsOnTheDaysOnWhichItsAnswersSaySo() {
        for (int row = 0; row < DATASET.records().organizations().size(); row++) {
            Organization organization = DATASET.records().organizations().all().get(row);
            JsonNode turns = cell("organizations", row, "coverage");
            for (LocalDate day = LocalDate.of(1945, 1, 1); day.isBefore(DATASET.asOf()); day = day.plusDays(89)) {
                String kind = turns.path(0).asText();
                for (int i = 1; i < turns.size() && turns.path(i).asLong() <= day.toEpochDay(); i += 2) {
                    kind = turns.path(i + 1).asText();
                }
                Coverage.Kind answered = DATASET.memberships()
                        .standingOf(Countries.BRAZIL, organization.id(), day)
                        .coverage()
                        .kind();
                assertThat(kind).as("%s on %s", organization.id(), day).isEqualTo(answered.text());
            }
        }
    }

    @Test
    void everyActOfASpellIsInTheData() {
        assertThat(data.path("spell_acts").path("rows"))
                .hasSameSizeAs(DATASET.records().spellActs());
    }

    @Test
    void aReadingDiffersOnTheDaysOnWhichTheStandingListsIt() {
        for (int row = 0; row < DATASET.records().alternativeReadings().size(); row++) {
            AlternativeReading reading =
                    DATASET.records().alternativeReadings().all().get(row);
            if (reading.membership().isEmpty()) {
                continue;
            }
            Membership spell =
                    DATASET.records().memberships().get(reading.membership().get());
            JsonNode turns = cell("readings", row, "differs");
            for (LocalDate day = LocalDate.of(1948, 1, 15); day.isBefore(DATASET.asOf()); day = day.plusDays(97)) {
                int turned = 0;
                for (JsonNode turn : turns) {
                    turned += turn.asLong() <= day.toEpochDay() ? 1 : 0;
                }
                assertThat(turned % 2 == 1)
                        .as("%s on %s", reading, day)
                        .isEqualTo(DATASET.memberships()
                                .standingOf(spell.country(), spell.organization(), day)
                                .alternativeReadings()
                                .contains(reading));
            }
        }
    }

    @Test
    void theTurnsOfParticipationGiveTheAnswerOfEveryDay() {
        for (Organization organization : DATASET.records().organizations()) {
            JsonNode ofOrganization =
                    data.path("participation").path(organization.id().toString());
            for (LocalDate day = LocalDate.of(1948, 1, 1); day.isBefore(DATASET.asOf()); day = day.plusDays(29)) {
                Answer<CountryCode> participants = DATASET.memberships().participantsIn(organization.id(), day);
                for (CountryCode country : DATASET.memberships().everMemberOf(organization.id())) {
                    assertThat(certainty(ofOrganization.path(country.toString()), day))
                            .as("%s in %s on %s", country, organization.id(), day)
                            .isEqualTo(participants.certaintyOf(country));
                }
            }
        }
    }

    private static Certainty certainty(JsonNode turns, LocalDate day) {
        Certainty certainty = Certainty.NO;
        for (int i = 0; i < turns.size() && turns.path(i).asLong() <= day.toEpochDay(); i += 2) {
            certainty = Certainty.valueOf(turns.path(i + 1).asText().toUpperCase(Locale.ROOT));
        }
        return certainty;
    }

    @Test
    void theSeriesAreThoseOfTheLibrary() {
        Series unasur = Series.of(DATASET, Scope.of(Organizations.UNASUR));
        for (Measure measure : Measure.values()) {
            JsonNode values = data.path("series").path("unasur").path(measure.text());
            for (int year = Series.FIRST_YEAR; year <= DATASET.asOf().getYear(); year++) {
                JsonNode value = values.path(year - Series.FIRST_YEAR);
                Interval expected = unasur.value(year, measure).orElse(null);
                JsonNode of = data.path("series")
                        .path("n")
                        .path("unasur")
                        .path(measure.text())
                        .path(year - Series.FIRST_YEAR);
                assertThat((of.isArray() ? of.path(2) : of).asInt())
                        .isEqualTo(unasur.row(year, measure).of());
                if (expected == null) {
                    assertThat(value.isNull()).as(measure + " " + year).isTrue();
                } else {
                    JsonNode low = value.isArray() ? value.path(0) : value;
                    assertThat(low.asDouble()).as(measure + " " + year).isEqualTo(expected.low(), within(0.0001));
                    assertThat(value.isArray()).isEqualTo(!expected.isExact());
                }
            }
        }
    }

    @Test
    void everyMeasureIsInTheSeriesOfTheRegion() {
        assertThat(data.path("series").path("region").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(Term.words(Measure.class).keySet());
    }

    @Test
    void theQualityIsThatOfTheLibrary() {
        DataQuality memberships = DataQuality.ofTables(DATASET).get("memberships");
        JsonNode measures = data.path("quality").path("tables").path("memberships");
        assertThat(measures.path("rows").asInt()).isEqualTo(memberships.facts());
        assertThat(measures.path("disputed").asInt()).isEqualTo(memberships.disputed());
        assertThat(measures.path("sources").path("press").asDouble())
                .isEqualTo(memberships.share(SourceKind.PRESS).orElseThrow(), within(0.0005));
        assertThat(data.path("quality").path("organizations").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(DataQuality.ofOrganizations(DATASET).keySet().stream()
                        .map(OrganizationId::toString)
                        .toList());
    }
}
