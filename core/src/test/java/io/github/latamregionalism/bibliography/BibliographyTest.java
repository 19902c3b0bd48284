package io.github.latamregionalism.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.ReferenceId;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.paper.Author;
import io.github.latamregionalism.paper.Reference;
import io.github.latamregionalism.paper.ReferenceKind;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

class BibliographyTest {

    private static Reference.Builder reference(String id, ReferenceKind type, String title) {
        return Reference.builder()
                .id(ReferenceId.of(id))
                .type(type)
                .authors(ImmutableList.of(Author.person("Núñez", "Ana")))
                .year(2019)
                .title(title)
                .verified(true)
                .sources(ImmutableList.of());
    }

    private static Source source(String id, String publisher, String url) {
        return Source.builder()
                .id(SourceId.of(id))
                .publisher(publisher)
                .url(url)
                .kind(SourceKind.PRESS)
                .language("es")
                .weak(false)
                .build();
    }

    private static Map<Key, BibTeXEntry> parse(Bibliography bibliography) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(bibliography.toBibTex()));
        assertThat(database.getObjects()).hasSameSizeAs(database.getEntries().values());
        return database.getEntries();
    }

    private static String titleIn(String title) throws ParseException {
        BibTeXEntry entry = parse(Bibliography.of(ImmutableList.of(
                        reference("a-2019", ReferenceKind.DOCUMENT, title).build())))
                .get(new Key("a-2019"));
        return entry.getField(BibTeXEntry.KEY_TITLE).toUserString();
    }

    private static JsonNode json(Bibliography bibliography) throws IOException {
        return new ObjectMapper().readTree(bibliography.toCslJson());
    }

    @Test
    void charactersThatMeanSomethingToLatexComeOutAsThemselves() throws ParseException {
        String title = "50% & more: $5, #1 of a_b ~ c^d";
        assertThat(new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(titleIn(title)))))
                .isEqualTo(title);
    }

    @Test
    void bracesAndBackslashesLeaveTheEntryWhole() throws ParseException {
        assertThat(titleIn("an } odd { title \\"))
                .isEqualTo("an \\textbraceright{} odd \\textbraceleft{} title \\textbackslash{}");
    }

    @Test
    void wordsWithACapitalAreProtectedButForTheFirst() throws ParseException {
        assertThat(titleIn("The OAS and drug policy in América Latina: Anti-Drug councils"))
                .isEqualTo("The {OAS} and drug policy in {América} {Latina}: {Anti-Drug} councils");
    }

    @Test
    void aFirstWordOfCapitalsIsProtected() throws ParseException {
        assertThat(titleIn("UNASUR in crisis")).isEqualTo("{UNASUR} in crisis");
    }

    @Test
    void aBodyIsOneNameEvenWithAndInIt() throws ParseException {
        Bibliography bibliography = Bibliography.of(ImmutableList.of(reference("a-2019", ReferenceKind.REPORT, "drugs")
                .authors(ImmutableList.of(Author.body("Office on Drugs and Crime"), Author.person("Paz", "Luis")))
                .build()));
        assertThat(parse(bibliography)
                        .get(new Key("a-2019"))
                        .getField(BibTeXEntry.KEY_AUTHOR)
                        .toUserString())
                .isEqualTo("{Office on Drugs and Crime} and Paz, Luis");
    }

    @Test
    void everyTypeOfReferenceIsAnEntryAndAnItem() throws ParseException, IOException {
        List<Reference> all = new ArrayList<>();
        for (ReferenceKind type : ReferenceKind.values()) {
            all.add(reference(type.text(), type, "a title")
                    .container("C")
                    .volume("3")
                    .issue("4")
                    .pages("5-9")
                    .publisher("P")
                    .build());
        }
        Bibliography bibliography = Bibliography.of(all);
        assertThat(parse(bibliography)).hasSize(ReferenceKind.values().length);
        assertThat(json(bibliography)).hasSize(ReferenceKind.values().length);
        assertThat(json(bibliography).findValuesAsText("type"))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(reference -> reference.type().text()).toList());
    }

    @Test
    void anArticleHasItsJournalItsNumberAndALongDashBetweenItsPages() {
        Bibliography bibliography =
                Bibliography.of(ImmutableList.of(reference("nunez-2019", ReferenceKind.ARTICLE_JOURNAL, "on borders")
                        .container("Policy & Politics")
                        .volume("32")
                        .issue("2")
                        .pages("159-177")
                        .publisher("Press")
                        .doi("10.1080/a_b")
                        .url("https://example.org/50%25_{x}")
                        .build()));
        assertThat(bibliography.toBibTex()).isEqualTo("""
                        @article{nunez-2019,
                          author = {Núñez, Ana},
                          title = {on borders},
                          journal = {Policy \\& Politics},
                          volume = {32},
                          number = {2},
                          pages = {159--177},
                          publisher = {Press},
                          year = {2019},
                          doi = {10.1080/a_b},
                          url = {https://example.org/50%25_%7Bx%7D},
                        }
                        """);
    }

    @Test
    void aReportHasItsNumberAndSoftwareItsVersion() throws IOException {
        JsonNode items = json(Bibliography.of(ImmutableList.of(
                reference("report", ReferenceKind.REPORT, "r").issue("R1").build(),
                reference("software", ReferenceKind.SOFTWARE, "s").volume("0.5").build())));
        assertThat(items.get(0).path("number").asText()).isEqualTo("R1");
        assertThat(items.get(0).has("issue")).isFalse();
        assertThat(items.get(1).path("version").asText()).isEqualTo("0.5");
        assertThat(items.get(1).has("volume")).isFalse();
    }

    @Test
    void cslJsonTellsPersonsFromBodies() throws IOException {
        JsonNode authors = json(Bibliography.of(ImmutableList.of(reference("a-2019", ReferenceKind.REPORT, "drugs")
                        .authors(ImmutableList.of(Author.body("United Nations"), Author.person("Paz", "Luis")))
                        .build())))
                .get(0)
                .path("author");
        assertThat(authors.get(0)).hasToString("{\"literal\":\"United Nations\"}");
        assertThat(authors.get(1)).hasToString("{\"family\":\"Paz\",\"given\":\"Luis\"}");
    }

    @Test
    void theYearIsANumberInThePartsOfTheDate() throws IOException {
        assertThat(json(Bibliography.of(ImmutableList.of(
                                reference("a-2019", ReferenceKind.BOOK, "t").build())))
                        .get(0)
                        .path("issued"))
                .hasToString("{\"date-parts\":[[2019]]}");
    }

    @Test
    void aSourceIsAWebPageByItsPublisher() throws IOException {
        assertThat(json(Bibliography.of(
                                ImmutableList.of(),
                                ImmutableList.of(source("daily-news", "Daily & Co", "https://example.org/a"))))
                        .get(0))
                .hasToString("{\"id\":\"daily-news\",\"type\":\"webpage\",\"author\":[{\"literal\":\"Daily & Co\"}],"
                        + "\"language\":\"es\",\"URL\":\"https://example.org/a\"}");
    }

    @Test
    void aSourceWithTheIdOfAReferenceHasAKeyOfItsOwn() throws ParseException {
        Bibliography both = Bibliography.of(
                ImmutableList.of(reference("paz-2019", ReferenceKind.BOOK, "t").build()),
                ImmutableList.of(source("paz-2019", "P", "https://example.org")));
        assertThat(parse(both)).containsOnlyKeys(new Key("paz-2019"), new Key("source-paz-2019"));
    }

    @Test
    void theOrderInWhichEntriesAreGivenDoesNotMatter() {
        Reference a = reference("a", ReferenceKind.BOOK, "t").build();
        Reference b = reference("b", ReferenceKind.BOOK, "t").build();
        assertThat(Bibliography.of(ImmutableList.of(b, a, b)))
                .isEqualTo(Bibliography.of(ImmutableList.of(a)).plus(Bibliography.of(ImmutableList.of(b))));
        assertThat(Bibliography.of(ImmutableList.of(b, a)).toBibTex())
                .isEqualTo(Bibliography.of(ImmutableList.of(a, b)).toBibTex());
    }

    @Test
    void nothingIsAnEmptyTextAndAnEmptyArray() throws IOException {
        Bibliography none = Bibliography.of(ImmutableList.of());
        assertThat(none.toBibTex()).isEmpty();
        assertThat(json(none)).isEmpty();
    }

    @Test
    void aFactWhoseSourceIsNotInTheRecordsIsRefused() {
        Sourced fact = () -> Provenance.builder()
                .sources(ImmutableList.of(SourceId.of("nowhere")))
                .confidence(Confidence.LOW)
                .build();
        assertThatThrownBy(() -> Bibliography.ofSources(
                        Dataset.empty(LocalDate.of(2020, 1, 1)).records(), ImmutableList.of(fact)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nowhere");
    }
}
