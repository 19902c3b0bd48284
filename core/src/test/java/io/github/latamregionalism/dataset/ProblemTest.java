package io.github.latamregionalism.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "\n", "\0", "\u202e", "\ud83d\ude00"})
    void aMessageIsALineOfAtMostAThousandCharactersWhateverItQuotes(String piece) {
        for (int times : new int[] {1, 400, 1_000, 5_000}) {
            assertThat(new Problem("f.csv", 1, 1, piece.repeat(times)).message())
                    .hasSizeLessThanOrEqualTo(1_000)
                    .doesNotContain("\n");
        }
    }
}
