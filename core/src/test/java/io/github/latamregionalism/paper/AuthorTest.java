package io.github.latamregionalism.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {

    @Test
    void aCommaTellsAPersonFromABody() {
        assertThat(Author.parse("Cossio Rodriguez, Julio Cesar"))
                .isEqualTo(Author.person("Cossio Rodriguez", "Julio Cesar"));
        assertThat(Author.parse("United Nations").isBody()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Petersen, M.", "United Nations"})
    void theTextOfAnAuthorReadsAsTheSameAuthor(String text) {
        assertThat(Author.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", M.", "Petersen, ", "Petersen,M.", "Petersen, M., Jr.", "A;B"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Author.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
