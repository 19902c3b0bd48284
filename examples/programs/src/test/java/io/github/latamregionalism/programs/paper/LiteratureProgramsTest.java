package io.github.latamregionalism.programs.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.ReferenceKind;
import io.github.latamregionalism.programs.Run;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.query.DecidingAct;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs about the paper, its references, and what to cite for an answer. */
class LiteratureProgramsTest {

    private static final Set<Status> MEMBERSHIP = Set.of(Status.MEMBER, Status.SUSPENDED, Status.INACTIVE);

    private final Dataset dataset = LatinAmerica.dataset();

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @ParameterizedTest
    @CsvSource({"1, table-1a", "2, table-1b"})
    void aTableOfThePaperIsPrintedCellByCellAsItsFileHasIt(int number, String table) throws IOException {
        List<NamedCsvRecord> printed =
                rows(Run.of("paper --format csv --table " + number).out());
        List<NamedCsvRecord> cells =
                rows(new String(LatinAmerica.files().read("paper-table-cells.csv"), UTF_8)).stream()
                        .filter(cell -> cell.getField("table").equals(table))
                        .filter(cell -> !cell.getField("column").isEmpty())
                        .toList();
        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(printed)
                        .filteredOn(row -> row.getField(0).equals(cell.getField("row")))
                        .singleElement()
                        .satisfies(row -> assertThat(row.getField(cell.getField("column")))
                                .isEqualTo(cell.getField("value"))));
        assertThat(printed.stream().mapToInt(NamedCsvRecord::getFieldCount).sum())
                .isEqualTo(cells.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyCellIsLinkedToARecord(int number) {
        assertThat(rows(Run.of("paper --links --format csv --table " + number).out()))
                .isNotEmpty()
                .allSatisfy(cell -> {
                    String id = cell.getField("id");
                    switch (cell.getField("about")) {
                        case "organization" ->
                            assertThat(dataset.records().organizations().keys())
                                    .anyMatch(key -> key.toString().equals(id));
                        case "country" ->
                            assertThat(dataset.records().countries().keys())
                                    .anyMatch(key -> key.toString().equals(id));
                        case "challenge" ->
                            assertThat(dataset.records()
                                            .challenges()
                                            .get(ChallengeId.of(id))
                                            .label())
                                    .isEqualTo(cell.getField("text"));
                        default -> throw new AssertionError(cell.toString());
                    }
                });
    }

    @Test
    void theReferencesInBibTexAreReadByAParserOfBibTex() throws ParseException {
        Key[] keys = dataset.records().references().keys().stream()
                .map(id -> new Key(id.toString()))
                .toArray(Key[]::new);
        assertThat(new BibTeXParser()
                        .parse(new StringReader(
                                Run.of("references --format bibtex").out()))
                        .getEntries())
                .containsOnlyKeys(keys);
    }

    @Test
    void theReferencesInCslJsonAreThoseOfTheDataset() throws IOException {
        JsonNode entries =
                new ObjectMapper().readTree(Run.of("references --format csl").out());
        assertThat(entries.findValuesAsText("id"))
                .containsExactlyElementsOf(dataset.records().references().keys().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void everyReferenceIsAnEntryOfItsOwnInTheStyleOfTheApa() {
        String apa = Run.of("references --format apa").out();
        assertThat(apa.lines().toList())
                .hasSize(dataset.records().references().size())
                .allSatisfy(entry -> assertThat(entry).containsPattern("\\((\\d{4}[a-z]?|n\\.d\\.)\\)\\.?"));
        for (Reference reference : dataset.records().references()) {
            // Treaties and laws are known by their titles.
            String named = reference.type() == ReferenceKind.TREATY
                    ? reference.title().substring(0, reference.title().indexOf(' '))
                    : reference.authors().get(0).name();
            assertThat(apa).contains(named).contains(String.valueOf(reference.year()));
        }
    }

    @Test
    void referencesOfTheSameAuthorsAndYearHaveLettersInTheOrderOfThePrint() {
        List<String> entries = Run.of("references --format apa").out().lines().toList();
        List<String> letters = entries.stream()
                .filter(entry -> entry.startsWith("Inter-American Drug Abuse Control Commission. (2020"))
                .map(entry -> entry.substring(entry.indexOf('(') + 1, entry.indexOf(')')))
                .toList();
        assertThat(letters).hasSizeGreaterThan(1).startsWith("2020a", "2020b").isSorted();
        assertThat(entries.stream().map(entry -> entry.replaceFirst("\\)\\..*", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void sourcesOfTheSamePublisherWithoutADateHaveLetters() {
        assertThat(Run.of("cite members --organization unasur --on 2019-09-01").out())
                .contains("El Universo (Ecuador). (n.d.-a)", "El Universo (Ecuador). (n.d.-b)")
                .contains("InfoRel (Brazil). (n.d.). ");
    }

    @Test
    void withoutAFormatReferencesAreInTheStyleOfTheApa() {
        assertThat(Run.of("references")).isEqualTo(Run.of("references --format apa"));
    }

    @Test
    void onlyThePrintedReferencesAreAskedForByTheirOption() {
        assertThat(rows(Run.of("references --printed --format csv").out())).hasSize(17);
    }

    @Test
    void whatIsCitedForAnAnswerIsExactlyWhatItRestsOn() {
        assertThat(Run.of("cite members --organization unasur --on 2019-09-01 --format csl")
                        .out())
                .isEqualTo(Bibliography.ofSources(
                                dataset.records(),
                                dataset.records().memberships().stream()
                                        .filter(spell -> spell.organization().equals(Organizations.UNASUR))
                                        .filter(spell -> MEMBERSHIP.contains(spell.status()))
                                        .filter(spell -> dataset.memberships()
                                                        .extentOf(spell)
                                                        .contains(LocalDate.of(2019, 9, 1))
                                                != Certainty.NO)
                                        .flatMap(spell -> Stream.concat(
                                                Stream.of(spell),
                                                dataset.memberships().actsOf(spell).stream()
                                                        .map(DecidingAct::event)))
                                        .toList())
                        .toCslJson());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members --organization unasur --on 2019-09-01",
                "standing --country VEN --organization oas --on 2020-01-01",
                "organizations --country BRA --on 2015-06-30",
                "history --country CHL --organization can",
                "changes --from 2018-01-01 --until 2021-01-01",
                "shared --first BRA --second COL --on 2019-06-01",
                "claims --about unasur",
                "find coca leaf"
            })
    void anyAnswerWithSourcesIsCitedByAWordBeforeTheQuestionOrByAFormat(String question) {
        Run cited = Run.of("cite " + question);
        assertThat(cited.exitCode()).isEqualTo(ExitCode.ANSWERED);
        assertThat(cited.err()).isEmpty();
        assertThat(cited.out())
                .isNotEmpty()
                .isEqualTo(Run.of(question + " --format apa").out());
        assertThat(Run.of("cite " + question + " --format bibtex").out())
                .startsWith("@")
                .isEqualTo(Run.of(question + " --format bibtex").out());
    }

    @Test
    void anAnswerOfNothingHasNothingToCiteAndSaysSo() {
        Run run = Run.of("cite changes --from 1700-01-01 --until 1701-01-01");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ANSWERED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing to cite");
    }

    @Test
    void everyClaimThatIsMeasuredSaysWhatTheMeasureShowsAndCannot() {
        assertThat(rows(Run.of("claims --measured --format csv").out()))
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> {
                    assertThat(row.getField("shows")).containsPattern(" from .* to |^at least ");
                    assertThat(row.getField("cannot_show")).isNotEmpty();
                });
    }

    @Test
    void claimsAreOfSomethingUnlessTheyAreMeasured() {
        assertThat(Run.of("claims").err()).startsWith("claims needs --about SUBJECT, or --measured");
    }

    @Test
    void claimsAreGroupedByKindInTheOrderOfTheKinds() {
        assertThat(rows(Run.of("claims --about oas --format csv").out()).stream()
                        .filter(row -> row.getField("row").equals("claims"))
                        .map(row -> row.getField("kind"))
                        .distinct())
                .startsWith("role")
                .doesNotHaveDuplicates();
    }

    @Test
    void besideTheClaimsAboutUnasurStandItsWithdrawals() {
        assertThat(rows(Run.of("claims --about unasur --format csv").out())).anySatisfy(row -> {
            assertThat(row.getField("date")).isEqualTo("2019-10-15");
            assertThat(row.getField("what")).isEqualTo("BRA in unasur: end of member, by denunciation");
        });
    }

    @Test
    void anIssueWithoutAVolumeStandsInBrackets() {
        assertThat(Run.of("references --format apa").out())
                .contains("Relaciones Internacionales, (33), 121")
                .contains("Narkokontrol (Drug Control), (3), 30–33");
    }

    @ParameterizedTest
    @CsvSource({"claims --about unasurr, nearest: unasur", "references gorgen-2024, nearest: gorgen-2023"})
    void whatIsNotInTheDatasetEndsWithOne(String words, String told) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNKNOWN);
        assertThat(run.err()).contains(told);
    }
}
