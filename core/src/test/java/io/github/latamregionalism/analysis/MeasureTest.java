package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    @ParameterizedTest
    @EnumSource
    void aDefinitionSaysWhatItsNCounts(Measure measure) {
        assertThat(measure.definition()).contains(" n counts the ").endsWith(".");
    }
}
