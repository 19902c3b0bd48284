package io.github.latamregionalism.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "BR", "BRAZ", "bra", "Bra", "BR1", "BR ", " BR", "BR\u00C1", "BR-"})
    void aCountryCodeIsThreeCapitalLetters(String text) {
        assertThatThrownBy(() -> CountryCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text
                        + "\" is not a country code: it must be the three capital letters of ISO 3166-1 alpha-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "OAS", "oAs", "-oas", "oas-", "a--b", "a b", "a_b", "a.b", " oas", "oas ", "\u00E1lba"})
    void otherIdsAreLowerCaseGroupsJoinedByHyphens(String text) {
        String rule = ": it must be lower-case letters and digits in groups joined by single hyphens";
        assertThatThrownBy(() -> OrganizationId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not an organization id" + rule);
        assertThatThrownBy(() -> SourceId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not a source id" + rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "9", "oas", "caricom-impacs", "a-1-b", "2-2"})
    void anIdIsItsText(String text) {
        assertThat(OrganizationId.of(text)).hasToString(text).isEqualTo(OrganizationId.of(text));
        assertThat(OrganizationId.of(text)).hasSameHashCodeAs(OrganizationId.of(text));
        assertThat(SourceId.of(text)).hasToString(text).isEqualTo(SourceId.of(text));
    }

    @Test
    void idsOfDifferentTypesAreNeverEqual() {
        assertThat((Object) OrganizationId.of("oas")).isNotEqualTo(SourceId.of("oas"));
        assertThat((Object) SourceId.of("oas")).isNotEqualTo(OrganizationId.of("oas"));
        assertThat((Object) OrganizationId.of("oas")).isNotEqualTo("oas");
    }

    @Test
    void idsAreOrderedAsTheirTextIs() {
        assertThat(CountryCode.of("ARG")).isLessThan(CountryCode.of("BRA"));
        assertThat(OrganizationId.of("caricom")).isLessThan(OrganizationId.of("caricom-impacs"));
        assertThat(OrganizationId.of("sela")).isEqualByComparingTo(OrganizationId.of("sela"));
    }

    @Test
    void anIdHasAHundredCharactersAtMost() {
        assertThat(SourceId.of("a".repeat(100)).toString()).hasSize(100);
        assertThatThrownBy(() -> SourceId.of("a".repeat(20_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + "a".repeat(100)
                        + "…\" is not a source id: it has 20000 characters, and must have at most 100");
    }
}
