package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Organizations.CELAC;
import static io.github.latamregionalism.data.Organizations.MERCOSUR;
import static io.github.latamregionalism.data.Organizations.OAS;
import static io.github.latamregionalism.data.Organizations.UNASUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.paper.PaperCell;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.query.Literature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the bundled dataset compared with those in print. */
class BundledPaperTablesTest {

    private final Dataset dataset = LatinAmerica.dataset();
    private final Literature literature = dataset.literature();

    private List<List<String>> texts(PaperTable table) {
        return literature.table(table).rows().stream()
                .map(row -> row.stream().map(PaperCell::text).toList())
                .toList();
    }

    @Test
    void theTableOfOrganizationsIsThatOfThePaper() {
        PaperGrid table = literature.table(PaperTable.TABLE_1A);
        assertThat(table.caption()).isEqualTo("Table 1: Major Regional Organizations and Their Role in Drug Control");
        assertThat(table.columns())
                .containsExactly("Regional Organization", "Primary Objective", "Role in Drug Control");
        assertThat(texts(PaperTable.TABLE_1A))
                .containsExactly(
                        List.of("OAS", "Political and security cooperation", "Anti-drug policy coordination"),
                        List.of("MERCOSUR", "Economic integration", "Border and customs cooperation"),
                        List.of(
                                "UNASUR",
                                "Regional political integration",
                                "Security dialogue and intelligence sharing"),
                        List.of(
                                "CELAC",
                                "Regional diplomatic cooperation",
                                "Policy coordination and multilateral discussions"));
    }

    @Test
    void theTableOfCountriesIsThatOfThePaper() {
        PaperGrid table = literature.table(PaperTable.TABLE_1B);
        assertThat(table.caption()).isEqualTo("Table 1: Comparative Overview of Selected Country Approaches");
        assertThat(table.columns())
                .containsExactly(
                        "Country", "Dominant Drug Control Approach", "Main Challenge", "Regional Significance");
        assertThat(texts(PaperTable.TABLE_1B))
                .containsExactly(
                        List.of(
                                "Colombia",
                                "Security-centred enforcement and counter-narcotics cooperation",
                                "Coca cultivation, armed conflict, and trafficking networks",
                                "Major producer country and key regional security partner"),
                        List.of(
                                "Mexico",
                                "Militarized anti-cartel strategy",
                                "Cartel violence, corruption, and governance crisis",
                                "Major transit hub linked to North American markets"),
                        List.of(
                                "Bolivia",
                                "Sovereignty-based coca regulation",
                                "Balancing traditional coca use with anti-trafficking control",
                                "Alternative model challenging prohibitionist policy"),
                        List.of(
                                "Brazil",
                                "Border security and regional enforcement cooperation",
                                "Long borders, urban crime, trafficking corridors",
                                "Regional power and strategic transit/consumer state"));
    }

    @ParameterizedTest
    @EnumSource
    void aTableHasEveryCellOfItsFileAndNoOther(PaperTable table) {
        PaperGrid grid = literature.table(table);
        List<String> inGrid = new ArrayList<>();
        for (ImmutableList<PaperCell> row : grid.rows()) {
            for (int column = 0; column < row.size(); column++) {
                PaperCell cell = row.get(column);
                inGrid.add(row.get(0).text() + "|" + grid.columns().get(column) + "|" + cell.text() + "|"
                        + cell.note().orElse(""));
            }
        }
        assertThat(dataset.records().paperTableCells())
                .filteredOn(cell -> cell.table() == table && !cell.isCaption())
                .extracting(cell -> cell.row() + "|" + cell.column().orElseThrow() + "|" + cell.value() + "|"
                        + cell.note().orElse(""))
                .containsExactlyElementsOf(inGrid);
    }

    @Test
    void everyCellOfTheTableOfOrganizationsIsAboutTheOrganizationOfItsRow() {
        assertThat(literature.table(PaperTable.TABLE_1A).rows())
                .extracting(row -> row.stream()
                        .map(cell -> cell.subject().orElseThrow())
                        .distinct()
                        .toList())
                .containsExactly(
                        List.of(Subject.of(OAS)),
                        List.of(Subject.of(MERCOSUR)),
                        List.of(Subject.of(UNASUR)),
                        List.of(Subject.of(CELAC)));
    }

    @Test
    void theCellsOfTheTableOfCountriesAreAboutCountriesAndTheirChallenges() {
        assertThat(literature.table(PaperTable.TABLE_1B).rows())
                .extracting(row -> row.stream()
                        .map(cell -> cell.subject().orElseThrow().toString())
                        .toList())
                .containsExactly(
                        List.of("country COL", "country COL", "challenge table-colombia", "country COL"),
                        List.of("country MEX", "country MEX", "challenge table-mexico", "country MEX"),
                        List.of("country BOL", "country BOL", "challenge table-bolivia", "country BOL"),
                        List.of("country BRA", "country BRA", "challenge table-brazil", "country BRA"));
    }

    @Test
    void theApproachesOfThePaperHaveTheCellsOfItsTable() {
        assertThat(dataset.records().printedApproaches())
                .extracting(approach -> List.of(
                        dataset.records().countries().get(approach.country()).nameEn(),
                        approach.label(),
                        approach.mainChallenge(),
                        approach.regionalSignificance()))
                .containsExactlyInAnyOrderElementsOf(texts(PaperTable.TABLE_1B));
    }

    @Test
    void theTwoTablesPrintedAsTable1HaveNamesOfTheirOwn() {
        assertThat(ImmutableList.copyOf(PaperTable.values()))
                .extracting(PaperTable::text)
                .containsExactly("table-1a", "table-1b");
        assertThat(literature.table(PaperTable.TABLE_1A)).isNotEqualTo(literature.table(PaperTable.TABLE_1B));
    }
}
