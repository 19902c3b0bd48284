package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.PrintedReference;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.query.Literature;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The citations and references of the paper, and what of their print is mended. */
class BundledCitationsTest {

    private final Dataset dataset = LatinAmerica.dataset();
    private final Literature literature = dataset.literature();

    private Reference reference(String id) {
        return dataset.records().references().get(ReferenceId.of(id));
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
}
