package io.github.latamregionalism.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class NameFormProperties {

    private static final String LETTERS = "abcdeilnorstuyzABCDEILNORSTUYZáâãàçéêëíñóôõöúüÁÂÃÇÉÍÑÓÕÚßœ";

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> any =
                Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> small = Arbitraries.of(
                "the", "el", "La", "los", "o", "of", "de", "do", "du", "and", "y", "&", "St.", "San", "Rep.", "Is.",
                "O.E.A.");
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(2, small));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> separators = Arbitraries.of(" ", " ", " ", "-", ", ", " (", "/", "’", ".");
        return words().flatMap(first -> Combinators.combine(separators, words())
                .as((separator, word) -> separator + word)
                .list()
                .ofMaxSize(4)
                .map(rest ->
                        first + String.join("", rest) + (String.join("", rest).contains("(") ? ")" : "")));
    }

    @Property
    void theFormOfAFormIsItself(@ForAll("names") String name) {
        String form = NameForm.of(name);
        assertThat(NameForm.of(form)).isEqualTo(form);
    }

    @Property
    void theFormOfTheFormOfAnyTextIsItself(@ForAll String text) {
        String form = NameForm.of(text);
        assertThat(NameForm.of(form)).isEqualTo(form);
    }

    @Property
    void caseDoesNotMatter(@ForAll("names") String name) {
        assertThat(NameForm.of(name.toUpperCase(Locale.ROOT)))
                .isEqualTo(NameForm.of(name))
                .isEqualTo(NameForm.of(name.toLowerCase(Locale.ROOT)));
    }

    @Property
    void diacriticsDoNotMatter(@ForAll("names") String name) {
        String without = Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(NameForm.of(without)).isEqualTo(NameForm.of(name));
    }

    @Property
    void theWayInWhichAccentsAreEncodedDoesNotMatter(@ForAll("names") String name) {
        assertThat(NameForm.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(NameForm.of(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    @Property
    void whiteSpaceAroundAndTheKindOfItDoNotMatter(@ForAll("names") String name) {
        assertThat(NameForm.of("\t " + name.replace(" ", " \u00a0 ") + "\n")).isEqualTo(NameForm.of(name));
    }

    @Property
    void anArticleBeforeAWordDoesNotMatter(@ForAll("words") String word) {
        for (String article : List.of("the ", "El ", "LAS ", "l'", "l’")) {
            assertThat(NameForm.of(article + "land " + word)).isEqualTo(NameForm.of("land " + word));
        }
    }

    @Property
    void differentWordsHaveDifferentForms(@ForAll("longWords") String first, @ForAll("longWords") String second) {
        assertThat(NameForm.of(first).equals(NameForm.of(second))).isEqualTo(first.equals(second));
        assertThat(NameForm.of(first + " " + second).equals(NameForm.of(second + " " + first)))
                .isEqualTo((first + " " + second).equals(second + " " + first));
    }

    @Provide
    Arbitrary<String> longWords() {
        // Too long for an article or another small word.
        return Arbitraries.strings().withChars("abc").ofMinLength(4).ofMaxLength(5);
    }

    @Example
    void aPartThatLeadsBackToTheNameStandsBeforeIt() {
        assertThat(List.of(
                        "Bolivia, Plurinational State of",
                        "BOLIVIA (PLURINATIONAL STATE OF)",
                        "the Plurinational State of Bolivia"))
                .extracting(NameForm::of)
                .containsOnly("plurinational state of bolivia");
        assertThat(List.of("Bahamas, The", "Bahamas (the)", "Las Bahamas", "bahamas"))
                .extracting(NameForm::of)
                .containsOnly("bahamas");
    }

    @Example
    void aPartInBracketsIsReadToItsFirstLetterAndNoFurther() {
        assertThat(NameForm.of("Gulf(republic of)")).isEqualTo("republic of gulf");
        assertThat(NameForm.of("Gulf ()")).isEqualTo("gulf");
    }

    @Example
    void whatDoesNotLeadBackToTheNameStaysBehindIt() {
        assertThat(NameForm.of("Colombia, Missouri")).isEqualTo("colombia missouri");
        assertThat(NameForm.of("Saint Martin (French part)")).isEqualTo("saint martin french part");
    }

    @Example
    void initialsWithPointsAreOneWord() {
        assertThat(List.of("OEA", "O.E.A.", "O. E. A.", "O.E.A", "o.e.a."))
                .extracting(NameForm::of)
                .containsOnly("oea");
    }

    @Example
    void initialsStayBeforeTheWordThatFollowsThem() {
        assertThat(NameForm.of("L.N. Borduria")).isEqualTo("ln borduria");
        assertThat(NameForm.of("L.N. & O.E.A.")).isEqualTo("ln and oea");
    }

    @Example
    void smallWordsOfSeveralLanguagesAreAlike() {
        assertThat(List.of("St. Kitts & Nevis", "Saint Kitts and Nevis", "SAN KITTS Y NEVIS", "St Kitts-et-Nevis"))
                .extracting(NameForm::of)
                .containsOnly("saint kitts and nevis");
    }

    @Example
    void whatIsNoWordHasTheEmptyForm() {
        assertThat(List.of("", " ", "()", ",", "-/.", "\u200b"))
                .extracting(NameForm::of)
                .containsOnly("");
    }
}
