package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class RegionalismTest {
    @Test
    void runsWithoutArguments() {
        assertThatCode(() -> Regionalism.main(new String[0])).doesNotThrowAnyException();
    }
}
