package io.github.latamregionalism.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextProperties {

    /** The same rule, by the properties that Unicode gives to characters. */
    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> chosen = Arbitraries.of(
                'a', 'ñ', ' ', ';', '\\', '\n', '\r', '\t', '\u0000', '\u001B', '\u007F', '\u009B', '\u00A0', '\u061C',
                '\u200B', '\u200D', '\u200E', '\u2027', '\u2028', '\u2029', '\u202A', '\u202E', '\u202F', '\u2065',
                '\u2066', '\u2069', '\u206A', '\uD83D', '\uDE00', '\uD800', '\uDFFF', '\uFEFF');
        return Arbitraries.oneOf(
                chosen.list().ofMaxSize(6).map(chars -> {
                    StringBuilder text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                }),
                Arbitraries.strings().all().ofMaxLength(6));
    }

    @Property
    void aTextIsRefusedIfAndOnlyIfItsCharactersAre(@ForAll("texts") String text) {
        if (REFUSED.matcher(text).find()) {
            assertThatThrownBy(() -> PlainText.require(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("\"" + text + "\" has U+");
        } else {
            assertThat(PlainText.require(text)).isSameAs(text);
            assertThat(PlainText.escaped(text)).isSameAs(text);
        }
    }

    @Property
    void whatIsEscapedIsPlainAndHoldsAllThatWasPlain(@ForAll("texts") String text) {
        String escaped = PlainText.escaped(text);
        assertThat(PlainText.require(escaped)).isEqualTo(escaped);
        assertThat(escaped).hasSizeGreaterThanOrEqualTo(text.length());
        assertThat(REFUSED.matcher(text).replaceAll("").codePoints()).allMatch(c -> escaped.indexOf(c) >= 0);
    }

    @Example
    void theFirstCharacterThatIsRefusedIsNamedWithItsPlace() {
        assertThatThrownBy(() -> PlainText.require("UNA\u202ESUR\n"))
                .hasMessageContaining("\" has U+202E at place 4: a text is one line");
        assertThat(PlainText.escaped("a\u001B[1m\n\u202E")).isEqualTo("a\\u001B[1m\\n\\u202E");
    }

    @Example
    void wordsAreJoinedAndPairsAreWholeInAnyScript() {
        for (String text : new String[] {"می\u200Cخواهم", "क्\u200Dष", "😀", "Unión—«Sur»"}) {
            assertThat(PlainText.require(text)).isSameAs(text);
        }
    }
}
