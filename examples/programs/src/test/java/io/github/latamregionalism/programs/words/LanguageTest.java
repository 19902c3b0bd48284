package io.github.latamregionalism.programs.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.model.Text;
import io.github.latamregionalism.programs.Run;
import io.github.latamregionalism.query.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read in Spanish or Portuguese has no English word of the programs or of the vocabularies. */
class LanguageTest {

    private static final Dataset DATASET = LatinAmerica.dataset();
    private static final ImmutableList<String> COUNTRIES = ImmutableList.of("COL", "BOL", "MEX", "BRA");

    /** Those of the first table of the paper. */
    private static final ImmutableList<String> ORGANIZATIONS = ImmutableList.of("oas", "mercosur", "unasur", "celac");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** The official symbols of acts, and the names by which treaties and organizations are cited in any language. */
    private static final Pattern SYMBOLS = Pattern.compile(Streams.concat(
                    DATASET.records().events().stream().flatMap(event -> event.symbol().stream()),
                    DATASET.records().treaties().stream().flatMap(treaty -> treaty.shortNames().stream()),
                    DATASET.records().organizations().stream().flatMap(organization -> organization.acronym().stream()))
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    /** Addresses and files. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*/\\S*|\\S+\\.(csv|json|html)");

    /**
     * Eleven in Spanish; extraordinary appeals in Brazil; a word of Portuguese titles; the mark of notifications by the
     * depositary; a word of all three languages.
     */
    private static final ImmutableSet<String> NOT_ENGLISH_THERE =
            ImmutableSet.of("once", "re", "do", "treaties", "legal");

    private static final ImmutableSet<String> KEYS = keys(DATASET.records());

    private static ImmutableSet<String> keys(Records records) {
        return Stream.of(
                        records.organizations(),
                        records.countries(),
                        records.treaties(),
                        records.challenges(),
                        records.approaches(),
                        records.instruments(),
                        records.events(),
                        records.treatyActions(),
                        records.claims(),
                        records.alternativeReadings(),
                        records.references())
                .flatMap(catalog -> catalog.keys().stream())
                .map(Object::toString)
                .collect(ImmutableSet.toImmutableSet());
    }

    static Stream<Arguments> questions() {
        ImmutableList.Builder<String> questions = ImmutableList.builder();
        for (String country : COUNTRIES) {
            questions.add("approach --country " + country, "approach --country " + country + " --on 1985-01-01");
            questions.add("chronicle --of " + country, "chronicle --of " + country + " --from 2009 --until 2015");
            questions.add("organizations --country " + country + " --on 2030-01-01");
            questions.add("treaty --id single-convention-1961 --country " + country);
            questions.add("challenges --country " + country, "claims --about " + country);
        }
        for (String organization : ORGANIZATIONS) {
            questions.add("members --organization " + organization);
            questions.add("members --organization " + organization + " --on 1940-01-01");
            questions.add("members --organization " + organization + " --status observer");
            questions.add("chronicle --of " + organization);
            questions.add("changes --of " + organization, "claims --about " + organization);
            for (String country : List.of("COL", "BOL", "MEX", "BRA", "VEN", "HND", "CUB", "PRY")) {
                String of = " --country " + country + " --organization " + organization;
                questions.add("standing" + of, "standing" + of + " --on 2012-12-31", "history" + of);
            }
        }
        questions.add("organizations", "organizations --on 2000-01-01", "treaties", "treaties --on 1970-01-01");
        questions.add("organizations --country BRA --participating", "countries", "countries --on 1948-04-30 --region");
        questions.add("shared --first BRA --second COL", "roles", "roles --on 1960-01-01");
        questions.add("treaty --id illicit-traffic-1988 --on 1950-01-01", "treaty --id oas-charter-1948");
        questions.add("challenges --category security", "challenges --together-with corruption");
        questions.add("paper --table 1", "paper --table 2", "paper --table 2 --links");
        questions.add("find xyzzy", "resolve Mercosul OEA VE Brasill");
        questions.add("resolve --codes cow 101 999");
        questions.addAll(ofMeasures());
        questions.addAll(ofFiles());
        return questions.build().stream()
                .flatMap(question ->
                        Stream.of(Language.ES, Language.PT).map(language -> Arguments.of(question, language)));
    }

    private static ImmutableList<String> ofMeasures() {
        String all = String.join(",", Term.words(Measure.class).keySet());
        return ImmutableList.of(
                "series --of unasur --measure " + all,
                "series --measure " + all + " --first-year 2015",
                "series --countries BRA,COL --panel --organizations oas,celac --first-year 2020",
                "series --without unasur --countries BRA --first-year 2020",
                "network --on 1950-01-01",
                "network --on 2030-01-01 --countries BRA,COL,MEX",
                "overlap --on 1960-01-01",
                "overlap --of mercosur --on 2012-01-01",
                "overlap --first BRA --second COL",
                "survival",
                "survival --of unasur --every 0",
                "sensitivity --of unasur --measure participation-rate --first-year 2008",
                "sensitivity --of mercosur --measure exits --most 50",
                "quality",
                "claims --measured",
                "claims --measured --about unasur",
                "claims --measured --about BOL --kind role",
                "members Mercosul --under clock:signature",
                "approach --country BOL --on 2012-06-30 --under clock:publication",
                "standing --country VEN --organization oas --under reading:oas-ven-member-end",
                "chart timeline --organization unasur",
                "chart matrix --on 1990-01-01",
                "chart series --of unasur",
                "chart story");
    }

    private static ImmutableList<String> ofFiles() {
        return ImmutableList.of(
                "crosswalk src/test/resources/crosswalk/state-years.csv",
                "diff ../own-data/asean ../own-data/asean",
                "validate ../own-data/asean",
                "chart matrix --on 1990-01-01 --to FOLDER/matrix.svg",
                "enrich src/test/resources/enrich/events.csv --country country --date date --to FOLDER/events.csv",
                "atlas --to FOLDER/atlas.html",
                "export --to FOLDER/export");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anAnswerHasNoEnglishWord(String question, Language language, @TempDir Path folder) {
        String asked = question.replace("FOLDER", folder.toString());
        Run run = Run.of(asked + " --language " + language.text());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("[en]");
        assertThat(Sets.intersection(words(withoutKeys(run.out() + run.err())), english(language)))
                .as(question)
                .isEmpty();
    }

    @Test
    void theWordsLookedForAreMany() {
        assertThat(english(Language.ES)).hasSizeGreaterThan(500).contains("the", "member", "ratification", "start");
        assertThat(english(Language.PT)).hasSizeGreaterThan(500).contains("the", "member", "ratification", "start");
    }

    @Test
    void machinesAreGivenTheSameKeysAndWordsOfVocabulariesInEveryLanguage() throws IOException {
        String question = "approach --country BOL --format json";
        JsonNode english = new ObjectMapper().readTree(Run.of(question).out());
        JsonNode portuguese =
                new ObjectMapper().readTree(Run.of(question + " --language pt").out());
        assertThat(fields(portuguese)).isEqualTo(fields(english));
        JsonNode one = english.path("approaches").path(0);
        JsonNode same = portuguese.path("approaches").path(0);
        assertThat(fields(same)).isEqualTo(fields(one));
        for (String code : List.of("id", "country", "model", "roles", "certainty", "confidence", "sources")) {
            assertThat(same.path(code)).as(code).isEqualTo(one.path(code));
        }
        assertThat(same.path("approach").asText()).isEqualTo("Suspensão e expulsão da DEA");
        assertThat(Run.of("standing --country VEN --organization oas --format csv --language es")
                        .out()
                        .lines()
                        .findFirst())
                .isEqualTo(Run.of("standing --country VEN --organization oas --format csv")
                        .out()
                        .lines()
                        .findFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"series --measure density,policy-types", "quality", "survival", "sensitivity --of unasur"})
    void decimalsHaveACommaForPeopleAndAPointForMachines(String question) {
        Pattern comma = Pattern.compile("\\d,\\d+(?=\\s)");
        Pattern point = Pattern.compile("\\d\\.\\d+(?=\\s)");
        String people = Run.of(question + " --language es").out();
        assertThat(people).containsPattern(comma).doesNotContainPattern(point);
        for (String format : List.of("csv", "json")) {
            assertThat(Run.of(question + " --language es --format " + format).out())
                    .isEqualTo(Run.of(question + " --format " + format).out());
        }
    }

    @Test
    void aTextWithoutATranslationIsMarkedInEveryFormat() {
        assertThat(Run.of("resolve 101 --language es").out()).contains("ambiguo", "[en]");
        assertThat(Run.of("resolve Guinea --language es").out())
                .contains("ambiguo: Guinea, Guinea Ecuatorial,")
                .doesNotContain("[en]");
        assertThat(Run.of("history --country VEN --organization oas --language es --format csv")
                        .out())
                .contains("[en]");
        assertThat(Run.of("history --country VEN --organization oas --format csv")
                        .out())
                .doesNotContain("[en]");
    }

    @Test
    void aBibliographyHasTheWordsOfTheLanguage() {
        assertThat(Run.of("cite members --organization unasur --language es").out())
                .isNotEqualTo(Run.of("cite members --organization unasur").out());
    }

    @Test
    void aWordOfALanguageFindsItsRecord() {
        assertThat(Run.of("find violência dos cartéis").out()).contains("cartel-violence");
        assertThat(Run.of("find violencia de los cárteles").out()).contains("cartel-violence");
        assertThat(Run.of("find Convención de Palermo").out()).contains("untoc-2000");
    }

    private static ImmutableSet<String> fields(JsonNode node) {
        return ImmutableSet.copyOf(node.fieldNames());
    }

    /**
     * Returns a text without addresses, files, symbols, ids and names of columns, which are the same in every language.
     */
    private static String withoutKeys(String text) {
        return ADDRESS.matcher(SYMBOLS.matcher(text).replaceAll(""))
                .replaceAll("")
                .lines()
                .flatMap(line -> Stream.of(line.split("[\\s,;:?().]+")))
                .filter(token -> !KEYS.contains(token) && !token.contains("_"))
                .collect(Collectors.joining(" "));
    }

    private static ImmutableSet<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the English words of the programs, the atlas and the vocabularies that are not those of a language. */
    private static Sets.SetView<String> english(Language language) {
        return Sets.difference(known(Language.EN), Sets.union(known(language), NOT_ENGLISH_THERE));
    }

    private static ImmutableSet<String> known(Language language) {
        Stream<String> vocabularies = DATASET.records().texts().stream()
                .filter(text -> text.resource().equals(Text.VOCABULARIES))
                .filter(text -> language == Language.EN || text.language() == language)
                .map(text -> language == Language.EN ? text.field() : text.text());
        Stream<String> headings = Words.read(Language.ES).keySet().stream()
                .filter(key -> language == Language.EN && key.startsWith("heading."))
                .map(key -> key.substring(key.indexOf('.')));
        return Stream.of(vocabularies, headings, Words.read(language).values().stream(), atlas(language))
                .flatMap(texts -> texts)
                .flatMap(text -> words(text.replaceAll("\\{\\w+}", "").replace('_', ' ')).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The citation of the atlas names the dataset in English in every language. */
    private static Stream<String> atlas(Language language) {
        return PageWords.in(language, DATASET).entrySet().stream()
                .filter(word -> !word.getKey().equals("citation.dataset"))
                .map(Map.Entry::getValue);
    }
}
