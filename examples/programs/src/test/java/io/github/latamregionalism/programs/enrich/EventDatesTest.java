package io.github.latamregionalism.programs.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2019-09-01, 2019-09-01",
        "2019-09, 2019-09",
        "2019, 2019",
        "2019-09-01T00:00:00, 2019-09-01",
        "2021-05-27T23:34:33.426158, 2021-05-27",
        "2019-09-01 00:00:00.000, 2019-09-01",
        "2019-09-01 23:59, 2019-09-01",
        "2019-09-01T23:59:60Z, 2019-09-01",
        "2019-09-01t23:59:59z, 2019-09-01",
        "2019-09-01T23:30:00-05:00, 2019-09-01",
        "2019-09-01 00:00:00+00, 2019-09-01",
        "2019-09-01 00:00:00 UTC, 2019-09-01",
        "20190901, 2019-09-01",
        "20190901T120000Z, 2019-09-01",
        "1991-03-00, 1991-03",
        "1991-00-00, 1991",
        "19910300, 1991-03",
        "19910000, 1991",
        "+1991-03-00T00:00:00Z, 1991-03"
    })
    void theFormsOfIso8601AndTheZerosOfWikidataAreRead(String text, EdtfDate date) {
        assertThat(EventDates.ISO.parse(text)).isEqualTo(date);
    }

    @Test
    void everyDayIsReadInEveryFormAsTheSameDay() {
        for (LocalDate day = LocalDate.of(1890, 1, 1); day.getYear() < 2031; day = day.plusDays(37)) {
            for (String pattern : List.of(
                    "yyyy-MM-dd", "yyyyMMdd", "yyyy-MM-dd'T'00:00", "yyyy-MM-dd 00:00:00.0", "yyyyMMdd'T'000000Z")) {
                String text =
                        DateTimeFormatter.ofPattern(pattern.replace("Z", "'Z'")).format(day);
                assertThat(EventDates.ISO.parse(text)).isEqualTo(EdtfDate.from(day));
            }
            for (String pattern : List.of("d/M/yyyy", "MM-dd-uuuu", "d MMMM yyyy", "dd MMM yyyy", "yyyyDDD")) {
                for (String language : List.of("en", "es", "pt")) {
                    Locale locale = Locale.forLanguageTag(language);
                    String text = DateTimeFormatter.ofPattern(pattern, locale).format(day);
                    assertThat(EventDates.of(pattern, locale).parse(text)).isEqualTo(EdtfDate.from(day));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/09/2019|the day or the month may be first: --date-format d/M/yyyy or --date-format M/d/yyyy says",
                "1.9.2019 10:00|--date-format d.M.yyyy or --date-format M.d.yyyy",
                "25/12/2019|--date-format d/M/yyyy reads it",
                "12/25/2019|--date-format M/d/yyyy reads it",
                "2019/09/01|--date-format yyyy/M/d reads",
                "2019-9-1|--date-format yyyy-M-d reads",
                "1990-XX|write 1990, which is the same",
                "1990-XX-XX|write 1990, which is the same",
                "1990-03-uu|write 1990-03, which is the same",
                "201909|six digits may be yyyymm or yymmdd: --date-format yyyyMM",
                "43709|a number, such as the count of days of a spreadsheet",
                "1567296000|a number",
                "2019-02-30|day 30 is not between 1 and 28",
                "2019-13|month 13 is not between 1 and 12",
                "20191301|month 13 is not between 1 and 12",
                "2019-02-30T00:00:00|day 30 is not between 1 and 28",
                "2019-00-12|month 0 is not between 1 and 12",
                "2019-09T00:00|must be written",
                "2019-09-01T25:00:00|must be written",
                "2019-09-01X|must be written",
                "September 2019|--date-format says how dates are written otherwise",
                "1990?|must be written",
                "''|no date is given"
            })
    void whatIsNoDateOrMayBeSeveralIsRefusedWithTheReasonAndTheWayOut(String text, String reason) {
        assertThatThrownBy(() -> EventDates.ISO.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d/M/yyyy|en|01/09/2019|2019-09-01",
                "M/d/yyyy|en|01/09/2019|2019-01-09",
                "d 'de' MMMM 'de' yyyy|es|1 de septiembre de 2019|2019-09-01",
                "d 'de' MMMM 'de' yyyy|pt|1 de SETEMBRO de 2019|2019-09-01",
                "d MMMM yyyy|fr|1 août 2019|2019-08-01",
                "MMMM yyyy|en|september 2019|2019-09",
                "yyyyMM|en|201909|2019-09",
                "uuuu|en|2019|2019",
                "d/M/yyyy H:mm|en|1/9/2019 7:05|2019-09-01"
            })
    void aPatternReadsItsDatesAsPreciselyAsItHasThem(String pattern, String language, String text, EdtfDate date) {
        assertThat(EventDates.of(pattern, Locale.forLanguageTag(language)).parse(text))
                .isEqualTo(date);
    }

    @Test
    void aPatternReadsNothingElseAndNoDayThatDoesNotExist() {
        EventDates dates = EventDates.of("d/M/yyyy", Locale.ENGLISH);
        for (String text : List.of("2019-09-01", "31/02/2019", "1/13/2019", "1/9/19", "1/9/2019 x", "", "1/9/-2019")) {
            assertThatThrownBy(() -> dates.parse(text))
                    .isInstanceOf(DateTimeParseException.class)
                    .hasMessage("\"" + text + "\" is no date that is written d/M/yyyy");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d/M/yy", "dd/MM", "d/m/yyyy", "MMMM", "H:mm", "d yyyy", "YYYY-MM-dd", "", "'x'"})
    void aPatternThatDoesNotGiveOneDateIsRefused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDates.of(pattern, Locale.ENGLISH))
                .withMessageContaining("does not give a date");
    }

    @Test
    void whatIsNoPatternIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventDates.of("dd/mmm/jjjj", Locale.ENGLISH))
                .withMessageContaining("is no pattern of dates");
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        assertThatThrownBy(() -> EventDates.ISO.parse("1".repeat(1 << 20))).isInstanceOf(DateTimeParseException.class);
    }
}
