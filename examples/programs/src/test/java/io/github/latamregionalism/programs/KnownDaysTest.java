package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not covered, or lies after the last day known, is said where it is asked. */
class KnownDaysTest {

    private static final LocalDate AS_OF = LatinAmerica.dataset().asOf();

    @Test
    void whatLiesOnAnUnknownDayIsCountedWhereItIsLeftOut() {
        long unknown = Run.of("chronicle --of BOL --format csv")
                .out()
                .lines()
                .filter(line -> line.startsWith(","))
                .count();
        assertThat(unknown).isPositive();
        assertThat(Run.of("chronicle --of BOL --from 2009 --until 2015").out())
                .contains("Not listed: " + unknown + " on unknown days.");
        assertThat(Run.of("chronicle --of BOL --from 2009 --until 2015 --format json")
                        .out())
                .contains("\"on_unknown_days\" : " + unknown);
        assertThat(Run.of("chronicle --of BOL").out()).doesNotContain("Not listed");
    }

    @Test
    void changesAfterTheLastKnownDayAreSaidToBeFew() {
        assertThat(Run.of("changes --from 2025-01-01 --until " + AS_OF.plusDays(1))
                        .err())
                .isEmpty();
        assertThat(Run.of("changes --from 2025-01-01 --until " + AS_OF.plusDays(2))
                        .err())
                .contains("the data are known to " + AS_OF);
    }

    @Test
    void aStandingThatIsOnlyPossibleIsSaidToBe() {
        assertThat(Run.of("standing --country ECU --organization unasur --on 2020-06-01")
                        .out()
                        .lines())
                .contains("Possibly member, possibly inactive.");
        assertThat(Run.of("standing --country ECU --organization unasur --on 2018-06-01")
                        .out()
                        .lines())
                .contains("Member.");
    }

    @Test
    void aCountryWithoutActsOnATreatyIsAnsweredSo() {
        Run run = Run.of("treaty --id caribbean-maritime-2003 --country BOL");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No act on it is known.");
    }

    @Test
    void withoutADayTheQuestionIsAboutTheLastThatIsKnown() {
        assertThat(Run.of("members --organization oas")).isEqualTo(Run.of("members --organization oas --on " + AS_OF));
    }

    @Test
    void aDayAfterTheLastKnownOneIsFlaggedInTheTitleAndOnTheErrorStream() {
        Run run = Run.of("members --organization oas --on " + AS_OF.plusDays(1));
        assertThat(run.out().lines().findFirst().orElseThrow()).endsWith("(after " + AS_OF + ")");
        assertThat(run.err()).contains("known to " + AS_OF);
    }

    @Test
    void csvKeepsItsColumnsAndFlagsADayAfterTheLastKnownOneOnTheErrorStream() {
        Run run = Run.of("members --organization oas --on " + AS_OF.plusDays(1) + " --format csv");
        assertThat(run.out())
                .startsWith("country,status,certainty,start,end,confidence,sources,after_as_of,"
                        + "acts,act_dates,act_effective,act_titles,act_symbols,act_sources,coverage\n");
        assertThat(run.err()).contains("known to " + AS_OF);
    }

    @Test
    void jsonSaysWhetherADayIsAfterTheLastKnownOne() {
        assertThat(Run.of("members --organization oas --on " + AS_OF.plusDays(1) + " --format json")
                        .out())
                .contains("\"after_as_of\" : true");
        assertThat(Run.of("members --organization oas --on " + AS_OF + " --format json")
                        .out())
                .contains("\"after_as_of\" : false");
    }

    @Test
    void aBodyOfAnotherOrganizationHasNoRowsAndNamesItsParent() {
        Run run = Run.of("members --organization caricom-impacs --format csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("country,status,certainty,start,end,confidence,sources,")
                .endsWith(",coverage\n")
                .hasLineCount(1);
        assertThat(run.err()).contains("caricom-impacs is a body of caricom").contains("--organization caricom");
    }

    @ParameterizedTest
    @CsvSource({
        "standing --country GUY --organization ameripol --on 1950-01-01,"
                + "Police Community of the Americas did not exist on 1950-01-01: it was founded on 2007-11-14.",
        "members --organization rio-group --on 2015-01-01, ended on 2011-12-03.",
        "standing --country ESP --organization pacific-alliance --on 2020-01-01, Listed completely in pacific-alliance:"
                + " member. Not completely: associate",
        "standing --country ESP --organization cicad --on 2020-01-01, cicad is a body of oas and has no members of its own",
        "members --organization can --status observer --on 2010-01-01, Not completely: observer.",
        "approach --country MEX --on 1985-01-01, MEX: drug policy is known without a gap from 1990 on.",
        "approach --country ESP --on 2005-01-01, ESP: no drug policy is known",
        "treaty --id illicit-traffic-1988 --on 1980-01-01, illicit-traffic-1988 did not exist on 1980-01-01: it was"
                + " concluded on 1988-12-20.",
        "organizations --country BRA --on 2015-01-01, Not listed completely for ameripol"
    })
    void whatIsNotCoveredIsSaidToPeople(String words, String sentence) {
        assertThat(Run.of(words).out()).contains(sentence);
    }

    @Test
    void whereNoRowCanSayWhatIsNotCoveredANoteDoes() {
        Run run = Run.of("standing --country GUY --organization ameripol --on 1950-01-01 --format csv");
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).contains("did not exist on 1950-01-01");
        assertThat(Run.of("standing --country GUY --organization ameripol --on 1950-01-01 --format json")
                        .out())
                .contains("\"kind\" : \"not-yet\"", "\"date\" : \"2007-11-14\"");
        assertThat(Run.of("members --organization can --status observer --on 2010-01-01 --format csv"))
                .satisfies(rows -> assertThat(rows.out()).contains(",partial\n"))
                .extracting(Run::err)
                .isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({
        "chronicle --of CHL --from 2025-06 --until 2027 --format csv, 'Border shield of the Kast government,high'",
        "approach --country CHL --on 2026-06-01 --format csv, chl-2026-kast",
        "find Kast border shield --format csv, chl-2026-kast",
        "changes --from 2025 --until 2027 --format json, \"after_as_of\" : false"
    })
    void aFactLaterThanTheLastKnownDayIsMarked(String words, String fact) {
        Run run = Run.of(words);
        assertThat(run.out()).contains("after_as_of").contains(fact);
        run.out()
                .lines()
                .filter(line -> line.contains("2026-03-11") && !words.contains("json"))
                .forEach(line -> assertThat(line).containsPattern("\\btrue\\b"));
    }
}
