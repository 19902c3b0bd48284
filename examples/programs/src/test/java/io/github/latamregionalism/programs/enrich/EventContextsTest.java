package io.github.latamregionalism.programs.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventContextsTest {

    private final EventContexts<CountryCode> contexts = new EventContexts<>(LatinAmerica.dataset(), Context::country);

    @ParameterizedTest
    @CsvSource({
        "BRA, BRA",
        "br\u00e9sil, BRA",
        "' Bolivia, Plurinational State of ', BOL",
        "CAN, CAN",
        "Trinidad & Tobago, TTO"
    })
    void aTextFindsTheContextsOfTheCountryThatItNames(String text, String code) {
        EventContexts.Named<CountryCode> named = contexts.named(text);
        assertThat(named.problem()).isNull();
        assertThat(named.contexts().on(0)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'', no country is given",
        "' ', no country is given",
        "Mercosul, '\"Mercosul\" names mercosur, which is no country'",
        "Brazyl, '\"Brazyl\" is no name of a country or organization in this dataset; nearest: Brazil'",
        "Saint Martin, '\"Saint Martin\" is ambiguous: '"
    })
    void aTextThatNamesNoCountryHasAReason(String text, String reason) {
        EventContexts.Named<CountryCode> named = contexts.named(text);
        assertThat(named.contexts()).isNull();
        assertThat(named.problem()).startsWith(reason);
    }

    @Test
    void namesOfOneCountryShareItsContexts() {
        assertThat(contexts.named("Brasil").contexts())
                .isSameAs(contexts.named("BRA").contexts());
    }

    @Test
    void anyNumberOfTextsMayBeMet() {
        CountryContexts<CountryCode> first = contexts.named("BRA").contexts();
        for (int i = 0; i < 25_000; i++) {
            assertThat(contexts.named("x" + i).problem()).contains("x" + i);
        }
        assertThat(contexts.named("BRA").contexts()).isSameAs(first);
    }

    @Test
    void theNearestNamesAreToldOfSoManyUnknownTextsAsAreReadByAPerson() {
        for (int i = 0; i < 200; i++) {
            String misspelled = "Brazil" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            assertThat(contexts.named(misspelled).problem()).contains("nearest: Brazil");
        }
        assertThat(contexts.named("Brazyl").problem()).doesNotContain("nearest");
    }
}
