package io.github.latamregionalism.time;

import static io.github.latamregionalism.time.Certainty.NO;
import static io.github.latamregionalism.time.Certainty.POSSIBLE;
import static io.github.latamregionalism.time.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class SpellDatesTest {
    @Test
    void theStartIsInAndTheEndIsNot() {
        SpellDates period = SpellDates.parse("2011-03-11/2018-08-15");
        assertThat(period.extent().contains(LocalDate.of(2011, 3, 10))).isEqualTo(NO);
        assertThat(period.extent().contains(LocalDate.of(2011, 3, 11))).isEqualTo(YES);
        assertThat(period.extent().contains(LocalDate.of(2018, 8, 14))).isEqualTo(YES);
        assertThat(period.extent().contains(LocalDate.of(2018, 8, 15))).isEqualTo(NO);
    }

    @Test
    void aDayInsideTheMonthOfAnEndGivenToTheMonthIsPossible() {
        SpellDates untilAugust = SpellDates.parse("2011-03-11/2018-08");
        assertThat(untilAugust.extent().contains(LocalDate.of(2018, 7, 31))).isEqualTo(YES);
        assertThat(untilAugust.extent().contains(LocalDate.of(2018, 8, 1))).isEqualTo(POSSIBLE);
        assertThat(untilAugust.extent().contains(LocalDate.of(2018, 8, 30))).isEqualTo(POSSIBLE);
        assertThat(untilAugust.extent().contains(LocalDate.of(2018, 8, 31))).isEqualTo(NO);
    }

    @Test
    void aDayInsideTheYearOfAStartGivenToTheYearIsPossibleUpToItsLast() {
        SpellDates since2011 = SpellDates.parse("2011/..");
        assertThat(since2011.extent().contains(LocalDate.of(2010, 12, 31))).isEqualTo(NO);
        assertThat(since2011.extent().contains(LocalDate.of(2011, 1, 1))).isEqualTo(POSSIBLE);
        assertThat(since2011.extent().contains(LocalDate.of(2011, 12, 30))).isEqualTo(POSSIBLE);
        assertThat(since2011.extent().contains(LocalDate.of(2011, 12, 31))).isEqualTo(YES);
    }

    @Test
    void anOpenEndRunsOnForEver() {
        SpellDates running = SpellDates.startingOn(EdtfDate.of(2011, 3, 11));
        assertThat(running).isEqualTo(SpellDates.parse("2011-03-11/.."));
        assertThat(running.isRunning()).isTrue();
        assertThat(running.extent().contains(LocalDate.of(9999, 12, 31))).isEqualTo(YES);
        assertThat(running.extent().contains(LocalDate.MAX)).isEqualTo(YES);
    }

    @Test
    void anOpenStartHasAlwaysRun() {
        SpellDates always = SpellDates.parse("../2011-03-11");
        assertThat(always.extent().contains(LocalDate.MIN)).isEqualTo(YES);
        assertThat(always.extent().contains(LocalDate.of(2011, 3, 10))).isEqualTo(YES);
        assertThat(always.extent().contains(LocalDate.of(2011, 3, 11))).isEqualTo(NO);
    }

    @Test
    void anUnknownEndMayLieOnAnyDayAfterTheFirst() {
        SpellDates ended = SpellDates.parse("2011-03-11/");
        assertThat(ended.isRunning()).isFalse();
        assertThat(ended.extent().contains(LocalDate.of(2011, 3, 11))).isEqualTo(YES);
        assertThat(ended.extent().contains(LocalDate.of(2011, 3, 12))).isEqualTo(POSSIBLE);
        assertThat(ended.extent().contains(LocalDate.of(9999, 12, 31))).isEqualTo(POSSIBLE);
    }

    @Test
    void anUnknownStartMayLieOnAnyDayBeforeTheLast() {
        SpellDates begun = SpellDates.parse("/2011-03-11");
        assertThat(begun.extent().contains(LocalDate.of(0, 1, 1))).isEqualTo(POSSIBLE);
        assertThat(begun.extent().contains(LocalDate.of(2011, 3, 9))).isEqualTo(POSSIBLE);
        assertThat(begun.extent().contains(LocalDate.of(2011, 3, 10))).isEqualTo(YES);
    }

    @Test
    void aYearOnBothEndsLeavesADayBetweenThem() {
        SpellDates within = SpellDates.parse("2018/2018");
        assertThat(within.extent().possible())
                .isEqualTo(LocalDateRange.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
        assertThat(within.extent().certain()).isEmpty();
        assertThat(within.extent().latestStart()).isEqualTo(LocalDate.of(2018, 12, 30));
        assertThat(within.extent().earliestEnd()).isEqualTo(LocalDate.of(2018, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08-15, 2018-08-15",
        "2018-08-15, 2018-08-14",
        "2018-08-31, 2018-08",
        "2018-12-31, 2018",
        "2019, 2018",
        "2018-09, 2018-08"
    })
    void anEndThatCannotLieAfterTheStartIsRefused(String start, String end) {
        assertThatThrownBy(() -> SpellDates.parse(start + "/" + end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end " + end + " is not after start " + start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018", "2018-08-15", "2018/2019/2020", "2018//"})
    void textThatIsNotTwoEndsIsRefused(String text) {
        assertThatThrownBy(() -> SpellDates.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessage(
                        "\"" + text + "\" is not a period: it must be written start/end, such as 2011-03-11/2018-08");
    }

    @Test
    void anEndThatIsNoDateIsRefusedWithTheReason() {
        assertThatThrownBy(() -> SpellDates.parse("2018/2019-13"))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessage("\"2019-13\" is not a date: month 13 is not between 1 and 12");
    }

    @Test
    void periodsThatAbutDoNotOverlap() {
        assertThat(SpellDates.parse("2011/2018-08-15")
                        .extent()
                        .overlaps(SpellDates.parse("2018-08-15/..").extent()))
                .isEqualTo(NO);
        assertThat(SpellDates.parse("2011/2018-08")
                        .extent()
                        .overlaps(SpellDates.parse("2018-08/..").extent()))
                .isEqualTo(POSSIBLE);
        assertThat(SpellDates.parse("2011/2018-08")
                        .extent()
                        .overlaps(SpellDates.parse("2018-07-31/..").extent()))
                .isEqualTo(YES);
    }

    @Test
    void aPeriodWithAVagueEndEnclosesItsEqualOnlyPossibly() {
        assertThat(SpellDates.parse("2011/..")
                        .extent()
                        .encloses(SpellDates.parse("2011/..").extent()))
                .isEqualTo(POSSIBLE);
        assertThat(SpellDates.parse("2011-03-11/..")
                        .extent()
                        .encloses(SpellDates.parse("2011-03-11/..").extent()))
                .isEqualTo(YES);
    }

    @Test
    void theCommonDaysOfTwoPeriodsCanHaveAnEndThatNoDateWrites() {
        Extent common = SpellDates.parse("2011/..")
                .extent()
                .intersection(SpellDates.parse("2011-06-05/2012-01-01").extent())
                .orElseThrow();
        assertThat(common.earliestStart()).isEqualTo(LocalDate.of(2011, 6, 5));
        assertThat(common.latestStart()).isEqualTo(LocalDate.of(2011, 12, 31));
        assertThat(common.earliestEnd()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(common.latestEnd()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(common).hasToString("certainly 2011-12-31/2012-01-01, possibly 2011-06-05/2012-01-01");
    }

    @Test
    void periodsWithDifferentTextAreDifferentThoughTheyAllowTheSameDays() {
        assertThat(SpellDates.parse("2018-01-01/..")).isNotEqualTo(SpellDates.parse("2018/.."));
    }
}
