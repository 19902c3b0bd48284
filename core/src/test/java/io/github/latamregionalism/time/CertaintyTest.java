package io.github.latamregionalism.time;

import static io.github.latamregionalism.time.Certainty.NO;
import static io.github.latamregionalism.time.Certainty.POSSIBLE;
import static io.github.latamregionalism.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
    @Test
    void possibleLiesBetweenNoAndYes() {
        assertThat(Certainty.values()).containsExactly(NO, POSSIBLE, YES);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO",
        "NO, POSSIBLE, NO",
        "NO, YES, NO",
        "POSSIBLE, NO, NO",
        "POSSIBLE, POSSIBLE, POSSIBLE",
        "POSSIBLE, YES, POSSIBLE",
        "YES, NO, NO",
        "YES, POSSIBLE, POSSIBLE",
        "YES, YES, YES"
    })
    void andIsThatOfKleene(Certainty a, Certainty b, Certainty both) {
        assertThat(a.and(b)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO",
        "NO, POSSIBLE, POSSIBLE",
        "NO, YES, YES",
        "POSSIBLE, NO, POSSIBLE",
        "POSSIBLE, POSSIBLE, POSSIBLE",
        "POSSIBLE, YES, YES",
        "YES, NO, YES",
        "YES, POSSIBLE, YES",
        "YES, YES, YES"
    })
    void orIsThatOfKleene(Certainty a, Certainty b, Certainty either) {
        assertThat(a.or(b)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"NO, YES", "POSSIBLE, POSSIBLE", "YES, NO"})
    void notIsThatOfKleene(Certainty a, Certainty opposite) {
        assertThat(a.not()).isEqualTo(opposite);
    }

    @Test
    void whatIsKnownForCertainIsYesOrNo() {
        assertThat(Certainty.of(true)).isEqualTo(YES);
        assertThat(Certainty.of(false)).isEqualTo(NO);
    }
}
