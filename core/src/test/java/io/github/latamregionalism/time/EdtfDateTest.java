package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    @ParameterizedTest
    @CsvSource({
        "2018-08-15, DAY, 2018-08-15, 2018-08-15",
        "2018-08, MONTH, 2018-08-01, 2018-08-31",
        "2018-04, MONTH, 2018-04-01, 2018-04-30",
        "2018-06, MONTH, 2018-06-01, 2018-06-30",
        "2018-09, MONTH, 2018-09-01, 2018-09-30",
        "2018-11, MONTH, 2018-11-01, 2018-11-30",
        "2018-12, MONTH, 2018-12-01, 2018-12-31",
        "2018-02, MONTH, 2018-02-01, 2018-02-28",
        "2020-02, MONTH, 2020-02-01, 2020-02-29",
        "2000-02, MONTH, 2000-02-01, 2000-02-29",
        "1900-02, MONTH, 1900-02-01, 1900-02-28",
        "0000-02, MONTH, 0000-02-01, 0000-02-29",
        "2020-02-29, DAY, 2020-02-29, 2020-02-29",
        "1991, YEAR, 1991-01-01, 1991-12-31",
        "0000, YEAR, 0000-01-01, 0000-12-31",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "9999-12-31, DAY, 9999-12-31, 9999-12-31"
    })
    void aDateAllowsTheDaysOfItsDayMonthOrYear(
            String text, EdtfDate.Precision precision, LocalDate earliest, LocalDate latest) {
        EdtfDate date = EdtfDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.year()).isEqualTo(earliest.getYear());
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "0",
                "201",
                "20188",
                "2018-",
                "2018-8",
                "2018/08",
                "2018-08-",
                "2018-08-1",
                "2018-08-155",
                "2018-08/15",
                "2018.08-15",
                " 2018",
                "2018 ",
                "+018",
                "-018",
                "201X",
                "2018-0a",
                "2018-08-1x",
                "2018-08-15T00:00",
                "20180815",
                "15-08-2018",
                "\u0662\u0660\u0661\u0668",
                "2018-08-15~"
            })
    void textOfAnotherFormIsRefused(String text) {
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessage("\"" + text + "\" is not a date: it must be written yyyy, yyyy-mm or yyyy-mm-dd");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-00, month 0 is not between 1 and 12",
        "2018-13, month 13 is not between 1 and 12",
        "2018-13-01, month 13 is not between 1 and 12",
        "2018-08-00, 'day 0 is not between 1 and 31, the length of 2018-08'",
        "2018-08-32, 'day 32 is not between 1 and 31, the length of 2018-08'",
        "2018-04-31, 'day 31 is not between 1 and 30, the length of 2018-04'",
        "2018-02-29, 'day 29 is not between 1 and 28, the length of 2018-02'",
        "1900-02-29, 'day 29 is not between 1 and 28, the length of 1900-02'",
        "2020-02-30, 'day 30 is not between 1 and 29, the length of 2020-02'",
        "0001-02-29, 'day 29 is not between 1 and 28, the length of 0001-02'"
    })
    void aDateThatNoCalendarHasIsRefusedWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> EdtfDate.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessage("\"" + text + "\" is not a date: " + reason);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> EdtfDate.of(-1))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("year -1 is not between 0 and 9999");
        assertThatThrownBy(() -> EdtfDate.of(10000, 1))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("year 10000 is not between 0 and 9999");
        assertThatThrownBy(() -> EdtfDate.of(2018, 0))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("month 0 is not between 1 and 12");
        assertThatThrownBy(() -> EdtfDate.of(2018, 0, 1))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("month 0 is not between 1 and 12");
        assertThatThrownBy(() -> EdtfDate.of(2018, 2, 29))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("day 29 is not between 1 and 28, the length of 2018-02");
        assertThatThrownBy(() -> EdtfDate.of(2018, 2, 0))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("day 0 is not between 1 and 28, the length of 2018-02");
        assertThatThrownBy(() -> EdtfDate.from(LocalDate.of(-1, 12, 31)))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("year -1 is not between 0 and 9999");
    }

    @Test
    void eachWayToMakeADateMakesEqualOnes() {
        assertThat(EdtfDate.of(2018)).isEqualTo(EdtfDate.parse("2018"));
        assertThat(EdtfDate.of(2018, 8)).isEqualTo(EdtfDate.parse("2018-08"));
        assertThat(EdtfDate.of(2018, 8, 5)).isEqualTo(EdtfDate.parse("2018-08-05"));
        assertThat(EdtfDate.from(LocalDate.of(2018, 8, 5))).isEqualTo(EdtfDate.of(2018, 8, 5));
    }

    @Test
    void datesOfDifferentPrecisionAreDifferentThoughTheyBeginTogether() {
        assertThat(EdtfDate.of(2018)).isNotEqualTo(EdtfDate.of(2018, 1)).isNotEqualTo(EdtfDate.of(2018, 1, 1));
        assertThat(EdtfDate.of(2018, 1)).isNotEqualTo(EdtfDate.of(2018, 1, 1));
    }

    @Test
    void datesAreOrderedByTheirFirstDayAndThenFromPreciseToVague() {
        List<EdtfDate> ordered = List.of(
                EdtfDate.parse("2017-12-31"),
                EdtfDate.parse("2018-01-01"),
                EdtfDate.parse("2018-01"),
                EdtfDate.parse("2018"),
                EdtfDate.parse("2018-01-02"),
                EdtfDate.parse("2018-02-01"),
                EdtfDate.parse("2018-02"),
                EdtfDate.parse("2019"));
        List<EdtfDate> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-08-15, 2018-08-15, true",
        "2018-08-15, 2018-08, true",
        "2018-08-15, 2018, true",
        "2018-08, 2018, true",
        "2018, 2018-08, false",
        "2018-08, 2018-08-15, false",
        "2018, 2018-01-01, false",
        "2018-08-15, 2018-08-16, false",
        "2018-07-15, 2018-08, false",
        "2017-08-15, 2018, false",
        "2017-08, 2018-08, false"
    })
    void aDateRefinesThoseThatSayTheSameOrLess(String date, String other, boolean refines) {
        assertThat(EdtfDate.parse(date).refines(EdtfDate.parse(other))).isEqualTo(refines);
    }
}
