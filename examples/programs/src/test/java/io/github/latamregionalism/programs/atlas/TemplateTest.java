package io.github.latamregionalism.programs.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void aPlaceIsFilledEachTimeItOccurs() {
        assertThat(new Template("{{a}}-{{b}}-{{a}}").put("a", "1").put("b", "2").filled())
                .isEqualTo("1-2-1");
    }

    @Test
    void whatLooksLikeAPlaceInAPartIsLeftAlone() {
        assertThat(new Template("{{a}}").put("a", "{{b}} $1 \\").filled()).isEqualTo("{{b}} $1 \\");
    }

    @Test
    void aPlaceThatNothingIsPutToIsNamed() {
        assertThatThrownBy(() -> new Template("{{style}}").filled())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"style\"");
    }
}
