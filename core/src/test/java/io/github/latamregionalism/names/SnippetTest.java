package io.github.latamregionalism.names;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.names.Words.Word;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hundred words of four letters, w000 to w099: the word of number n stands at 5 n. */
class SnippetTest {

    private static final String TEXT =
            IntStream.range(0, 100).mapToObj("w%03d"::formatted).collect(joining(" "));

    /** Returns a match of the form at the word of a number. */
    private static Word at(int number, String form) {
        return new Word(form, 5 * number, 5 * number + 4);
    }

    private static String of(Word... matches) {
        return Snippet.of(TEXT, List.of(matches));
    }

    private static String words(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj("w%03d"::formatted).collect(joining(" "));
    }

    @Test
    void aShortTextIsShownWhole() {
        String text = words(0, 31) + "!";
        assertThat(text).hasSize(160);
        assertThat(Snippet.of(text, List.of(at(31, "x")))).isEqualTo(text);
    }

    @Test
    void aTextWithoutMatchesIsShownFromItsStart() {
        assertThat(of()).isEqualTo(words(0, 31) + "…");
    }

    @Test
    void aMatchIsShownWithALittleBeforeAndMoreAfterIt() {
        assertThat(of(at(50, "x"))).isEqualTo("…" + words(42, 73) + "…");
    }

    @Test
    void aMatchNearTheStartIsShownFromTheStart() {
        assertThat(of(at(3, "x"))).isEqualTo(words(0, 31) + "…");
    }

    @Test
    void aMatchNearTheEndIsShownToTheEnd() {
        assertThat(of(at(98, "x"))).isEqualTo("…" + words(68, 99));
    }

    @Test
    void differentWordsAreBetterThanOneOftener() {
        assertThat(of(at(10, "a"), at(11, "a"), at(12, "a"), at(60, "a"), at(61, "b")))
                .isEqualTo("…" + words(52, 83) + "…");
        assertThat(of(at(20, "a"), at(21, "b"), at(70, "c"), at(71, "c"))).isEqualTo("…" + words(12, 43) + "…");
    }

    @Test
    void ofPartsWithAsManyDifferentWordsTheFirstIsShown() {
        assertThat(of(at(20, "a"), at(80, "b"))).isEqualTo("…" + words(12, 43) + "…");
    }

    @Test
    void onlyWordsThatAreShownTogetherCountTogether() {
        assertThat(of(at(20, "a"), at(43, "b"), at(70, "c"), at(90, "d"), at(91, "e")))
                .isEqualTo("…" + words(62, 93) + "…");
        assertThat(of(at(20, "a"), at(44, "b"), at(60, "c"), at(61, "d")).startsWith("…w036 "))
                .as("the three from the second on are more than the first two")
                .isTrue();
    }

    @Test
    void aWordLongerThanTheSnippetIsBroken() {
        String text = "x".repeat(500);
        assertThat(Snippet.of(text, List.of(new Word("x", 0, 500)))).isEqualTo("x".repeat(160) + "…");
        assertThat(Snippet.of("short " + text, List.of(new Word("x", 6, 506))))
                .isEqualTo(Stream.of("short", "…").collect(joining()));
    }
}
