package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalismTest {

    private static final LocalDate AS_OF = LatinAmerica.dataset().asOf();

    @Test
    void anAnswerEndsWithZero() {
        assertThat(Run.of("members --organization unasur").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members --organization unasur",
                "approach --country BOL",
                "roles --on 2003-01-01",
                "treaty --id single-convention-1961 --country BOL",
                "treaty --id illicit-traffic-1988 --on 2000-01-01",
                "chronicle --of BOL"
            })
    void whatToCiteForAnAnswerIsToldBeforeTheQuestionAndAfter(String words) {
        Run before = Run.of("cite " + words);
        assertThat(before.exitCode()).isZero();
        assertThat(before.out()).isEqualTo(Run.of(words + " --format apa").out());
        assertThat(before.out().lines()).hasSizeGreaterThan(1);
    }

    @Test
    void theDayAfterTheLastIsNotIncludedAndOfAMonthOrYearItsFirst() {
        assertThat(Run.of("chronicle --of BOL --from 2013 --until 2014 --format csv"))
                .isEqualTo(Run.of("chronicle --of BOL --from 2013-01-01 --until 2014-01-01 --format csv"));
        assertThat(Run.of("chronicle --of BOL --from 2013-01-11 --until 2013-01-12 --format csv")
                        .out())
                .contains("BOL reaccession");
        assertThat(Run.of("chronicle --of BOL --from 2013-01-10 --until 2013-01-11 --format csv")
                        .out())
                .doesNotContain("BOL reaccession");
        assertThat(Run.of("changes --from 2019 --until 2020 --format csv"))
                .isEqualTo(Run.of("changes --from 2019-01-01 --until 2020-01-01 --format csv"));
    }

    @Test
    void theChangesOfACountryOrAnOrganizationAreThoseOfItsSpells() {
        assertThat(Run.of("changes --of unasur --from 2019 --until 2020 --format csv")
                        .out()
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",unasur,"));
    }

    @Test
    void everyRowIsAnObjectALineAsNdjson() {
        assertThat(Run.of("roles --role producer --format ndjson").out().lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.startsWith("{\"name\":") && line.endsWith("}"));
    }

    @Test
    void anObjectionToADeclarationIsAmongTheActsOnATreaty() {
        assertThat(Run.of("treaty --id illicit-traffic-1988 --country USA --format csv")
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("actions,USA,illicit-traffic-1988,declaration,1990-02-20,"))
                .anyMatch(line -> line.startsWith("objections,MEX,illicit-traffic-1988,objection,")
                        && line.contains(",illicit-traffic-1988-usa-declaration,"));
    }

    @Test
    void eitherFormOfTheSingleConventionTellsTheSame() {
        assertThat(Run.of("treaty --id single-convention-1961-amended --country BOL --format csv"))
                .isEqualTo(Run.of("treaty --id single-convention-1961 --country BOL --format csv"));
    }

    @Test
    void titlesOfTreatiesAreInTheLanguageAskedFor() {
        assertThat(Run.of("treaty --id psychotropics-1971 --language es").out())
                .startsWith("Convenio sobre Sustancias Sicotrópicas");
        assertThat(Run.of("treaty --id psychotropics-1971 --language pt").out())
                .startsWith("Convenção sobre Substâncias Psicotrópicas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json", "ndjson"})
    void aStandingNamesTheDecisionsOnWhichItRestsAndTheirSources(String format) {
        String out = Run.of("standing --country VEN --organization mercosur --on 2020-01-01 --format " + format)
                .out();
        assertThat(out)
                .contains("MERCOSUR founders declare the rights of Venezuela ceased")
                .contains("MERCOSUR suspends Venezuela under the democracy protocol")
                .contains("MERCOSUR/CMC/DEC. 27/12")
                .contains("https://inai.org.ar/mercosur-que-hay-de-nuevo/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "csl", "apa"})
    void theSourcesOfTheActsAreCited(String format) {
        assertThat(Run.of("standing --country VEN --organization mercosur --on 2020-01-01 --format " + format)
                        .out())
                .contains("inai.org.ar/mercosur-que-hay-de-nuevo/");
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        assertThat(Run.of("members --organization oas --language es").out())
                .contains("Organización de los Estados Americanos", "Trinidad y Tobago");
        assertThat(Run.of("members --organization oas --language pt").out())
                .contains("Organização dos Estados Americanos", "Trinidad e Tobago");
    }

    @Test
    void theVersionIsThatOfTheData() {
        assertThat(Run.of("--version").out()).contains("known to " + AS_OF);
    }
}
