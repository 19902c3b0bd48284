package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.InventedPaper.DATASET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.paper.Citation;
import io.github.latamregionalism.paper.ClaimKind;
import io.github.latamregionalism.paper.PaperCell;
import io.github.latamregionalism.paper.PaperGrid;
import io.github.latamregionalism.paper.PaperTable;
import io.github.latamregionalism.paper.PrintedReference;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.paper.Subject;
import io.github.latamregionalism.paper.SubjectKind;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about an invented paper on the invented organization of Atlantis and Utopia. */
class LiteratureTest {

    private final Literature literature = DATASET.literature();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1000/abc",
                "10.1000/ABC",
                "https://doi.org/10.1000/Abc",
                "http://dx.doi.org/10.1000/abc",
                "doi:10.1000/ABC",
                " DOI: 10.1000/abc "
            })
    void aReferenceIsFoundByItsDoiInEveryForm(String doi) {
        assertThat(literature.findByDoi(doi)).map(Reference::id).contains(ReferenceId.of("plato-2001"));
    }

    @Test
    void anUnknownOrAnEmptyDoiFindsNothing() {
        assertThat(literature.findByDoi("10.1000/abcd")).isEmpty();
        assertThat(literature.findByDoi("")).isEmpty();
    }

    @Test
    void anUnknownReferenceIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> literature.citationsOf(ReferenceId.of("plato-2002")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no reference \"plato-2002\" in this dataset; nearest: plato-2001");
    }

    @Test
    void citationsAreInTheOrderOfTheTextWhateverThatOfTheFile() {
        assertThat(DATASET.records().citations())
                .extracting(Citation::asPrinted)
                .containsExactly("(Plato et al., 2001)", "(Pluto, 2001)", "(More 2016)");
    }

    @Test
    void aSectionHasTheCitationsOfItsSubsections() {
        assertThat(DATASET.records().citations())
                .filteredOn(citation -> Section.of("2").encloses(citation.section()))
                .hasSize(2)
                .allMatch(citation -> citation.section().equals(Section.of("2.1")) && citation.paragraph() == 1);
    }

    @Test
    void anAmbiguousCitationCountsForEachOfItsReferences() {
        assertThat(DATASET.records().citations().stream().filter(Citation::isAmbiguous))
                .isEqualTo(literature.citationsOf(ReferenceId.of("more-2016-x")))
                .isEqualTo(literature.citationsOf(ReferenceId.of("more-2016-y")))
                .extracting(Citation::asPrinted)
                .containsExactly("(More 2016)");
    }

    @Test
    void referencesOfOneAuthorAndYearGetLetters() {
        assertThat(literature.correctedFormsOf(
                        DATASET.records().citations().all().get(2)))
                .containsExactly("(More, 2016a)", "(More, 2016b)");
    }

    @Test
    void threeAuthorsAreTheFirstAndOthers() {
        assertThat(literature.correctedFormsOf(
                        DATASET.records().citations().all().get(1)))
                .containsExactly("(Plato et al., 2001)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"More, 2016", "(More, 2016)", "More 2016"})
    void aCitationAsPrintedOrAsItShouldBeHasAllItsCandidates(String citation) {
        assertThat(literature.candidatesFor(citation))
                .extracting(reference -> reference.id().toString())
                .containsExactly("more-2016-x", "more-2016-y");
    }

    @Test
    void aCitationWithItsLetterHasOneCandidate() {
        assertThat(literature.candidatesFor("(More, 2016b)"))
                .extracting(reference -> reference.id().toString())
                .containsExactly("more-2016-y");
        assertThat(literature.candidatesFor("(Homer, 2016)")).isEmpty();
    }

    @Test
    void theReferenceListStandsBesideWhatItShouldSay() {
        assertThat(literature.printedReferences())
                .extracting(
                        PrintedReference::number,
                        PrintedReference::asPrinted,
                        PrintedReference::corrected,
                        PrintedReference::defect)
                .containsExactly(
                        tuple(
                                1,
                                "Pluto et al. (2001). Atlantis.",
                                "Plato, A., Solon, B., & Critias, C. (2001). Atlantis. Isles, 7(2), 1-9."
                                        + " https://doi.org/10.1000/ABC",
                                Optional.of("misspelt")),
                        tuple(2, "More, T. (2016). Utopia.", "More, Thomas (2016). Utopia.", Optional.empty()),
                        tuple(
                                3,
                                "More, T. (2016). More.",
                                "More, Thomas (2016). More Utopia.",
                                Optional.of("cut short")));
    }

    @Test
    void aCountryHasTheClaimsAboutItAsAnActorFromOutsideToo() {
        assertThat(literature.claimsAbout(CountryCode.of("UTO")))
                .extracting(claim -> claim.id().toString())
                .containsExactly("c003", "c004");
        assertThat(literature.claimsAbout(new Subject(SubjectKind.COUNTRY, "UTO")))
                .extracting(claim -> claim.id().toString())
                .containsExactly("c004");
    }

    @Test
    void anUnknownCountryIsRefused() {
        assertThatThrownBy(() -> literature.claimsAbout(CountryCode.of("UTA")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nearest: UTO");
    }

    @Test
    void theKindsAreInTheOrderInWhichThePaperArgues() {
        assertThat(ClaimKind.values())
                .extracting(ClaimKind::text)
                .containsExactly("role", "approach", "outcome", "cause", "tension", "recommendation", "finding");
    }

    @Test
    void whatIsSaidOfTheWholeRegionIsFoundUnderIt() {
        assertThat(literature.claimsAbout(Subject.REGION)).hasSize(1);
    }

    @Test
    void aTableIsAsItIsPrintedEachCellWithWhatItIsAbout() {
        Optional<Subject> league = Optional.of(Subject.of(OrganizationId.of("league")));
        assertThat(literature.table(PaperTable.TABLE_1A))
                .isEqualTo(new PaperGrid(
                        PaperTable.TABLE_1A,
                        "Table 1: Bodies",
                        ImmutableList.of("Body", "Aim"),
                        ImmutableList.of(
                                ImmutableList.of(
                                        new PaperCell("LEAGUE", league, Optional.of("row header")),
                                        new PaperCell("Peace", league, Optional.empty())),
                                ImmutableList.of(
                                        new PaperCell("ELSEWHERE", Optional.empty(), Optional.empty()),
                                        new PaperCell("War", Optional.empty(), Optional.of("cut by a page break"))))));
    }

    @Test
    void aCellWithTheLabelOfAChallengeIsAboutTheChallengeAndNotTheCountry() {
        assertThat(literature.table(PaperTable.TABLE_1B).rows().get(0))
                .extracting(cell -> cell.subject().orElseThrow())
                .containsExactly(Subject.of(CountryCode.of("UTO")), new Subject(SubjectKind.CHALLENGE, "storms"));
    }

    @Test
    void aCellThatTheDatasetHasNotIsBlank() {
        assertThat(literature.table(PaperTable.TABLE_1B).rows().get(1))
                .extracting(PaperCell::text)
                .containsExactly("Atlantis", "");
    }

    @Test
    void aRowWithTooFewCellsIsRefused() {
        assertThatThrownBy(() -> new PaperGrid(
                        PaperTable.TABLE_1A, "", ImmutableList.of("Body"), ImmutableList.of(ImmutableList.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of table-1a has 0 cells, there are 1 columns: Body");
    }
}
