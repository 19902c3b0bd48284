package io.github.latamregionalism.programs.enrich;

import com.google.common.base.CharMatcher;
import io.github.latamregionalism.time.EdtfDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as files have them.
 *
 * <p>{@link #ISO} reads the dates of {@link EdtfDate}; days with a time, {@code 2019-09-01T23:30:00Z}; the basic form
 * {@code 20190901}; and zeros for what is not known, {@code 1991-03-00}. A time is left out: the day is the one
 * written, in whatever zone. {@link #of} reads the dates of one pattern instead. What may be two dates is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class EventDates {

    /** Reads the forms of ISO 8601, the zeros of Wikidata, and nothing else. */
    public static final EventDates ISO = new EventDates("", null);

    private static final int DAY = "yyyy-mm-dd".length();
    private static final int BASIC_DAY = "yyyymmdd".length();
    private static final int LONGEST = 60;

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final Pattern TIME =
            Pattern.compile("([01]\\d|2[0-3])(:?[0-5]\\d(:?([0-5]\\d|60)([.,]\\d{1,12})?)?)?"
                    + " ?([Zz]|UTC|GMT|[+-]\\d\\d(:?\\d\\d)?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2\\d{4}\\b.*");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}\\b.*");
    private static final Pattern UNSPECIFIED = Pattern.compile("(\\d{4})(-\\d\\d)?((-[XxUu?]{2}){1,2})");

    private static final int MONTHS = 12;

    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(1919, 8, 27, 13, 14, 15, 0, ZoneOffset.UTC);

    private final String pattern;
    private final @Nullable DateTimeFormatter formatter;

    private EventDates(String pattern, @Nullable DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /**
     * Returns what reads the dates of a pattern.
     *
     * @param pattern a pattern of {@link DateTimeFormatter}, such as {@code d/M/yyyy} or {@code d MMMM yyyy}
     * @param language the language of the names of months
     * @return what reads such dates and no others; a pattern without a day gives months, one without a month years
     * @throws IllegalArgumentException if it is no pattern, or gives no year of four digits
     */
    public static EventDates of(String pattern, Locale language) {
        EventDates dates;
        try {
            dates = new EventDates(
                    pattern,
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .parseDefaulting(ChronoField.ERA, 1)
                            .toFormatter(language)
                            .withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + pattern + "\" is no pattern of dates: " + e.getMessage(), e);
        }
        if (!dates.readsWhatItWrites()) {
            throw new IllegalArgumentException("\"" + pattern
                    + "\" does not give a date: it must have a year of four digits (yyyy), alone, with a month (M) or"
                    + " with a month and a day (d)");
        }
        return dates;
    }

    private boolean readsWhatItWrites() {
        try {
            EdtfDate read = parse(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .withLocale(formatter == null ? Locale.ROOT : formatter.getLocale())
                    .format(SAMPLE));
            return EdtfDate.from(SAMPLE.toLocalDate()).refines(read);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * Reads a date.
     *
     * @param text the text, without white space around it
     * @return the date
     * @throws DateTimeParseException if it is none, or may be more than one; the message says why
     */
    public EdtfDate parse(String text) {
        if (formatter != null) {
            return parse(text, formatter);
        }
        try {
            return EdtfDate.parse(normal(text));
        } catch (DateTimeParseException e) {
            String why = String.valueOf(e.getMessage());
            throw new DateTimeParseException(refusal(text, why.substring(why.indexOf(": ") + 2)), text, 0, e);
        }
    }

    private EdtfDate parse(String text, DateTimeFormatter of) {
        try {
            TemporalAccessor parsed = of.parse(text);
            @Nullable LocalDate day = parsed.query(TemporalQueries.localDate());
            if (day != null) {
                return EdtfDate.from(day);
            }
            int year = parsed.get(ChronoField.YEAR);
            if (parsed.isSupported(ChronoField.DAY_OF_MONTH)) {
                throw new DateTimeException("it has a day and no month");
            }
            return parsed.isSupported(ChronoField.MONTH_OF_YEAR)
                    ? EdtfDate.of(year, parsed.get(ChronoField.MONTH_OF_YEAR))
                    : EdtfDate.of(year);
        } catch (DateTimeException e) {
            throw new DateTimeParseException("\"" + text + "\" is no date that is written " + pattern, text, 0, e);
        }
    }

    /** Returns the date in the form of EDTF, where the text is a date in another form of ISO 8601 or has zeros. */
    private static String normal(String text) {
        String date = text;
        if (date.length() > DAY && date.length() <= LONGEST) {
            date = date.charAt(0) == '+' ? date.substring(1) : date;
            date = withoutTime(date, date.charAt(4) == '-' ? DAY : BASIC_DAY);
        }
        if (date.length() == BASIC_DAY && DIGITS.matchesAllOf(date)) {
            date = date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6);
        }
        while (date.length() > 4 && date.endsWith("-00")) {
            date = date.substring(0, date.length() - "-00".length());
        }
        return date;
    }

    private static String withoutTime(String text, int length) {
        boolean hasTime = text.length() > length
                && "Tt ".indexOf(text.charAt(length)) >= 0
                && TIME.matcher(text).region(length + 1, text.length()).matches();
        return hasTime ? text.substring(0, length) : text;
    }

    private static String refusal(String text, String why) {
        if (text.isEmpty()) {
            return "no date is given";
        }
        boolean isNoDay = why.contains("between");
        String notOne = "\"" + text + "\" is not a date: ";
        if (text.length() > LONGEST) {
            return notOne + "it is too long for one";
        }
        Matcher unspecified = UNSPECIFIED.matcher(text);
        if (unspecified.matches()) {
            String exact = unspecified.group(1) + (unspecified.group(2) == null ? "" : unspecified.group(2));
            return notOne + "write " + exact + ", which is the same";
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            String separator = yearLast.group(2);
            String dayFirst = "--date-format d" + separator + "M" + separator + "yyyy";
            String monthFirst = "--date-format M" + separator + "d" + separator + "yyyy";
            boolean mayBeDayFirst = Integer.parseInt(yearLast.group(3)) <= MONTHS;
            boolean mayBeMonthFirst = Integer.parseInt(yearLast.group(1)) <= MONTHS;
            return notOne
                    + (mayBeDayFirst && mayBeMonthFirst
                            ? "the day or the month may be first: " + dayFirst + " or " + monthFirst + " says which"
                            : (mayBeMonthFirst ? monthFirst : dayFirst) + " reads it");
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches() && !isNoDay) {
            String separator = yearFirst.group(1);
            return notOne + "--date-format yyyy" + separator + "M" + separator + "d reads dates with the year first";
        }
        if (text.length() == "yyyymm".length() && DIGITS.matchesAllOf(text)) {
            return notOne + "six digits may be yyyymm or yymmdd: --date-format yyyyMM reads the first";
        }
        if (DIGITS.matchesAllOf(text) && !isNoDay) {
            return notOne + "a number, such as the count of days of a spreadsheet, has no known first day";
        }
        return notOne + why + (isNoDay ? "" : "; --date-format says how dates are written otherwise");
    }
}
