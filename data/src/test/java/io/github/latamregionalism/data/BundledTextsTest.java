package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.AmbiguousName;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.Claim;
import io.github.latamregionalism.paper.PaperTableCell;
import io.github.latamregionalism.paper.PrintedApproach;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Texts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BundledTextsTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    /** The fields that are written in three languages. */
    private static final ImmutableListMultimap<Class<? extends DatasetRecord<?>>, String> FIELDS =
            ImmutableListMultimap.<Class<? extends DatasetRecord<?>>, String>builder()
                    .putAll(Approach.class, "label", "summary", "main_challenge", "regional_significance")
                    .putAll(PrintedApproach.class, "label", "summary", "main_challenge", "regional_significance")
                    .putAll(PaperTableCell.class, "value")
                    .putAll(Challenge.class, "label", "description")
                    .putAll(Claim.class, "summary")
                    .putAll(
                            Organization.class,
                            "kind",
                            "primary_objective",
                            "drug_control_role",
                            "drug_control_bodies",
                            "founding_instrument")
                    .putAll(Instrument.class, "name_en", "detail")
                    .putAll(Event.class, "title", "symbol", "detail")
                    .putAll(AlternativeReading.class, "note", "holder")
                    .putAll(TreatyAction.class, "detail")
                    .putAll(AmbiguousName.class, "why")
                    .build();

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");

    /** What an acronym is in Spanish and in Portuguese. */
    private static final ImmutableMap<String, List<String>> ACRONYMS = ImmutableMap.<String, List<String>>builder()
            .put("OAS", List.of("OEA", "OEA"))
            .put("UNASUR", List.of("UNASUR", "UNASUL"))
            .put("MERCOSUR", List.of("MERCOSUR", "MERCOSUL"))
            .put("INCB", List.of("JIFE", "JIFE"))
            .put("ECLAC", List.of("CEPAL", "CEPAL"))
            .put("IDB", List.of("BID", "BID"))
            .put("FATF", List.of("GAFI", "GAFI"))
            .put("CFATF", List.of("GAFIC", "GAFIC"))
            .put("ACTO", List.of("OTCA", "OTCA"))
            .put("LAFTA", List.of("ALALC", "ALALC"))
            .put("LAIA", List.of("ALADI", "ALADI"))
            .buildOrThrow();

    /** A text beside its original. */
    private record Pair(String place, String english, Language language, String text) {}

    private static List<Pair> pairs(Predicate<String> wanted) {
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<Class<? extends DatasetRecord<?>>, String> field : FIELDS.entries()) {
            for (DatasetRecord<?> record : records(field.getKey())) {
                for (Language language : List.of(Language.ES, Language.PT)) {
                    Optional<Wording> english = DATASET.texts().find(record, field.getValue(), Language.EN);
                    Optional<Wording> text = DATASET.texts().find(record, field.getValue(), language);
                    if (english.isPresent() && wanted.test(field.getValue())) {
                        Wording found = text.orElseThrow();
                        pairs.add(new Pair(
                                record.id() + " " + field.getValue(),
                                english.get().text(),
                                found.language(),
                                found.text()));
                    }
                }
            }
        }
        return pairs;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // each table has the records of its type
    private static Iterable<? extends DatasetRecord<?>> records(Class<? extends DatasetRecord<?>> type) {
        return (Iterable) DATASET.records().of((Class) type);
    }

    @Test
    void noFieldThatPeopleReadLacksItsThreeLanguages() {
        List<Pair> pairs = pairs(field -> true);

        assertThat(pairs).hasSizeGreaterThan(9_000);
        assertThat(pairs).filteredOn(pair -> pair.language() == Language.EN).isEmpty();
    }

    @Test
    void eachTreatyHasATitleAndAShortNameInThreeLanguages() {
        for (Treaty treaty : DATASET.records().treaties()) {
            for (Language language : Language.values()) {
                for (String field : List.of("title_en", "short_names")) {
                    assertThat(DATASET.texts()
                                    .find(treaty, field, language)
                                    .orElseThrow()
                                    .language())
                            .as(treaty.id() + " " + field)
                            .isEqualTo(language);
                }
            }
            assertThat(DATASET.texts().find(treaty, "title_en", Language.ES).orElseThrow())
                    .hasToString(treaty.titleEs());
        }
    }

    /** Titles of laws are those of their country, which may tell a number more or less. */
    @Test
    void theNumbersOfATextAreThoseOfItsOriginal() {
        assertThat(pairs(field -> !field.equals("name_en")))
                .allSatisfy(pair ->
                        assertThat(numbers(pair.text())).as(pair.place()).isEqualTo(numbers(pair.english())));
    }

    private static Multiset<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("[.,]", ""))
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    @Test
    void anAcronymIsTheOneInUseInTheLanguage() {
        for (Pair pair : pairs(field -> true)) {
            ACRONYMS.forEach((english, inUse) -> {
                String official = inUse.get(pair.language() == Language.ES ? 0 : 1);
                if (has(pair.english(), english)) {
                    assertThat(has(pair.text(), official))
                            .as("%s has no %s: %s", pair.place(), official, pair.text())
                            .isTrue();
                }
            });
        }
    }

    private static boolean has(String text, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }

    @Test
    void aWordOfAVocabularyOfTheTablesHasItsThreeLanguages() {
        List<Term> words = new ArrayList<>(List.of(Status.values()));
        words.addAll(List.of(ApproachModel.values()));

        assertThat(words)
                .allSatisfy(
                        word -> assertThat(DATASET.texts().of(word, Language.PT).language())
                                .isEqualTo(Language.PT));
        assertThat(DATASET.texts().of(Status.SUSPENDED, Language.ES).text())
                .isEqualTo("suspendido por la organización");
    }

    @Test
    void aPortugueseWordFindsItsRecord() {
        assertThat(DATASET.search().find("violência dos cartéis", Challenge.class, 1))
                .singleElement()
                .satisfies(hit -> assertThat(hit.field()).endsWith("_pt"));
    }
}
