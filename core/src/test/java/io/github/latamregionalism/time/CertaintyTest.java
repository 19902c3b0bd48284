package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertaintyTest {
    @Test
    void possibleLiesBetweenNoAndYes() {
        assertThat(Certainty.values()).containsExactly(Certainty.NO, Certainty.POSSIBLE, Certainty.YES);
    }
}
