package io.github.latamregionalism.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.1", "5.5", "7"})
    void theTextOfASectionReadsAsTheSameSection(String text) {
        assertThat(Section.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "5.", "5.0", "5.x", "5-1", "10", "5.10", "٣"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Section.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void aSectionEnclosesItsSubsectionsAndNotTheOtherWay() {
        assertThat(Section.of("5").encloses(Section.of("5.3"))).isTrue();
        assertThat(Section.of("5.3").encloses(Section.of("5.3"))).isTrue();
        assertThat(Section.of("5.3").encloses(Section.of("5"))).isFalse();
        assertThat(Section.of("5.3").encloses(Section.of("5.4"))).isFalse();
        assertThat(Section.of("5").encloses(Section.of("6"))).isFalse();
    }

    @Test
    void sectionsAreOrderedAsThePaperIs() {
        assertThat(Stream.of("6", "5.2", "5", "0", "5.1").map(Section::of).sorted())
                .map(Section::toString)
                .containsExactly("0", "5", "5.1", "5.2", "6");
    }
}
