package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatinAmericaTest {
    @Test
    void theTablesLieBesideTheClass() {
        assertThat(LatinAmerica.class.getResource("countries.csv")).isNotNull();
    }
}
