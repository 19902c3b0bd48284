package io.github.latamregionalism.programs.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.data.Organizations;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.Certainty;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Dataset DATASET = LatinAmerica.dataset();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsInThreeLanguagesWithItsPlaces(Language language) {
        Words.read(Language.EN)
                .forEach((key, english) -> assertThat(
                                places(Words.of(language, DATASET).find(key).orElseThrow()))
                        .as(key)
                        .isEqualTo(places(english)));
    }

    @Test
    void spanishAndPortugueseHaveTheSameWords() {
        assertThat(Words.read(Language.ES).keySet())
                .isEqualTo(Words.read(Language.PT).keySet());
    }

    @Test
    void aHeadingIsTheNameOfItsColumnInEnglish() {
        assertThat(Words.of(Language.EN, DATASET).heading("after_as_of")).isEqualTo("after as of");
        assertThat(Words.of(Language.ES, DATASET).heading("after_as_of")).isEqualTo("posterior a los datos");
    }

    @Test
    void aColumnNamedForAWordOfAVocabularyHasThatWord() {
        Words spanish = Words.of(Language.ES, DATASET);
        assertThat(spanish.heading("participation_rate")).isEqualTo(spanish.of(Measure.PARTICIPATION_RATE));
        assertThat(spanish.heading("un_agency")).isEqualTo(spanish.of(SourceKind.UN_AGENCY));
    }

    @Test
    void aNumberHasTheCommaOfItsLanguageUnlessItIsForMachines() {
        assertThat(Words.in(Language.PT).of(0.25)).isEqualTo("0,25");
        assertThat(Words.in(Language.PT).withPoints().of(0.25)).isEqualTo("0.25");
        assertThat(Words.in(Language.EN).of(0.25)).isEqualTo("0.25");
    }

    @Test
    void wordsOfVocabulariesAreThoseOfTheDatasetOrOfTheProgram() {
        Words portuguese = Words.of(Language.PT, DATASET);
        assertThat(portuguese.of(Status.SUSPENDED)).isEqualTo("suspenso pela organização");
        assertThat(portuguese.of(TreatyStanding.Status.PARTY)).isEqualTo("parte");
        assertThat(portuguese.of(Certainty.POSSIBLE)).isEqualTo("possível");
        assertThat(portuguese.of(new Held(Status.MEMBER, Certainty.POSSIBLE))).isEqualTo("membro?");
        assertThat(portuguese.codes().of(new Held(Status.MEMBER, Certainty.POSSIBLE)))
                .isEqualTo("member?");
    }

    @Test
    void whatHasNoTranslationIsInEnglishAndSaysSo() {
        Dataset without = Dataset.builder(DATASET.asOf()).build();
        Organization unasur = DATASET.records().organizations().get(Organizations.UNASUR);
        assertThat(Words.of(Language.ES, without).text(unasur, "kind")).hasValue(unasur.kind() + " [en]");
        assertThat(Words.of(Language.ES, without).of(Status.MEMBER)).isEqualTo("member [en]");
        assertThat(Words.of(Language.EN, without).of(Status.MEMBER)).isEqualTo("member");
        assertThat(Words.of(Language.ES, DATASET).heading("no_such_heading")).isEqualTo("no such heading [en]");
    }

    @Test
    void aSentenceThatIsNotThereIsAnError() {
        Words english = Words.of(Language.EN, DATASET);
        assertThatThrownBy(() -> english.say("no.such.sentence")).hasMessage("no.such.sentence");
    }

    @Test
    void aValueWithSignsOfItsOwnIsTakenAsItIs() {
        assertThat(Words.of(Language.EN, DATASET).say("named", "name", "$1 \\ {id}", "id", "can"))
                .isEqualTo("$1 \\ {id} (can)");
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), ImmutableSet::copyOf));
    }
}
