package io.github.latamregionalism.programs.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ClaimId;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.ClaimKind;
import io.github.latamregionalism.paper.Section;
import io.github.latamregionalism.paper.SubjectKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AtlasPageTest {

    private static final int MOST_COMPRESSED_BYTES = 900_000;

    private static String page;

    @BeforeAll
    static void makePage() {
        page = AtlasPage.of(LatinAmerica.dataset());
    }

    private static JsonNode json(String page, String id) throws IOException {
        Matcher script = Pattern.compile("<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>")
                .matcher(page.replace("\n", ""));
        assertThat(script.find()).isTrue();
        return new ObjectMapper().readTree(script.group(1));
    }

    @Test
    void thePageIsSmallOnItsWay() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(page.getBytes(UTF_8));
        }
        assertThat(compressed.size()).isLessThanOrEqualTo(MOST_COMPRESSED_BYTES);
    }

    @Test
    void noElementTakesAnythingFromElsewhere() {
        String markup = page.replaceAll("(?s)<script.*?</script>", "");
        assertThat(markup).doesNotContain("src=").doesNotContain("url(").doesNotContain("@import");
        assertThat(Pattern.compile("<link[^>]*>")
                        .matcher(markup)
                        .results()
                        .map(link -> link.group())
                        .toList())
                .containsExactly("<link rel=\"icon\" href=\"data:,\">");
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void nothingRunsButWhatThePageWasMadeWith() throws NoSuchAlgorithmException {
        assertThat(page).doesNotContain("unsafe-inline");
        for (String element : List.of("style", "script type=\"module\"")) {
            int start = page.indexOf("<" + element + ">") + element.length() + 2;
            String text = page.substring(start, page.indexOf("</" + element.replaceAll(" .*", "") + ">", start));
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
            assertThat(page).contains("'sha256-" + hash + "'");
        }
        assertThat(page.replaceAll("(?s)<script.*?</script>", "")).doesNotContain(" style=");
    }

    @Test
    void everySpellIsInTheData() throws IOException {
        assertThat(json(page, "data").path("spells").path("rows"))
                .hasSameSizeAs(LatinAmerica.dataset().records().memberships());
    }

    @Test
    void aTextThatLooksLikeMarkupStaysAText() throws IOException {
        String summary = "</script><script>alert(1)</script> {{style}}";
        Dataset dataset = Dataset.builder(LocalDate.of(2025, 12, 31))
                .add(Claim.builder()
                        .id(ClaimId.of("c001"))
                        .section(Section.of("1"))
                        .subjectKind(SubjectKind.REGION)
                        .subjectKeys(Set.of("region"))
                        .kind(ClaimKind.ROLE)
                        .summary(summary)
                        .build())
                .build();
        String withMarkup = AtlasPage.of(dataset);
        assertThat(withMarkup).doesNotContain("<script>alert");
        assertThat(json(withMarkup, "data").path("claims").path("rows").toString())
                .contains("</script><script>alert(1)</script> {{style}}");
    }

    @Test
    void theLanguagesHaveTheSameWords() throws IOException {
        JsonNode words = json(page, "words");
        Set<String> english = keys(words.path("en"));
        assertThat(english).isNotEmpty();
        for (Language each : Language.values()) {
            String language = each.text();
            assertThat(keys(words.path(language))).as(language).isEqualTo(english);
            for (String key : english) {
                assertThat(places(words.path(language).path(key).asText()))
                        .as(language + " " + key)
                        .isEqualTo(places(words.path("en").path(key).asText()));
            }
        }
    }

    @Test
    void whatAMeasureIsStandsInTheWordsOfTheLibrary() throws IOException {
        JsonNode words = json(page, "words").path("en");
        for (Measure measure : Measure.values()) {
            assertThat(words.path("measure." + measure.text() + ".means").asText())
                    .isEqualTo(measure.definition());
        }
    }

    @Test
    void everyWordThatAScriptNamesIsThere() throws IOException {
        Set<String> words = keys(json(page, "words").path("en"));
        Modules.inOrder("app.js", name -> Resource.text("scripts/" + name)).forEach((script, text) -> {
            Set<String> named = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"[,)]")
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(words).as(script).containsAll(named);
        });
    }

    private static Set<String> keys(JsonNode words) {
        return ImmutableSet.copyOf(words.fieldNames());
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toSet());
    }
}
