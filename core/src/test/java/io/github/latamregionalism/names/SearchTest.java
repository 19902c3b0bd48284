package io.github.latamregionalism.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.paper.Claim;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final String LONG_SUMMARY =
            "Of all that the league has done since its first summit this is what people remember, for"
                    + " it took years of talks in which nearly everyone had given up hope: the régime for river trade, agreed at"
                    + " last, with tolls that each state sets alone and inspectors whom nobody sends, which is why it is kept in fair weather and"
                    + " forgotten in foul.";

    private final Search search = dataset(Map.of(
                    "datapackage.json", "{\"version\": \"1\", \"as_of\": \"2025-12-31\"}",
                    "countries.csv", """
                            iso3,kind,iso2,numeric,name_en,name_es,name_pt,subregion,cow,gw,vdem,wikidata,note
                            ARC,state,AC,012,Arcadia,Arcadia,Arcádia,North,,,,,
                            NBD,state,NB,034,New Borduria,Nueva Borduria,Nova Bordúria,North,,,,,borders Arcadia
                            """,
                    "organizations.csv",
                            "id,acronym,name_en,name_es,name_pt,kind,body_of,founding_instrument,signed,in_force,ended,"
                                    + "predecessors,successors,seat,website,cow_igo,wikidata,primary_objective,"
                                    + "drug_control_role,drug_control_bodies,sources,confidence,note\n",
                    "aliases.csv", "id,text,language,kind,target,note\nnbd-syldavia,Syldavia,en,former,NBD,\n",
                    "claims.csv", """
                            id,section,paragraph,subject_kind,subject_keys,kind,summary,references,note
                            c001,1,1,region,region,role,Trade talks are on.,,
                            c002,1,1,region,region,role,Trade is trade and more trade.,,the only one on tolls
                            c003,1,1,region,region,role,"%s",,
                            c004,1,1,region,region,role,Talks are on.,,
                            c005,1,1,region,region,role,Summit is on.,,
                            """.formatted(LONG_SUMMARY),
                    "sources.csv", """
                            id,url,publisher,kind,language,weak,note
                            arcadia-times,https://times.example,Arcadia,press,,,
                            """))
            .search();

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
    @ValueSource(strings = {"arcádia", "ARCADIA", "Arca\u0301dia", "«Arcadia»!", "atlantis arcadia"})
    void neitherCaseNorDiacriticsNorUnknownWordsMatter(String query) {
        assertThat(search.find(query, 9))
                .extracting(Hit::key)
                .containsExactlyElementsOf(
                        search.find("Arcadia", 9).stream().map(Hit::key).toList())
                .isNotEmpty();
    }

    @Test
    void theWordsOfATextHaveNeitherCaseNorDiacriticsNorPunctuation() {
        assertThat(Search.words("  Convención ÚNICA (1961), “Estupefacientes” "))
                .containsExactly("convencion", "unica", "1961", "estupefacientes");
        assertThat(Search.words("—")).isEmpty();
    }

    @Test
    void aHitNamesTheRecordTheFieldAndWhereTheWordStands() {
        assertThat(search.find("tolls", Claim.class, 9)).first().satisfies(hit -> {
            assertThat(hit.table()).isEqualTo("claims");
            assertThat(hit.key()).isEqualTo("c002");
            assertThat(hit.field()).isEqualTo("note");
            assertThat(hit.snippet()).isEqualTo("the only one on tolls");
            assertThat(hit.record())
                    .isInstanceOfSatisfying(
                            Claim.class,
                            claim -> assertThat(claim.id().toString()).isEqualTo("c002"));
        });
    }

    @Test
    void aRecordWithMoreOfTheWordsComesFirst() {
        assertThat(search.find("trade talks", 9)).extracting(Hit::key).startsWith("c001");
    }

    @Test
    void aRecordWithTheWordMoreOftenInAsMuchTextComesFirst() {
        assertThat(search.find("trade", 9)).extracting(Hit::key).containsExactly("c002", "c001", "c003");
    }

    @Test
    void aRareWordCountsMoreThanACommonOne() {
        assertThat(search.find("talks summit", 9)).extracting(Hit::key).containsSubsequence("c005", "c004");
    }

    @Test
    void theScoresFallAndArePositive() {
        assertThat(search.find("trade talks tolls arcadia", Claim.class, 9))
                .extracting(hit -> -hit.score())
                .isSorted()
                .allSatisfy(score -> assertThat(score).isNegative());
    }

    @Test
    void theScoreIsThatOfOkapiBm25() {
        Search claims = dataset(Map.of(
                        "datapackage.json", "{\"version\": \"1\", \"as_of\": \"2025-12-31\"}",
                        "claims.csv", """
                                id,section,paragraph,subject_kind,subject_keys,kind,summary,references,note
                                c001,1,1,region,region,role,trade,,
                                c002,1,1,region,region,role,trade trade talks rivers,,
                                c003,1,1,region,region,role,talks summit,,
                                c004,1,1,region,region,role,summit,,
                                """))
                .search();
        // 4 records of 2 words on average, 2 of which have either word.
        double rarity = Math.log(1 + (4 - 2 + 0.5) / (2 + 0.5));
        double once = 2.2 / (1 + 1.2 * (0.25 + 0.75 * 4 / 2.0));
        double twice = 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 4 / 2.0));

        assertThat(claims.find("trade talks", 1)).singleElement().satisfies(hit -> {
            assertThat(hit.score()).isCloseTo(rarity * (once + twice), within(1e-12));
            assertThat(hit).hasToString("claims c002, summary: trade trade talks rivers");
        });
    }

    @Test
    void theSnippetOfALongTextHasTheWordsWholeAndShowsThatTheTextGoesOn() {
        assertThat(search.find("regime river", 1))
                .singleElement()
                .satisfies(hit -> assertThat(hit.snippet())
                        .contains("régime for river")
                        .startsWith("…")
                        .endsWith("…")
                        .hasSizeLessThan(LONG_SUMMARY.length())
                        .satisfies(snippet -> assertThat((" " + LONG_SUMMARY + " "))
                                .contains(" " + snippet.substring(1, snippet.length() - 1) + " ")));
    }

    @Test
    void aRecordIsFoundByItsAliasAndItsOwnFieldsAreShownBefore() {
        assertThat(search.find("Syldavia", 9)).singleElement().satisfies(hit -> {
            assertThat(hit.key()).isEqualTo("NBD");
            assertThat(hit.field()).isEqualTo("aliases");
        });
        assertThat(search.find("Borduria Syldavia", 9))
                .singleElement()
                .satisfies(hit -> assertThat(hit.field()).isEqualTo("name_en"));
    }

    @Test
    void sourcesComeLast() {
        assertThat(search.find("Arcadia", 9))
                .extracting(Hit::key)
                .containsExactlyInAnyOrder("ARC", "NBD", "arcadia-times")
                .endsWith("arcadia-times");
        assertThat(search.find("Arcadia", Source.class, 9)).extracting(Hit::key).containsExactly("arcadia-times");
    }

    @Test
    void onlyRecordsOfTheTypeAskedForAreFoundAndNoMoreThanAskedFor() {
        assertThat(search.find("arcadia", Country.class, 9))
                .allSatisfy(hit -> assertThat(hit.record()).isInstanceOf(Country.class));
        assertThat(search.find("arcadia trade", 2)).hasSize(2);
        assertThat(search.find("arcadia", 0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> search.find("arcadia", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?!", "atlantis", "arcad"})
    void whatNoRecordHasIsNotFound(String query) {
        assertThat(search.find(query, 9)).isEmpty();
    }

    @Test
    void anEmptyDatasetHasNoHits() {
        assertThat(new Search(Dataset.empty(LocalDate.of(2025, 12, 31)).records()).find("arcadia", 9))
                .isEmpty();
    }
}
