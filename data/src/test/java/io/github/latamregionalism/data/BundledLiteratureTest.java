package io.github.latamregionalism.data;

import static io.github.latamregionalism.data.Countries.BOLIVIA;
import static io.github.latamregionalism.data.Countries.BRAZIL;
import static io.github.latamregionalism.data.Countries.COLOMBIA;
import static io.github.latamregionalism.data.Countries.MEXICO;
import static io.github.latamregionalism.data.Organizations.CELAC;
import static io.github.latamregionalism.data.Organizations.MERCOSUR;
import static io.github.latamregionalism.data.Organizations.OAS;
import static io.github.latamregionalism.data.Organizations.UNASUR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.ClaimKind;
import io.github.latamregionalism.paper.PaperCell;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.paper.PrintedApproach;
import io.github.latamregionalism.paper.PrintedReference;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.ClaimFacts;
import io.github.latamregionalism.query.Literature;
import io.github.latamregionalism.time.EdtfDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bundled dataset has of the paper, compared with the print, and what of the print it must not inherit. */
class BundledLiteratureTest {

    private final Dataset dataset = LatinAmerica.dataset();
    private final Literature literature = dataset.literature();

    private Claim claim(String id) {
        return dataset.records().claims().get(ClaimId.of(id));
    }

    private Reference reference(String id) {
        return dataset.records().references().get(ReferenceId.of(id));
    }

    private List<List<String>> texts(PaperTable table) {
        return literature.table(table).rows().stream()
                .map(row -> row.stream().map(PaperCell::text).toList())
                .toList();
    }

    @Test
    void thePackageHasNoProblem() {
        assertThat(Dataset.read(LatinAmerica.files())).isEqualTo(dataset);
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

    @Test
    void all74CitationsResolveOrAreMarkedAmbiguous() {
        assertThat(dataset.records().citations()).hasSize(74).allSatisfy(citation -> {
            assertThat(citation.references())
                    .allMatch(id -> dataset.records().references().contains(id));
            assertThat(citation.defects().contains("ambiguous")).isEqualTo(citation.isAmbiguous());
        });
    }

    @Test
    void aCitationWithoutDefectIsPrintedAsItsReferenceDemands() {
        // The paper cuts the first surname of Cossio Rodriguez, in the list and so in every citation.
        assertThat(dataset.records().citations())
                .filteredOn(citation -> citation.defects().isEmpty())
                .filteredOn(citation -> !citation.asPrinted().contains("Rodriguez"))
                .isNotEmpty()
                .allSatisfy(citation ->
                        assertThat(literature.correctedFormsOf(citation)).containsExactly(citation.asPrinted()));
    }

    @Test
    void vivares2021MayBeEitherOfTwoReferencesSevenTimesInTheText() {
        assertThat(dataset.records().citations())
                .filteredOn(Citation::isAmbiguous)
                .hasSize(7)
                .allSatisfy(citation -> assertThat(literature.correctedFormsOf(citation))
                        .containsExactly("(Vivares, 2021a)", "(Vivares, 2021b)"));
        assertThat(literature.candidatesFor("Vivares, 2021"))
                .extracting(reference -> reference.printedNo().orElseThrow())
                .containsExactly(16, 17);
    }

    @Test
    void the17PrintedReferencesAreThereInOrder() {
        assertThat(literature.printedReferences())
                .extracting(PrintedReference::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
        assertThat(literature.printedReferences())
                .allMatch(printed ->
                        printed.asPrinted().contains("(" + printed.reference().year() + ")"));
    }

    @Test
    void everyPrintedReferenceIsCited() {
        assertThat(literature.printedReferences())
                .allSatisfy(printed -> assertThat(
                                literature.citationsOf(printed.reference().id()))
                        .isNotEmpty());
    }

    @Test
    void reference4HasItsRealAuthorsAndNotTheWordsOfItsTitle() {
        PrintedReference printed = literature.printedReferences().get(3);
        assertThat(printed.asPrinted()).startsWith("De Defensa, S., Consejo, Y., Sobre, S.");
        assertThat(printed.corrected()).startsWith("Quiliconi, Cintia, & Rivera Rhon, Renato (2019).");
        assertThat(printed.defect())
                .hasValueSatisfying(defect -> assertThat(defect).startsWith("author list garbled"));
        assertThat(literature.citationsOf(printed.reference().id())).hasSize(2).allSatisfy(citation -> {
            assertThat(citation.asPrinted()).isEqualTo("(De Defensa et al., 2019)");
            assertThat(literature.correctedFormsOf(citation)).containsExactly("(Quiliconi & Rivera Rhon, 2019)");
        });
    }

    @Test
    void gorgenIsSpeltRightWhereThePaperSpellsItWrong() {
        assertThat(literature.citationsOf(ReferenceId.of("gorgen-2023")))
                .hasSize(2)
                .allSatisfy(citation -> {
                    assertThat(citation.asPrinted()).isEqualTo("(Görge, 2023)");
                    assertThat(literature.correctedFormsOf(citation)).containsExactly("(Görgen, 2023)");
                });
    }

    @Test
    void invertedCommalessAndUnaccentedCitationsHaveTheirRightForm() {
        assertThat(dataset.records().citations())
                .extracting(Citation::asPrinted)
                .contains("(2022, Bianculli)", "(Amoroso 2025)", "(Vivares 2021)", "(Saborio, 2019)");
        assertThat(literature.correctedFormsOf(only("2", 1))).containsExactly("(Bianculli, 2022)");
        assertThat(literature.correctedFormsOf(citationsIn("5.3", 1).get(0))).containsExactly("(Amoroso, 2025)");
        assertThat(literature.correctedFormsOf(only("5.4", 2))).containsExactly("(Saborío, 2019)");
    }

    private Citation only(String section, int paragraph) {
        List<Citation> citations = citationsIn(section, paragraph);
        assertThat(citations).hasSize(1);
        return citations.get(0);
    }

    private List<Citation> citationsIn(String section, int paragraph) {
        return dataset.records().citations().stream()
                .filter(citation -> citation.section().equals(Section.of(section)) && citation.paragraph() == paragraph)
                .toList();
    }

    @Test
    void noReferenceHasTheAsterisksOfAnEmptyContainer() {
        assertThat(literature.printedReferences())
                .filteredOn(printed -> printed.asPrinted().contains("**"))
                .extracting(PrintedReference::number)
                .containsExactly(4, 11, 16);
        assertThat(literature.printedReferences())
                .noneMatch(printed -> printed.corrected().contains("*"))
                .filteredOn(printed -> printed.reference().doi().isEmpty())
                .extracting(PrintedReference::number)
                .containsExactly(16);
    }

    @Test
    void theChapterPrintedAsAnArticleIsAChapter() {
        assertThat(reference("garzon-rueda-2020").type().text()).isEqualTo("chapter");
    }

    @Test
    void noReferenceIsPrintedWithADefectThatIsNotNamed() {
        assertThat(literature.printedReferences())
                .filteredOn(printed -> List.of(4, 7, 9, 11, 12, 16, 17).contains(printed.number()))
                .hasSize(7)
                .allMatch(printed -> printed.defect().isPresent());
    }

    @Test
    void aReferenceIsFoundByItsDoiInAnyCase() {
        assertThat(literature.findByDoi("https://doi.org/10.1332/20437897y2024d000000045"))
                .contains(reference("caceres-brincat-2024"));
    }

    @Test
    void boliviaIsNotDescribedWithTheTextOfBrazil() {
        assertThat(literature.claimsAbout(BOLIVIA))
                .filteredOn(claim -> claim.section().equals(Section.of("5.5")))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.summary().toLowerCase(Locale.ROOT))
                        .doesNotContain("foreign forces", "border security", "regional leadership"));
        assertThat(approach("Bolivia").model()).isEqualTo(ApproachModel.SOVEREIGNTY_BASED);
    }

    private PrintedApproach approach(String country) {
        return dataset.records().printedApproaches().stream()
                .filter(approach -> dataset.records()
                        .countries()
                        .get(approach.country())
                        .nameEn()
                        .equals(country))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theReturnOfBoliviaToTheConventionIsOf2013AndNotOf1961() {
        assertThat(dataset.records().treatyActions())
                .filteredOn(
                        action -> action.country().equals(BOLIVIA) && action.action() == TreatyActionKind.REACCESSION)
                .singleElement()
                .satisfies(action -> assertThat(action.effective()).contains(EdtfDate.parse("2013-02-10")));
        assertThat(literature.factsBearingOn(claim("c156")).treatyActions())
                .anyMatch(action -> action.action() == TreatyActionKind.REACCESSION)
                .noneMatch(action -> action.date().isPresent()
                        && action.date().get().earliest().getYear() == 1961);
    }

    @Test
    void onTheRecordOfTheUnitedNationsBearsTheReservationOfBolivia() {
        assertThat(literature.factsBearingOn(claim("c157")).treatyActions())
                .anyMatch(action -> action.country().equals(BOLIVIA)
                        && action.action() == TreatyActionKind.RESERVATION
                        && action.effective().equals(Optional.of(EdtfDate.parse("2013-02-10"))));
    }

    @Test
    void planColombiaReducesAndDoesNotStrengthenTraffickingOrganizations() {
        assertThat(claim("c126").summary()).contains("reduce").doesNotContain("strengthen");
    }

    @Test
    void theMilitarizationOfMexicoIsNotASuccess() {
        assertThat(literature.claimsAbout(MEXICO))
                .filteredOn(claim -> claim.section().equals(Section.of("5.2")))
                .isNotEmpty()
                .noneMatch(claim -> claim.summary().toLowerCase(Locale.ROOT).contains("success"));
    }

    @Test
    void colombiaIsSecurityCentredWithForeignForces() {
        assertThat(approach("Colombia").model()).isEqualTo(ApproachModel.SECURITY_CENTRED);
        assertThat(claim("c182").summary()).contains("security", "foreign forces");
        assertThat(claim("c182").subjects()).containsExactly(Subject.of(COLOMBIA));
    }

    @Test
    void theTableTellsWhichOfMexicoAndBrazilIsTransitAndWhichConsumer() {
        assertThat(approach("Mexico").roles()).containsExactly(TradeRole.TRANSIT);
        assertThat(approach("Brazil").roles()).containsExactly(TradeRole.TRANSIT, TradeRole.CONSUMER);
    }

    @Test
    void whereTextAndTableDifferOnTheOasBothAreClaims() {
        assertThat(claim("c006").note())
                .hasValueSatisfying(note -> assertThat(note).contains("first table does not"));
        assertThat(claim("c028").summary()).contains("political and security cooperation");
    }

    @Test
    void theMinimalImpactAndTheRealEffectsOfOrganizationsAreClaimsOfTheirOwn() {
        assertThat(dataset.records().claims())
                .filteredOn(claim -> Section.of("6").encloses(claim.section()))
                .filteredOn(claim -> claim.paragraph().equals(OptionalInt.of(2)))
                .extracting(Claim::kind)
                .contains(ClaimKind.FINDING, ClaimKind.OUTCOME);
    }

    @Test
    void theStatusOfUnasurComesFromItsMembershipsAndNotFromThePresentTenseOfThePaper() {
        ClaimFacts facts = literature.factsBearingOn(claim("c030"));
        assertThat(facts.membershipChanges())
                .filteredOn(change -> change.kind() == Change.Kind.START)
                .extracting(change -> change.date().toString())
                .contains("2018-04-18");
        assertThat(facts.membershipChanges())
                .anyMatch(change -> change.fact().country().equals(COLOMBIA)
                        && change.fact().exit().isPresent());
        assertThat(dataset.memberships()
                        .participantsIn(UNASUR, LocalDate.of(2019, 1, 1))
                        .certain())
                .doesNotContain(BRAZIL, COLOMBIA);
    }

    @Test
    void celacIsInOneClaimFromTheTable() {
        assertThat(literature.claimsAbout(CELAC)).singleElement().satisfies(claim -> {
            assertThat(claim.paragraph()).isEmpty();
            assertThat(claim.references()).isEmpty();
            assertThat(claim.note()).hasValueSatisfying(note -> assertThat(note).contains("only place"));
        });
    }

    @Test
    void noWordingOfTheDefectivePrintIsInASummary() {
        assertThat(dataset.records().claims())
                .allSatisfy(claim -> assertThat(claim.summary())
                        .doesNotContain(
                                "PAC fish",
                                "pathological",
                                "OOC",
                                "RACs",
                                "DTs",
                                "DTOs",
                                "LATAM",
                                "Latam",
                                "divided middle",
                                "self-determination",
                                "firearm",
                                "furniture",
                                "Responsible states",
                                "physical problem",
                                "burrowing",
                                "plump"));
    }

    @Test
    void consumerDemandIsNeglectedAndNotTheOtherWayRound() {
        assertThat(claim("c082").summary()).contains("demand in consumer countries is left aside");
    }

    @Test
    void thePaperSaysSevenThingsAboutTheOasItsRoleAmongThem() {
        assertThat(literature.claimsAbout(OAS))
                .hasSize(7)
                .extracting(Claim::kind)
                .contains(ClaimKind.ROLE);
    }

    private Bibliography everything() {
        return Bibliography.of(dataset.records().references(), dataset.records().sources());
    }

    @Test
    void theBibTexOfEverythingIsReadAsAsManyEntries() throws ParseException {
        BibTeXDatabase database =
                new BibTeXParser().parse(new StringReader(everything().toBibTex()));
        assertThat(database.getEntries())
                .hasSize(dataset.records().references().size()
                        + dataset.records().sources().size());
        assertThat(database.getEntries()).containsKeys(new Key("gorgen-2023"), new Key("quiliconi-rivera-2019"));
    }

    private static Schema cslSchema() throws IOException {
        try (InputStream schema = BundledLiteratureTest.class.getResourceAsStream("csl-json.schema.json")) {
            assertThat(schema).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), UTF_8));
        }
    }

    @Test
    void theCslJsonOfEverythingFitsItsSchema() throws IOException {
        assertThat(cslSchema().validate(everything().toCslJson(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\" : \"treaty\" | \"type\" : \"accord\"",
                "\"id\" : \"gorgen-2023\" | \"key\" : \"gorgen-2023\"",
                "\"family\" : \"Görgen\" | \"surname\" : \"Görgen\"",
                "\"date-parts\" : | \"date\" :",
                "\"DOI\" : | \"doi\" :",
                "\"title\" : \"Regional | \"title\" : 1, \"note\" : \"Regional"
            })
    void cslJsonWithAMistakeDoesNotFitTheSchema(String right, String wrong) throws IOException {
        String json = everything().toCslJson();
        assertThat(json).contains(right);
        assertThat(cslSchema().validate(json.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    /**
     * The schema of the Citation Style Language itself, {@code csl-data.json}, is not part of this project; whoever has
     * the file gives its path.
     */
    @Test
    @EnabledIfSystemProperty(named = "csl.schema", matches = ".+")
    void theCslJsonOfEverythingFitsTheSchemaOfTheCitationStyleLanguage() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of(System.getProperty("csl.schema"))));
        String json = everything().toCslJson();
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"DOI\"", "\"doi\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void anAnswerIsCitedWithExactlyTheSourcesOfItsFacts() {
        var members = dataset.memberships().membersOf(UNASUR, LocalDate.of(2019, 9, 1));
        Bibliography bibliography = Bibliography.ofSources(dataset.records(), members.facts());
        assertThat(bibliography.references()).isEmpty();
        assertThat(bibliography.sources())
                .extracting(source -> source.id())
                .containsExactlyElementsOf(members.sources())
                .containsExactlyElementsOf(members.facts().stream()
                        .flatMap(fact -> fact.provenance().sources().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void theFactsThatBearOnAClaimCanBeCited() {
        ClaimFacts facts = literature.factsBearingOn(claim("c030"));
        assertThat(Bibliography.ofSources(dataset.records(), facts.all()).sources())
                .extracting(source -> source.id())
                .contains(facts.membershipChanges()
                        .get(0)
                        .fact()
                        .provenance()
                        .sources()
                        .get(0))
                .doesNotContain(SourceId.of("doi-10-25258-ijddt-16-46s-134"));
    }
}
