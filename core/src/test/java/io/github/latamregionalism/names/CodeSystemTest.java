package io.github.latamregionalism.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSystemTest {

    @ParameterizedTest
    @CsvSource({
        "ISO_NUMERIC, 076, 76",
        "COW, 2, 2",
        "COW, 100, 100",
        "VDEM, 000, 0",
        "GLEDITSCH_WARD, ' 007 ', 7",
        "COW, 155.0, 155",
        "COW, 155.5, 155.5",
        "COW, 140¹, 140",
        "VDEM, '19 [2]', 19",
        "FIPS, ES, es",
        "ISO_ALPHA_2, B.0, b.0",
        "COW, 0A, a",
        "WIKIDATA, Q0155, q0155",
        "ISO_ALPHA_2, BR, br",
        "COW_IGO, 0AS, 0as"
    })
    void onlyOfANumberAreLeadingZerosLeftOut(CodeSystem system, String code, String form) {
        assertThat(system.form(code)).isEqualTo(form);
    }

    @Test
    void theNumericSystemsAreThoseWhoseCodesAreNumbers() {
        assertThat(CodeSystem.values())
                .filteredOn(CodeSystem::isNumeric)
                .containsExactly(CodeSystem.ISO_NUMERIC, CodeSystem.COW, CodeSystem.GLEDITSCH_WARD, CodeSystem.VDEM);
    }
}
