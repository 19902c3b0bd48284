package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class RegionalismTest {

    @Test
    void anAnswerEndsWithZero() {
        assertThat(Run.of("members --organization unasur").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "members --organization unasul, organization \"unasul\", unasur",
        "standing --country VEN --organization oass, organization \"oass\", oas",
        "standing --country VEM --organization oas, country \"VEM\", VEN",
        "organizations --country BRZ, country \"BRZ\", BRA",
        "history --country CHI --organization can, country \"CHI\", CHL",
        "shared --first BRA --second COK, country \"COK\", COL"
    })
    void anUnknownKeyEndsWithOneAndTheNearestAreOffered(String words, String unknown, String nearest) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("no " + unknown + " in this dataset; nearest: ")
                .contains(nearest);
    }

    @Test
    void wordsThatNoIdCanBeAreUnknownToo() {
        Run run = Run.of(Ansi.OFF, "members", "--organization", "Unión del Sur");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("no organization \"Unión del Sur\" in this dataset");
    }

    @ParameterizedTest
    @CsvSource({
        "members --organization Mercosul, \"Mercosul\" is a name of mercosur",
        "organizations --country Brasil, \"Brasil\" is a name of BRA"
    })
    void aNameInPlaceOfAKeyIsToldFromTheKey(String words, String told) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "member",
                "members",
                "members --organisation unasur",
                "members --organization unasur --on 2019-13-01",
                "members --organization unasur --on 2019-09",
                "members --organization unasur --format xml",
                "members --organization unasur --language fr",
                "members --organization unasur --status friend",
                "members --organization unasur --status member --participating",
                "changes --from 2019-01-01",
                "changes --from 2019-01-02 --to 2019-01-01",
                "paper",
                "paper --table 3",
                "claims",
                "claims --about unasur --kind rumour",
                "find",
                "find coca --most -1",
                "cite",
                "resolve --codes iso VEN",
                "resolve VEN --format bibtex",
                "export"
            })
    void wrongUsageEndsWithTwoAndIsExplained(String words) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("Usage: regionalism|Did you mean: regionalism");
    }

    @Test
    void aDayThatIsNoDateSaysWhy() {
        assertThat(Run.of("members --organization unasur --on 2019-02-29").err())
                .contains("\"2019-02-29\" is not a date: day 29 is not between 1 and 28");
    }

    @Test
    void keysAreReadInUpperAndLowerCase() {
        assertThat(Run.of("standing --country ven --organization OAS --on 2020-01-01"))
                .isEqualTo(Run.of("standing --country VEN --organization oas --on 2020-01-01"));
    }

    @Test
    void withoutADayTheQuestionIsAboutTheLastThatIsKnown() {
        assertThat(Run.of("members --organization oas"))
                .isEqualTo(Run.of("members --organization oas --on 2025-12-31"));
    }

    @Test
    void aDayAfterTheLastKnownOneIsFlaggedInTheTitleAndOnTheErrorStream() {
        Run run = Run.of("members --organization oas --on 2026-01-01");
        assertThat(run.out().lines().findFirst().orElseThrow()).endsWith("(after 2025-12-31)");
        assertThat(run.err()).contains("known to 2025-12-31");
    }

    @Test
    void csvKeepsItsColumnsAndFlagsADayAfterTheLastKnownOneOnTheErrorStream() {
        Run run = Run.of("members --organization oas --on 2026-01-01 --format csv");
        assertThat(run.out()).startsWith("country,status,certainty,start,end,confidence,sources\n");
        assertThat(run.err()).contains("known to 2025-12-31");
    }

    @Test
    void jsonSaysWhetherADayIsAfterTheLastKnownOne() {
        assertThat(Run.of("members --organization oas --on 2026-01-01 --format json")
                        .out())
                .contains("\"after_as_of\" : true");
        assertThat(Run.of("members --organization oas --on 2025-12-31 --format json")
                        .out())
                .contains("\"after_as_of\" : false");
    }

    @Test
    void aBodyOfAnotherOrganizationHasNoRowsAndNamesItsParent() {
        Run run = Run.of("members --organization caricom-impacs --format csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("country,status,certainty,start,end,confidence,sources\n");
        assertThat(run.err()).contains("caricom-impacs is a body of caricom").contains("--organization caricom");
    }

    @Test
    void namesAreInTheLanguageAskedFor() {
        assertThat(Run.of("members --organization oas --language es").out())
                .contains("Organización de los Estados Americanos", "Trinidad y Tobago");
        assertThat(Run.of("members --organization oas --language pt").out())
                .contains("Organização dos Estados Americanos", "Trinidad e Tobago");
    }

    @Test
    void colourIsOnlyInTablesOnATerminal() {
        String words = "members --organization oas";
        assertThat(Run.of(Ansi.ON, words.split(" ")).out()).contains("\u001b[1m");
        assertThat(Run.of(Ansi.ON, (words + " --format csv").split(" ")).out()).doesNotContain("\u001b");
        assertThat(Run.of(words).out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members",
                "standing",
                "organizations",
                "history",
                "changes",
                "shared",
                "claims",
                "find",
                "paper",
                "references",
                "cite",
                "cite members",
                "resolve",
                "enrich",
                "export"
            })
    void everyProgramExplainsItself(String command) {
        Run run = Run.of(command + " --help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: regionalism " + command);
    }

    @Test
    void theVersionIsThatOfTheData() {
        assertThat(Run.of("--version").out()).contains("known to 2025-12-31");
    }
}
