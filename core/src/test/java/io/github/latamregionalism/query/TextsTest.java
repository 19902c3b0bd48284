package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.model.ChallengeId;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Text;
import io.github.latamregionalism.paper.Challenge;
import io.github.latamregionalism.paper.ChallengeCategory;
import io.github.latamregionalism.paper.Section;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Challenge DUST = Challenge.builder()
            .id(ChallengeId.of("dust"))
            .label("Dust")
            .category(ChallengeCategory.SECURITY)
            .description("Dust everywhere")
            .addSections(Section.of("2.1"))
            .build();

    private static final Texts TEXTS = dataset(
                    text("a", "challenges", "dust", "label", "Polvo"),
                    text("b", "vocabularies", "date-basis", "entry-into-force", "entrada en vigor"))
            .texts();

    private static Text text(String id, String resource, String record, String field, String text) {
        return Text.builder()
                .id(RowId.of(id))
                .resource(resource)
                .record(record)
                .field(field)
                .language(Language.ES)
                .text(text)
                .build();
    }

    private static Dataset dataset(Text... texts) {
        return Dataset.builder(LocalDate.of(2020, 1, 1))
                .version("1")
                .add(DUST)
                .addAll(java.util.List.of(texts))
                .build();
    }

    @Test
    void aTextInTheLanguageThatIsAskedForIsReturned() {
        assertThat(TEXTS.find(DUST, "label", Language.ES)).contains(new Texts.Wording("Polvo", Language.ES));
    }

    @Test
    void whereThereIsNoneTheEnglishOneIsReturnedAndSaysSo() {
        assertThat(TEXTS.find(DUST, "label", Language.PT)).contains(new Texts.Wording("Dust", Language.EN));
        assertThat(TEXTS.find(DUST, "description", Language.ES))
                .contains(new Texts.Wording("Dust everywhere", Language.EN));
    }

    @Test
    void aFieldThatSaysNothingHasNoText() {
        assertThat(TEXTS.find(DUST, "note", Language.ES)).isEmpty();
    }

    @Test
    void whatARecordItselfSaysInALanguageComesFirst() {
        Country brazil = Country.builder()
                .iso3(CountryCode.of("BRA"))
                .iso2("BR")
                .numeric("076")
                .subregion("South America")
                .nameEn("Brazil")
                .nameEs("Brasil")
                .namePt("Brasil")
                .kind(CountryKind.STATE)
                .build();
        assertThat(TEXTS.find(brazil, "name_en", Language.PT)).contains(new Texts.Wording("Brasil", Language.PT));
        assertThat(TEXTS.find(brazil, "name_en", Language.EN)).contains(new Texts.Wording("Brazil", Language.EN));
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithItsNearest() {
        assertThatThrownBy(() -> TEXTS.find(DUST, "lable", Language.ES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"lable\"")
                .hasMessageContaining("label");
    }

    @Test
    void aWordOfAVocabularyIsThatOfTheLanguageOrAsTablesWriteIt() {
        assertThat(TEXTS.of(DateBasis.ENTRY_INTO_FORCE, Language.ES))
                .isEqualTo(new Texts.Wording("entrada en vigor", Language.ES));
        assertThat(TEXTS.of(Status.MEMBER, Language.ES)).isEqualTo(new Texts.Wording("member", Language.EN));
    }

    @Test
    void aTextOfARecordThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> dataset(text("a", "challenges", "dusk", "label", "Polvo")))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("record \"dusk\" is not in challenges.csv");
    }

    @Test
    void aTextOfAColumnOrTableThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> dataset(text("a", "challenges", "dust", "lable", "Polvo")))
                .hasMessageContaining("field \"lable\"");
        assertThatThrownBy(() -> dataset(text("a", "challenge", "dust", "label", "Polvo")))
                .hasMessageContaining("resource \"challenge\"");
    }

    @Test
    void aTextOfAFieldThatSaysNothingAndOneGivenTwiceAreRefused() {
        assertThatThrownBy(() -> dataset(text("a", "challenges", "dust", "note", "Polvo")))
                .hasMessageContaining("field \"note\" of dust says nothing in English");
        assertThatThrownBy(() -> dataset(
                        text("a", "challenges", "dust", "label", "Polvo"),
                        text("b", "challenges", "dust", "label", "Polvos")))
                .hasMessageContaining("language \"es\" of label of dust is there twice");
    }

    @Test
    void englishIsNoLanguageOfATranslation() {
        assertThatThrownBy(() -> Text.builder()
                        .from(text("a", "challenges", "dust", "label", "Dust"))
                        .language(Language.EN)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language \"en\"");
    }
}
