package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions under alternative readings. */
class ReadingsTest {

    @Test
    void aQuestionIsAskedUnderTheReadingsOfAHolder() {
        Run run = Run.of(
                false,
                "standing",
                "--country=VEN",
                "--organization=oas",
                "--on=2020-01-01",
                "--under=holder:OAS Permanent Council");
        assertThat(run.out()).contains("\nUnder readings: as held by OAS Permanent Council.\n", "\nMember.\n");
    }

    @Test
    void readingsMayBeGivenBeforeTheProgramAndTogether() {
        Run run = Run.of("--under reading:oas-ven-member-end --under reading:gtm-cicig-end"
                + " standing --country VEN --organization oas --on 2020-01-01 --format json");
        assertThat(run.out())
                .contains("\"readings\" : \"by reading oas-ven-member-end; by reading gtm-cicig-end\"")
                .contains("\"version\" : \"" + LatinAmerica.dataset().version() + " by reading oas-ven-member-end; ");
    }

    @Test
    void everyRowNamesTheReadings() {
        String words = "members --organization unasur --on 2010-01-01 --under clock:signature --format ";
        assertThat(Run.of(words + "csv").out().lines().skip(1)).allMatch(row -> row.contains("counted from signature"));
        assertThat(Run.of(words + "ndjson").out().lines())
                .allMatch(row -> row.contains("\"readings\":\"counted from signature ("));
    }

    @ParameterizedTest
    @CsvSource({
        "reading:oas-ven-member-en, 1, nearest: oas-ven-member-end",
        "holder:Permanent Council, 1, nearest: OAS Permanent Council",
        "reading:alba-bol-member-end, 1, reading alba-bol-member-end cannot hold: member spell",
        "clock:noon, 2, is not one of signature",
        "reading:No, 2, is not the id of a row",
        "signature, 2, 'must begin with clock:, holder: or reading:'"
    })
    void readingsThatAreNoneOrCannotHoldAreRefusedByName(String readings, int exitCode, String told) {
        Run run = Run.of(false, "members", "--organization=unasur", "--under=" + readings);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).contains(told);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aProgramThatDoesNotAskTheBundledDataRefusesReadings() {
        Run run = Run.of("export --to nowhere --under clock:signature");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("export does not ask the bundled data");
    }
}
