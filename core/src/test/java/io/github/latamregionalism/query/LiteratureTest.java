package io.github.latamregionalism.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Event;
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
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about an invented paper on the invented organization of Atlantis and Utopia. */
class LiteratureTest {

    private static final ImmutableMap<String, String> FILES = ImmutableMap.<String, String>builder()
            .put("datapackage.json", "{\"version\": \"1\", \"as_of\": \"2020-11-17\"}")
            .put("countries.csv", """
                    iso3,kind,iso2,numeric,name_en,name_es,name_pt,subregion,cow,gw,vdem,wikidata,note
                    ATL,state,AT,001,Atlantis,Atlántida,Atlântida,South America,,,,,
                    UTO,state,UT,002,Utopia,Utopía,Utopia,South America,,,,,
                    """)
            .put("organizations.csv", """
                    id,acronym,name_en,name_es,name_pt,kind,body_of,founding_instrument,signed,in_force,ended,predecessors,successors,seat,website,cow_igo,wikidata,primary_objective,drug_control_role,drug_control_bodies,sources,confidence,note
                    league,LEAGUE,League,Liga,Liga,union,,Treaty,2000,,,,,,,,,Peace,Talks,,,low,
                    """)
            .put("memberships.csv", """
                    id,organization,country,status,start,end,start_basis,end_basis,entry,exit,sources,confidence,note
                    league-atl-member,league,ATL,member,2000,2010-05-01,signature,effect,,withdrawal,,low,
                    league-atl-suspended,league,ATL,suspended,2008-03,2008-06,decision,decision,,,,low,
                    league-uto-member,league,UTO,member,2000,..,signature,,,,,low,
                    """)
            .put("events.csv", """
                    id,date,actors,kind,title,detail,sources,confidence,note
                    summit-of-utopia,2003,league;UTO,summit,Summit of Utopia,,,low,
                    law-of-atlantis,2002,ATL,law,Law of Atlantis,,,low,
                    """)
            .put("approaches.csv", """
                    id,country,start,end,model,label,summary,main_challenge,regional_significance,roles,sources,\
                    confidence,note
                    atl-ban,ATL,2001,..,militarized,Ban,Bans all.,Sea,None,transit,,low,
                    """)
            .put("instruments.csv", """
                    id,countries,partners,kind,name_en,name_local,start,end,detail,sources,confidence,note
                    atl-law,ATL,UTO,law,Law,Lex,2002,..,Bans all.,,low,
                    atl-plan,ATL,,law,Plan,Plan,2001,..,Plans all.,,low,
                    """)
            .put("treaties.csv", """
                    id,title_en,title_es,short_names,adopted,place,in_force,depositary,topic,sources,confidence,note
                    sea-1999,Sea,Mar,Sea,1999,Sea,2000,League,drugs,,low,
                    air-1999,Air,Aire,Air,1999,Sea,2000,League,drugs,,low,
                    """)
            .put("treaty-actions.csv", """
                    id,treaty,country,action,date,effective,detail,objects_to,ended,sources,confidence,note
                    sea-1999-uto-accession,sea-1999,UTO,accession,2004,,,,,,low,
                    air-1999-atl-accession,air-1999,ATL,accession,2005,,,,,,low,
                    """)
            .put("challenges.csv", """
                    id,label,category,description,countries,organizations,sections,references,note
                    storms,Storms,security,It storms.,UTO,,1,,
                    """)
            .put("references.csv", """
                    id,printed_no,type,authors,year,title,container,volume,issue,pages,publisher,doi,url,verified,as_printed,as_printed_defect,sources,note
                    more-2016-x,2,book,"More, Thomas",2016,Utopia,,,,,,,,,"More, T. (2016). Utopia.",,,
                    more-2016-y,3,book,"More, Thomas",2016,More Utopia,,,,,,,,,"More, T. (2016). More.",cut short,,
                    plato-2001,1,article-journal,"Plato, A.;Solon, B.;Critias, C.",2001,Atlantis,Isles,7,2,1-9,,10.1000/ABC,https://example.org,true,Pluto et al. (2001). Atlantis.,misspelt,,
                    treaty-2000,,treaty,League,2000,Treaty,,,,,,,,true,,,,
                    """)
            .put("citations.csv", """
                    id,section,paragraph,order,as_printed,references,defects,note
                    2-1-01-02,2.1,1,2,(More 2016),more-2016-x;more-2016-y,missing comma;ambiguous,
                    2-1-01-01,2.1,1,1,"(Pluto, 2001)",plato-2001,misspelt,
                    1-0-01-01,1,1,1,"(Plato et al., 2001)",plato-2001,,
                    """)
            .put("claims.csv", """
                    id,section,paragraph,subject_kind,subject_keys,kind,summary,references,note
                    c001,2.1,1,organization,league,finding,The League ends.,plato-2001,
                    c002,2.1,1,organization,league,role,The League talks.,more-2016-x;more-2016-y,
                    c003,1,1,external-actor,UTO,role,Utopia pays.,plato-2001,
                    c004,1,,country,UTO;ATL,approach,Both ban.,,from a table
                    c005,1,1,region,region,role,The isles lie apart.,plato-2001,
                    c006,1,1,instrument,atl-plan,role,There is a plan.,plato-2001,
                    c007,1,1,treaty,sea-1999,role,There is a treaty.,plato-2001,
                    """)
            .put("paper-table-cells.csv", """
                    id,table,row,column,value,note
                    table-1a-0,table-1a,caption,,Table 1: Bodies,
                    table-1a-1-1,table-1a,LEAGUE,Body,LEAGUE,row header
                    table-1a-1-2,table-1a,LEAGUE,Aim,Peace,
                    table-1a-2-1,table-1a,ELSEWHERE,Body,ELSEWHERE,
                    table-1a-2-2,table-1a,ELSEWHERE,Aim,War,cut by a page break
                    table-1b-0,table-1b,caption,,Table 1: States,
                    table-1b-1-1,table-1b,Utopia,State,Utopia,
                    table-1b-1-2,table-1b,Utopia,Challenge,Storms,
                    table-1b-2-1,table-1b,Atlantis,State,Atlantis,
                    """)
            .buildOrThrow();

    private static final Dataset DATASET = read(FILES);

    private final Literature literature = DATASET.literature();

    private static Dataset read(Map<String, String> files) {
        return Dataset.read(name -> {
            String text = files.get(name);
            if (text == null) {
                throw new NoSuchFileException(name);
            }
            return text.getBytes(UTF_8);
        });
    }

    private static ClaimFacts facts(Literature literature, String claim) {
        return literature.factsBearingOn(DATASET.records().claims().get(ClaimId.of(claim)));
    }

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

    @Test
    void onAClaimAboutAnOrganizationBearWithdrawalsAndSuspensions() {
        assertThat(facts(literature, "c001").membershipChanges())
                .extracting(change -> change.date().toString(), Change::kind)
                .containsExactly(
                        tuple("2008-03", Change.Kind.START),
                        tuple("2008-06", Change.Kind.END),
                        tuple("2010-05-01", Change.Kind.END));
    }

    @Test
    void onAClaimAboutACountryBearOnlyItsOwnChanges() {
        assertThat(facts(literature, "c003").membershipChanges()).isEmpty();
        assertThat(facts(literature, "c004").membershipChanges()).hasSize(3);
    }

    @Test
    void onAClaimAboutACountryBearsWhatItDidAndWhereItIsAPartner() {
        ClaimFacts facts = facts(literature, "c003");
        assertThat(facts.events()).extracting(Event::title).containsExactly("Summit of Utopia");
        assertThat(facts.treatyActions())
                .extracting(action -> action.treaty().toString())
                .containsExactly("sea-1999");
        assertThat(facts.approaches()).isEmpty();
        assertThat(facts.instruments())
                .extracting(instrument -> instrument.id().toString())
                .containsExactly("atl-law");
    }

    @Test
    void onAClaimAboutTwoCountriesBearTheFactsOfBoth() {
        ClaimFacts facts = facts(literature, "c004");
        assertThat(facts.events()).extracting(Event::title).containsExactly("Law of Atlantis", "Summit of Utopia");
        assertThat(facts.approaches()).hasSize(1);
        assertThat(facts.instruments())
                .extracting(instrument -> instrument.id().toString())
                .containsExactly("atl-plan", "atl-law");
    }

    @Test
    void onAClaimAboutAnInstrumentOrATreatyBearsNothingElse() {
        assertThat(facts(literature, "c006").all()).hasSize(1).first().isInstanceOf(Instrument.class);
        assertThat(facts(literature, "c007").all()).hasSize(1).first().isInstanceOf(TreatyAction.class);
    }

    @Test
    void aSpellThatStartsAndEndsIsOneFact() {
        assertThat(facts(literature, "c001").all()).hasSize(3);
    }

    @Test
    void onAClaimAboutTheRegionNothingBears() {
        assertThat(facts(literature, "c005").all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country,UTA",
                "external-actor,UTA",
                "organization,leagues",
                "challenge,storm",
                "instrument,atl-low",
                "treaty,sea-1998"
            })
    void aClaimAboutNothingInTheDatasetIsRefused(String subject) {
        String row = "c008,1,1," + subject + ",role,Nobody knows.,,\n";
        Map<String, String> files = new HashMap<>(FILES);
        files.merge("claims.csv", row, String::concat);
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("claims.csv:9:5: subject_keys \"" + subject.split(",", 2)[1] + "\" is not in ")
                .hasMessageContaining("nearest: ");
    }

    @Test
    void aClaimAboutACountryByAnIdIsRefused() {
        Map<String, String> files = new HashMap<>(FILES);
        files.merge("claims.csv", "c008,1,1,country,utopia,role,Nobody knows.,,\n", String::concat);
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("claims.csv:9:5: subject_keys \"utopia\" is not a country code");
    }

    @Test
    void aCitationOfAReferenceThatIsNotThereIsRefused() {
        Map<String, String> files = new HashMap<>(FILES);
        files.merge("citations.csv", "3-0-01-01,3,1,1,(Homer),homer-2000,,\n", String::concat);
        assertThatThrownBy(() -> read(files))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("citations.csv:5:6: references \"homer-2000\" is not in references.csv");
    }
}
