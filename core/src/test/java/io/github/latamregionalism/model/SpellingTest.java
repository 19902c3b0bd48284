package io.github.latamregionalism.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void theNearestWordsComeFirstAndEquallyNearOnesByTheAlphabet() {
        assertThat(Spelling.nearest("unasul", List.of("unasuz", "unasur", "unasulx", "unasul-x"), 4))
                .containsExactly("unasulx", "unasur", "unasuz", "unasul-x");
    }

    @Test
    void aLetterMoreLessOrOtherIsOneStepEach() {
        assertThat(Spelling.nearest("kitten", List.of("sitting", "kitte", "kittens"), 3))
                .containsExactly("kitte", "kittens", "sitting");
    }

    @Test
    void twoNeighboursExchangedAreOneStep() {
        assertThat(Spelling.nearest("osa", List.of("oha", "oas", "sica"), 1)).containsExactly("oas");
        assertThat(Spelling.nearest("VNE", List.of("VCT", "VEN"), 2)).containsExactly("VEN");
        assertThat(Spelling.nearest("abcd", List.of("badc", "abdc"), 2)).containsExactly("abdc", "badc");
    }

    @Test
    void lettersExchangedAreNotEditedAgain() {
        // Exchanging "ca" and then putting "b" between would be two steps, as many as to the other word.
        assertThat(Spelling.nearest("caxyzw", List.of("abcxyzw", "cxxyzwq"), 2)).containsExactly("cxxyzwq", "abcxyzw");
    }

    @Test
    void caseDoesNotCount() {
        assertThat(Spelling.nearest("OAS", List.of("oas", "oat"), 1)).containsExactly("oas");
    }

    @Test
    void noMoreAreReturnedThanAskedFor() {
        assertThat(Spelling.nearest("aaa", List.of("aab", "aac", "aad"), 2)).containsExactly("aab", "aac");
        assertThat(Spelling.nearest("aaa", List.of("aab"), 0)).isEmpty();
        assertThat(Spelling.nearest("aaa", List.of("aab"), -1)).isEmpty();
    }

    @Test
    void wordsThatShareLessThanHalfOfTheirLettersAreLeftOut() {
        assertThat(Spelling.nearest("abcd", List.of("abxy", "axyz"), 2)).containsExactly("abxy");
        assertThat(Spelling.nearest("", List.of("a"), 1)).isEmpty();
    }

    @Test
    void theTextOfAKnownThingIsWhatItIsComparedBy() {
        assertThat(Spelling.nearest("BRZ", List.of(CountryCode.of("BRA"), CountryCode.of("CUB")), 2))
                .containsExactly("BRA");
    }
}
