package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How every sentence about the bundled data is made, whatever it is about. */
class BundledSentencesProperties {

    private static final Dataset DATASET = LatinAmerica.dataset();

    private static final int WORDS_OF_A_SENTENCE = 30;

    private static final Path SENTENCES = Path.of("../core/src/main/resources/io/github/latamregionalism/prose");

    private static final Map<Language, Set<String>> WORDS =
            Maps.toMap(Set.of(Language.values()), language -> words(sentencesOf(language)));

    /** What stands in a sentence as it was found: titles, and publishers, symbols and models. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|«[^»]*»");

    private static final Pattern IN_BRACKETS = Pattern.compile(" ?(\\[[^]]*]|\\([^)]*\\)+)");

    private static final Map<Language, List<String>> NAMES =
            Maps.toMap(Set.of(Language.values()), BundledSentencesProperties::names);

    /** A telling and its language. */
    record Telling(String text, Language language) {

        /** Returns what the library itself says: each name is one word, and what was found is left out. */
        String own() {
            String own = withoutBrackets(QUOTED.matcher(text).replaceAll("X"));
            for (String name : NAMES.get(language)) {
                own = own.replace(name, "X");
            }
            return own;
        }

        List<String> sentences() {
            return Arrays.stream(own().split("(?<=\\.) +"))
                    .filter(sentence -> !sentence.isBlank())
                    .toList();
        }
    }

    @Provide
    Arbitrary<Telling> tellings() {
        Arbitrary<CountryCode> countries = Arbitraries.of(
                DATASET.records().countries().stream().map(Country::iso3).toList());
        Arbitrary<OrganizationId> organizations = Arbitraries.of(
                DATASET.records().organizations().stream().map(Organization::id).toList());
        Arbitrary<TreatyId> treaties = Arbitraries.of(
                DATASET.records().treaties().stream().map(Treaty::id).toList());
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 90 * 365).map(LocalDate.of(1945, 1, 1)::plusDays);
        return Combinators.combine(
                        countries,
                        organizations,
                        treaties,
                        days,
                        Arbitraries.of(Language.class),
                        Arbitraries.integers().between(0, 6))
                .as((country, organization, treaty, day, language, kind) ->
                        new Telling(tell(kind, country, organization, treaty, day, language), language));
    }

    private static String tell(
            int kind,
            CountryCode country,
            OrganizationId organization,
            TreatyId treaty,
            LocalDate day,
            Language language) {
        return switch (kind) {
            case 0 -> DATASET.prose().of(DATASET.memberships().standingOf(country, organization, day), language);
            case 1 -> DATASET.prose().of(DATASET.treaties().standingOf(country, treaty, day), language);
            case 2 -> DATASET.prose().of(DATASET.policies().profileOf(country, day), language);
            case 3 -> DATASET.prose().membersOf(organization, day, language);
            case 4 -> DATASET.prose().partiesTo(treaty, day, language);
            case 5 -> DATASET.prose().of(some(DATASET.chronicle().entriesOf(country), day), language);
            default -> DATASET.prose().of(some(DATASET.records().memberships().all(), day), language);
        };
    }

    private static <T> T some(List<T> several, LocalDate day) {
        return several.get((int) (day.toEpochDay() * 31 + 1_000_000) % several.size());
    }

    @Property
    void noPlaceIsLeftInASentence(@ForAll("tellings") Telling telling) {
        assertThat(telling.text()).doesNotContain("{", "}", "|", "$", "  ", " .", " ,", " :", "null", "Optional");
    }

    @Property
    void noRoundBracketsStandWithinRoundOnes(@ForAll("tellings") Telling telling) {
        assertThat(QUOTED.matcher(telling.text()).replaceAll("X")).doesNotContainPattern("\\([^)]*\\(");
    }

    @Property
    void eachSentenceBeginsWithACapitalAndEndsWithAFullStop(@ForAll("tellings") Telling telling) {
        assertThat(telling.text()).endsWith(".").doesNotEndWith("..");
        assertThat(telling.sentences())
                .allSatisfy(sentence -> assertThat(sentence.strip())
                        .as(telling.text())
                        .matches("\\p{Lu}.*\\.")
                        .doesNotContain(".."));
    }

    @Property
    void noSentenceHasMoreThanThirtyWordsBeforeWhatItLists(@ForAll("tellings") Telling telling) {
        for (String sentence : telling.sentences()) {
            String first = sentence.split("[:;]", 2)[0];
            assertThat(wordsInOrder(first)).as(telling.text()).hasSizeLessThanOrEqualTo(WORDS_OF_A_SENTENCE);
        }
    }

    @Property
    void noWordIsEnglishInSpanishOrPortuguese(@ForAll("tellings") Telling telling) {
        Language language = telling.language();
        Set<String> english =
                language == Language.EN ? Set.of() : Sets.difference(WORDS.get(Language.EN), WORDS.get(language));
        assertThat(Sets.intersection(words(telling.own()), english))
                .as(telling.text())
                .isEmpty();
    }

    /** Returns names, the longest first, since some begin others. */
    private static List<String> names(Language language) {
        Stream<String> holders = DATASET.records().alternativeReadings().stream()
                .flatMap(reading -> DATASET.texts().find(reading, "holder", language).stream())
                .map(holder -> withoutBrackets(holder.toString()));
        Stream<String> titles = DATASET.records().treaties().stream()
                .flatMap(treaty -> DATASET.texts().find(treaty, "title_en", language).stream())
                .map(title -> withoutBrackets(title.toString()));
        Stream<String> symbols = DATASET.records().events().stream()
                .flatMap(event -> DATASET.texts().find(event, "symbol", language).stream())
                .map(symbol -> withoutBrackets(symbol.toString()));
        return Stream.of(
                        holders,
                        titles,
                        symbols,
                        DATASET.records().countries().stream().map(country -> country.name(language)),
                        DATASET.records().organizations().stream()
                                .map(organization -> withoutBrackets(organization.name(language))))
                .flatMap(names -> names)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String withoutBrackets(String text) {
        return IN_BRACKETS.matcher(text).replaceAll("");
    }

    private static String sentencesOf(Language language) {
        Properties sentences = new Properties();
        // As a file: what a module holds of its own is closed to others.
        try (Reader file = Files.newBufferedReader(SENTENCES.resolve(language.text() + ".properties"))) {
            sentences.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences.entrySet().stream()
                .filter(entry -> !entry.getKey().toString().matches("(countries|names|articles|acronyms).*"))
                .map(entry -> entry.getValue().toString().replaceAll("\\{\\w+}", ""))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(wordsInOrder(text.toLowerCase(Locale.ROOT)));
    }

    private static List<String> wordsInOrder(String text) {
        return Pattern.compile("[^\\p{L}\\d]+")
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
