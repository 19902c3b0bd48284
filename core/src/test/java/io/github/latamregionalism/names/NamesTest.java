package io.github.latamregionalism.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.Candidate;
import io.github.latamregionalism.query.Candidate.Closeness;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in an invented region: Arcadia, New Borduria, Cagliostro and the Nordic League. */
class NamesTest {

    private static final String COUNTRIES = """
            iso3,kind,iso2,numeric,name_en,name_es,name_pt,subregion,cow,gw,vdem,wikidata,note
            ARC,state,AC,012,Arcadia,Arcadia,Arcádia,North,12,,7,Q1,
            NBD,state,NB,034,New Borduria,Nueva Borduria,Nova Bordúria,North,40,40,12,,
            CAG,state,CG,056,St. Cagliostro & Isles,San Cagliostro e Islas,São Cagliostro e Ilhas,South,,,,,
            """;

    private static final String ORGANIZATIONS = """
            id,acronym,name_en,name_es,name_pt,kind,body_of,founding_instrument,signed,in_force,ended,predecessors,successors,seat,website,cow_igo,wikidata,primary_objective,drug_control_role,drug_control_bodies,sources,confidence,note
            nl,NL/LN,Nordic League,Liga Nórdica,Liga Nórdica,league,,Treaty,1990,,,,,,,NordL,,Peace,None,,,low,
            cag,CAG,Council of Gulfs,Consejo de Golfos,Conselho de Golfos,council,,Treaty,1990,,,,,,,,,Peace,None,,,low,
            """;

    private static final String ALIASES = """
            id,text,language,kind,target,note
            nbd-republic-of-new-borduria,Republic of New Borduria,en,official,NBD,
            nbd-borduria,Borduria,en,former,NBD,until 1950
            nbd-xbd,XBD,,code,NBD,
            nbd-40,40,,code,NBD,no other country has it
            nbd-el-golfo,El Golfo,es,colloquial,NBD,
            nl-l-n,L.N.,es,acronym,nl,
            arc-twin,Twin,en,short,ARC,
            nbd-twin,Twin,es,short,NBD,
            """;

    private static final String AMBIGUOUS = """
            text,language,why,candidates
            CAG,,code of a state and acronym of a council,CAG;cag
            Gulf,en,a piece of sea,
            Golfo,es,a piece of sea,
            Isles,en,part of a state,CAG
            """;

    private final Names names = dataset(Map.of(
                    "datapackage.json", "{\"version\": \"1\", \"as_of\": \"2025-12-31\"}",
                    "countries.csv", COUNTRIES,
                    "organizations.csv", ORGANIZATIONS,
                    "aliases.csv", ALIASES,
                    "ambiguous-names.csv", AMBIGUOUS))
            .names();

    private static Dataset dataset(Map<String, String> files) {
        return Dataset.read(name -> {
            String text = files.get(name);
            if (text == null) {
                throw new NoSuchFileException(name);
            }
            return text.getBytes(UTF_8);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ARC, ARC, iso-alpha-3, ARC",
        "NB, NBD, iso-alpha-2, NB",
        "Q1, ARC, wikidata, Q1",
        "NordL, nl, cow-igo, NordL",
        "XBD, NBD, other-code, XBD",
        "012, ARC, iso-numeric, 012",
        "40, NBD, cow, 40",
        "el golfo, NBD, colloquial-name, El Golfo",
        "'Golfo, El', NBD, colloquial-name, El Golfo",
        "the El Golfo, NBD, colloquial-name, El Golfo",
        "nl, nl, organization-id, nl",
        "Arcadia, ARC, name, Arcadia",
        "Nova Bordúria, NBD, name, Nova Bordúria",
        "NOVA BORDURIA, NBD, name, Nova Bordúria",
        "Saint Cagliostro and the Isles, CAG, name, St. Cagliostro & Isles",
        "'New Borduria, Republic of', NBD, official-name, Republic of New Borduria",
        "borduria, NBD, former-name, Borduria",
        "NL, nl, acronym, NL",
        "LN, nl, acronym, LN",
        "l. n., nl, acronym, LN",
        "NL/LN, nl, acronym, NL/LN",
        "LN/NL, nl, acronym, LN",
        "Liga Nórdica (LN), nl, name, Liga Nórdica",
        "Council of Gulfs (CAG), cag, name, Council of Gulfs",
        "the Nordic League, nl, name, Nordic League"
    })
    void aNameIsResolvedAndSaysByWhat(String text, String actor, String match, String matched) {
        Resolution.Found found = names.get(text);
        assertThat(found.actor()).isEqualTo(Actor.of(actor));
        assertThat(found.match().text()).isEqualTo(match);
        assertThat(found.matched()).isEqualTo(matched);
        assertThat(found.isNormalised()).isEqualTo(!text.equals(matched));
        assertThat(names.resolve(text)).isEqualTo(found);
        assertThat(names.find(text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Arcadya",
                "arc",
                "nb",
                "xbd",
                "q1",
                "Nl/Arcadia",
                "Republic of Arcadia",
                "New",
                "Arcadia (Texas)",
                "Arcadia, Borduria",
                "99999999999999999999"
            })
    void whatIsNotANameIsUnknown(String text) {
        assertThat(names.resolve(text)).isInstanceOf(Resolution.Unknown.class);
        assertThat(names.find(text)).isEmpty();
    }

    @Test
    void anAmbiguousTextSaysWhyAndWhatMayBeMeant() {
        assertThat(names.resolve("CAG"))
                .isEqualTo(new Resolution.Ambiguous(
                        "CAG",
                        "code of a state and acronym of a council",
                        ImmutableList.of(CountryCode.of("CAG"), OrganizationId.of("cag"))));
        assertThat(names.find("CAG")).isEmpty();
    }

    @Test
    void anAmbiguousTextIsAmbiguousHoweverItIsWritten() {
        assertThat(List.of("GULF", "the gulf", "Cag", "isles"))
                .allSatisfy(text -> assertThat(names.resolve(text)).isInstanceOf(Resolution.Ambiguous.class));
    }

    @Test
    void aTextMayBeAmbiguousThatIsAnotherNameButForItsArticle() {
        assertThat(List.of("Golfo", "GOLFO", "golfo"))
                .allSatisfy(text -> assertThat(names.resolve(text)).isInstanceOf(Resolution.Ambiguous.class));
    }

    @Test
    void anIdInItsOwnCaseIsNotTakenForTheAmbiguousAcronym() {
        assertThat(names.get("cag").actor()).isEqualTo(OrganizationId.of("cag"));
    }

    @Test
    void anAliasOfTwoIsAmbiguous() {
        assertThat(names.resolve("twin"))
                .isInstanceOfSatisfying(
                        Resolution.Ambiguous.class,
                        several -> assertThat(several.candidates())
                                .containsExactly(CountryCode.of("ARC"), CountryCode.of("NBD")));
    }

    @Test
    void aNumberIsAmbiguousWithoutItsSystem() {
        assertThat(names.resolve("12")).isInstanceOfSatisfying(Resolution.Ambiguous.class, several -> {
            assertThat(several.candidates()).containsExactly(CountryCode.of("ARC"), CountryCode.of("NBD"));
            assertThat(several.why()).contains("iso-numeric ARC", "cow ARC", "vdem NBD");
        });
    }

    @Test
    void aNumberWithALeadingZeroIsNoCodeButThatOfIso() {
        assertThat(List.of("007", "07", "040", "0012", "01"))
                .allSatisfy(text -> assertThat(names.find(text)).isEmpty());
    }

    @Test
    void aCodeIsFoundInItsSystemOnly() {
        assertThat(names.find(CodeSystem.COW, "12")).contains(CountryCode.of("ARC"));
        assertThat(names.find(CodeSystem.VDEM, "12")).contains(CountryCode.of("NBD"));
        assertThat(names.find(CodeSystem.GLEDITSCH_WARD, "12")).isEmpty();
        assertThat(names.find(CodeSystem.COW_IGO, "NordL")).contains(OrganizationId.of("nl"));
        assertThat(names.find(CodeSystem.ISO_ALPHA_3, "Arcadia")).isEmpty();
    }

    @Test
    void inItsSystemNeitherTheCaseNorTheLeadingZerosOfACodeMatter() {
        assertThat(names.find(CodeSystem.ISO_NUMERIC, "012"))
                .contains(CountryCode.of("ARC"))
                .isEqualTo(names.find(CodeSystem.ISO_NUMERIC, "12"));
        assertThat(names.find(CodeSystem.ISO_ALPHA_2, "ac")).contains(CountryCode.of("ARC"));
    }

    @Test
    void theKindAskedForSettlesACodeThatIsAlsoAnAcronym() {
        assertThat(names.findCountry("CAG")).contains(CountryCode.of("CAG"));
        assertThat(names.findOrganization("CAG")).contains(OrganizationId.of("cag"));
    }

    @Test
    void theKindAskedForSettlesNothingElse() {
        assertThat(names.findCountry("Cag")).isEmpty();
        assertThat(names.findCountry("Isles")).isEmpty();
        assertThat(names.findCountry("Twin")).isEmpty();
        assertThat(names.findCountry("12")).isEmpty();
    }

    @Test
    void whatIsOfAnotherKindIsNotFound() {
        assertThat(names.findCountry("Nordic League")).isEmpty();
        assertThat(names.findOrganization("Arcadia")).isEmpty();
        assertThat(names.findOrganization("Nordic League")).isEqualTo(Optional.of(OrganizationId.of("nl")));
    }

    @Test
    void aMisspelledNameIsUnknownAndTheNearestIsTold() {
        assertThat(names.resolve("Arcadya"))
                .isInstanceOfSatisfying(
                        Resolution.Unknown.class,
                        unknown -> assertThat(unknown.nearest()).first().isEqualTo("Arcadia"));
        assertThatThrownBy(() -> names.get("Arcadya"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("\"Arcadya\" is no name of a country or organization in this dataset")
                .hasMessageContaining("nearest: Arcadia");
    }

    @Test
    void gettingAnAmbiguousNameTellsTheReasonAndTheCandidates() {
        assertThatThrownBy(() -> names.get("CAG"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("\"CAG\" is ambiguous: code of a state and acronym of a council; candidates: CAG, cag");
        assertThatThrownBy(() -> names.get("Gulf")).hasMessage("\"Gulf\" is ambiguous: a piece of sea");
    }

    @Test
    void theOneThatIsNamedIsTheFirstCandidate() {
        assertThat(names.candidates("Arcadia", 5))
                .first()
                .isEqualTo(new Candidate(CountryCode.of("ARC"), Closeness.EXACT, "Arcadia"));
        assertThat(names.candidates("nueva bórduria", 5))
                .first()
                .isEqualTo(new Candidate(CountryCode.of("NBD"), Closeness.NORMALISED, "Nueva Borduria"));
    }

    @Test
    void thoseThatMayBeMeantComeBeforeThoseSpelledAlike() {
        assertThat(names.candidates("Twin", 9))
                .extracting(Candidate::closeness)
                .startsWith(Closeness.AMBIGUOUS, Closeness.AMBIGUOUS)
                .isSorted();
        assertThat(names.candidates("Bordurya", 9))
                .first()
                .isEqualTo(new Candidate(CountryCode.of("NBD"), Closeness.NEAR, "Borduria"));
    }

    @Test
    void thereAreNoMoreCandidatesThanAskedForAndEachIsThereOnce() {
        assertThat(names.candidates("Twin", 1)).hasSize(1);
        assertThat(names.candidates("Twin", 0)).isEmpty();
        assertThat(names.candidates("New Borduria", 9))
                .extracting(Candidate::actor)
                .doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> names.candidates("Twin", -1));
    }

    @Test
    void anAliasOfNobodyIsRejectedWithItsPlace() {
        assertThatThrownBy(() -> dataset(Map.of(
                        "datapackage.json",
                        "{\"version\": \"1\", \"as_of\": \"2025-12-31\"}",
                        "countries.csv",
                        COUNTRIES,
                        "organizations.csv",
                        ORGANIZATIONS,
                        "aliases.csv",
                        "id,text,language,kind,target,note\nard-arcady,Arcady,en,short,ARD,\n")))
                .hasMessageContaining("aliases.csv:2:5")
                .hasMessageContaining("target \"ARD\" is not in countries.csv or organizations.csv; nearest: ARC");
    }

    @Test
    void aDatasetWithoutNamesKnowsNone() {
        Names none = new Names(Dataset.empty(LocalDate.of(2025, 12, 31)).records());
        assertThat(none.resolve("Arcadia"))
                .isEqualTo(new Resolution.Unknown("Arcadia", Optional::empty, ImmutableList::of));
    }
}
