package io.github.latamregionalism.programs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.analysis.Panel;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** DuckDB opens the exported tables by their paths and finds in them what the library does. */
class DuckDbTest extends OpenDuckDb {

    private static String table(String name) {
        return "'" + folder.resolve(name + ".csv") + "'";
    }

    /** Returns the rows of an answer, the cells of each joined by spaces. */
    private static List<String> ask(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = duckDb.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }

    private static List<JsonNode> resources() throws IOException {
        List<JsonNode> resources = new ArrayList<>();
        new ObjectMapper()
                .readTree(folder.resolve("datapackage.json").toFile())
                .path("resources")
                .forEach(resources::add);
        return resources;
    }

    @Test
    void everyTableHasTheRowsAndColumnsThatTheLibraryHas() throws IOException, SQLException {
        Map<String, Integer> counts = new TreeMap<>(Map.ofEntries(
                Map.entry("aliases", DATASET.records().aliases().size()),
                Map.entry(
                        "alternative-readings",
                        DATASET.records().alternativeReadings().size()),
                Map.entry("ambiguous-names", DATASET.records().ambiguousNames().size()),
                Map.entry("approaches", DATASET.records().approaches().size()),
                Map.entry(
                        "printed-approaches",
                        DATASET.records().printedApproaches().size()),
                Map.entry("challenges", DATASET.records().challenges().size()),
                Map.entry("citations", DATASET.records().citations().size()),
                Map.entry("claims", DATASET.records().claims().size()),
                Map.entry("countries", DATASET.records().countries().size()),
                Map.entry("spell-days", DATASET.records().memberships().size()),
                Map.entry("panel-country-year", (int) Panel.of(DATASET, Panel.Unit.COUNTRY_YEAR, Scope.REGION)
                        .rows(Series.FIRST_YEAR, DATASET.asOf().getYear())
                        .count()),
                Map.entry("events", DATASET.records().events().size()),
                Map.entry(
                        "independent-states",
                        DATASET.records().independentStates().size()),
                Map.entry("instruments", DATASET.records().instruments().size()),
                Map.entry("memberships", DATASET.records().memberships().size()),
                Map.entry("organizations", DATASET.records().organizations().size()),
                Map.entry(
                        "paper-table-cells", DATASET.records().paperTableCells().size()),
                Map.entry("references", DATASET.records().references().size()),
                Map.entry("sources", DATASET.records().sources().size()),
                Map.entry("spell-acts", DATASET.records().spellActs().size()),
                Map.entry("texts", DATASET.records().texts().size()),
                Map.entry("treaties", DATASET.records().treaties().size()),
                Map.entry("treaty-actions", DATASET.records().treatyActions().size())));
        Map<String, Integer> counted = new TreeMap<>();
        for (JsonNode resource : resources()) {
            String file = "'" + folder.resolve(resource.path("path").asText()) + "'";
            counted.put(
                    resource.path("name").asText(),
                    Integer.valueOf(ask("SELECT count(*) FROM " + file).get(0)));
            List<String> fields = new ArrayList<>();
            resource.path("schema")
                    .path("fields")
                    .forEach(field -> fields.add(field.path("name").asText()));
            assertThat(ask("SELECT column_name FROM (DESCRIBE SELECT * FROM " + file + ")"))
                    .isEqualTo(fields);
        }
        assertThat(counted).isEqualTo(counts);
    }

    @Test
    void theSpellsOfOrganizationsByKindAreTheSame() throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Membership spell : DATASET.records().memberships()) {
            counts.merge(
                    DATASET.records().organizations().get(spell.organization()).kind(), 1, Integer::sum);
        }
        assertThat(ask("SELECT o.kind, count(*) FROM " + table("memberships") + " m JOIN " + table("organizations")
                        + " o ON m.organization = o.id GROUP BY o.kind"))
                .containsExactlyInAnyOrderElementsOf(counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }

    @Test
    void theMembersOfTheOasByNameAreTheSame() throws SQLException {
        List<String> names = DATASET.records().memberships().stream()
                .filter(spell -> spell.organization().equals(Organizations.OAS) && spell.status() == Status.MEMBER)
                .map(spell -> DATASET.records().countries().get(spell.country()).nameEn())
                .toList();
        assertThat(names).hasSizeGreaterThan(30);
        assertThat(ask("SELECT c.name_en FROM " + table("memberships") + " m JOIN " + table("countries")
                        + " c ON m.country = c.iso3 WHERE m.organization = 'oas' AND m.status = 'member'"))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void everySourceThatASpellNamesIsFoundByAJoin() throws SQLException {
        long named = DATASET.records().memberships().stream()
                .mapToLong(spell -> spell.provenance().sources().size())
                .sum();
        assertThat(ask("SELECT count(*) FROM (SELECT unnest(string_split(sources, ';')) AS source FROM "
                        + table("memberships") + ") m JOIN " + table("sources") + " s ON m.source = s.id"))
                .containsExactly(Long.toString(named));
    }

    @Test
    void theActionsOnEachTreatyAreTheSame() throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        DATASET.records()
                .treatyActions()
                .forEach(action -> counts.merge(
                        DATASET.records().treaties().get(action.treaty()).titleEn(), 1, Integer::sum));
        assertThat(ask("SELECT t.title_en, count(*) FROM " + table("treaty-actions") + " a JOIN " + table("treaties")
                        + " t ON a.treaty = t.id GROUP BY t.id, t.title_en"))
                .containsExactlyInAnyOrderElementsOf(counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
