package io.github.latamregionalism.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a day ({@code 2018-08-15}), a month ({@code 2018-08}) or a year ({@code 2018}).
 *
 * <p>These are the dates of the Extended Date/Time Format (ISO 8601-2), level 0, without times. The years run from 0 to
 * 9999 in the proleptic Gregorian calendar; year 0 is 1 BCE.
 *
 * <p>Dates are ordered by the first day they allow, and of two that begin together the more precise comes first. That
 * is a total order for lists, and says nothing about which happened first. For that compare {@link #latest} with
 * {@link #earliest}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Library of Congress, Extended Date/Time Format</a>
 */
public final class EdtfDate implements Comparable<EdtfDate> {

    /** How much of a date is known: its year, its month or its day. */
    public enum Precision {
        /** The year only. */
        @JsonProperty("year")
        YEAR,
        /** The year and the month. */
        @JsonProperty("month")
        MONTH,
        /** The day itself. */
        @JsonProperty("day")
        DAY
    }

    private static final int ABSENT = 0;

    private final int year;
    private final int month;
    private final int day;
    private final LocalDate earliest;
    private final LocalDate latest;

    private EdtfDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.earliest = LocalDate.of(year, month == ABSENT ? 1 : month, day == ABSENT ? 1 : day);
        int lastMonth = month == ABSENT ? 12 : month;
        this.latest = day == ABSENT ? LocalDate.of(year, lastMonth, lengthOfMonth(year, lastMonth)) : earliest;
    }

    /**
     * {@return a date known to the year}
     *
     * @param year the year, 0 to 9999
     * @throws DateTimeException if the year is out of range
     */
    public static EdtfDate of(int year) {
        return checked(year, ABSENT, ABSENT);
    }

    /**
     * {@return a date known to the month}
     *
     * @param year the year, 0 to 9999
     * @param month the month, 1 to 12
     * @throws DateTimeException if a value is out of range
     */
    public static EdtfDate of(int year, int month) {
        requireMonth(month);
        return checked(year, month, ABSENT);
    }

    /**
     * {@return a date known to the day}
     *
     * @param year the year, 0 to 9999
     * @param month the month, 1 to 12
     * @param day the day of the month, from 1
     * @throws DateTimeException if a value is out of range or the month has no such day
     */
    public static EdtfDate of(int year, int month, int day) {
        requireMonth(month);
        requireDay(year, month, day);
        return checked(year, month, day);
    }

    /**
     * {@return a date known to the day}
     *
     * @param day the day
     * @throws DateTimeException if the year is not between 0 and 9999
     */
    public static EdtfDate from(LocalDate day) {
        return checked(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads a date as {@link #toString} writes it.
     *
     * @param text {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}, in ASCII digits, without white space
     * @return the date
     * @throws DateTimeParseException if the text is anything else, or no day of the calendar; the message says why
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EdtfDate parse(String text) {
        int length = text.length();
        boolean shaped = (length == 4 || length == 7 || length == 10)
                && (length < 7 || text.charAt(4) == '-')
                && (length < 10 || text.charAt(7) == '-');
        int year = shaped ? digits(text, 0, 4) : -1;
        int month = shaped && length >= 7 ? digits(text, 5, 7) : ABSENT;
        int day = shaped && length == 10 ? digits(text, 8, 10) : ABSENT;
        if (year < 0 || month < 0 || day < 0) {
            throw notADate(text, "it must be written yyyy, yyyy-mm or yyyy-mm-dd");
        }
        try {
            return length == 4 ? of(year) : length == 7 ? of(year, month) : of(year, month, day);
        } catch (DateTimeException e) {
            throw notADate(text, e.getMessage());
        }
    }

    private static DateTimeParseException notADate(String text, @Nullable String why) {
        return new DateTimeParseException("\"" + text + "\" is not a date: " + why, text, 0);
    }

    /** Returns the number in {@code text[start, end)}, or -1 where a character is no ASCII digit. */
    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void requireMonth(int month) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("month " + month + " is not between 1 and 12");
        }
    }

    private static void requireDay(int year, int month, int day) {
        int days = lengthOfMonth(year, month);
        if (day < 1 || day > days) {
            throw new DateTimeException(
                    "day " + day + " is not between 1 and " + days + ", the length of " + padded(year, month));
        }
    }

    private static EdtfDate checked(int year, int month, int day) {
        if (year < 0 || year > 9999) {
            throw new DateTimeException("year " + year + " is not between 0 and 9999");
        }
        return new EdtfDate(year, month, day);
    }

    private static int lengthOfMonth(int year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** {@return the year, 0 to 9999} */
    public int year() {
        return year;
    }

    /** {@return how much of the date is known} */
    public Precision precision() {
        return day != ABSENT ? Precision.DAY : month != ABSENT ? Precision.MONTH : Precision.YEAR;
    }

    /** {@return the first day that the date allows: the day itself, or the first of the month or year} */
    public LocalDate earliest() {
        return earliest;
    }

    /** {@return the last day that the date allows: the day itself, or the last of the month or year} */
    public LocalDate latest() {
        return latest;
    }

    /**
     * Returns whether another date says the same and perhaps more: 2018-08-15 refines 2018-08, 2018 and itself.
     *
     * @param other the less precise date
     * @return whether every day that this date allows is allowed by the other
     */
    public boolean refines(EdtfDate other) {
        return year == other.year
                && (other.month == ABSENT || month == other.month)
                && (other.day == ABSENT || day == other.day);
    }

    @Override
    public int compareTo(EdtfDate other) {
        int order = earliest.compareTo(other.earliest);
        return order == 0 ? other.precision().compareTo(precision()) : order;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof EdtfDate other && year == other.year && month == other.month && day == other.day;
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }

    /** {@return the date as EDTF level 0 writes it: {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}} */
    @Override
    @JsonValue
    public String toString() {
        String text = padded(year, month);
        return day == ABSENT ? text : text + (day < 10 ? "-0" : "-") + day;
    }

    private static String padded(int year, int month) {
        StringBuilder text = new StringBuilder(10);
        for (int unit = 1000; unit > 1 && year < unit; unit /= 10) {
            text.append('0');
        }
        text.append(year);
        if (month != ABSENT) {
            text.append(month < 10 ? "-0" : "-").append(month);
        }
        return text.toString();
    }
}
