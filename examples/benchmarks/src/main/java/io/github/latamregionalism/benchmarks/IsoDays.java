package io.github.latamregionalism.benchmarks;

import io.github.latamregionalism.query.MembershipLookup;

/** Reads the days of a column of text without allocating anything. */
final class IsoDays {

    private static final int[] DAYS_BEFORE_MONTH = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] DAYS_OF_MONTH = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DAYS_FROM_YEAR_0_TO_1970 = 719_528;

    private IsoDays() {}

    /**
     * Returns the day that ten bytes of ASCII write as {@code yyyy-mm-dd}, counted from 1970-01-01, or
     * {@link MembershipLookup#NO_DAY} if they write none.
     */
    static int epochDayOf(byte[] text, int offset) {
        return epochDayOf(
                text[offset + 0],
                text[offset + 1],
                text[offset + 2],
                text[offset + 3],
                text[offset + 4],
                text[offset + 5],
                text[offset + 6],
                text[offset + 7],
                text[offset + 8],
                text[offset + 9]);
    }

    /** Returns the day that ten characters write. */
    private static int epochDayOf(
            int y1, int y2, int y3, int y4, int hyphen1, int m1, int m2, int hyphen2, int d1, int d2) {
        int wrong = (digit(y1) | digit(y2) | digit(y3) | digit(y4)) | (digit(m1) | digit(m2)) | (digit(d1) | digit(d2));
        if (wrong < 0 || hyphen1 != '-' || hyphen2 != '-') {
            return MembershipLookup.NO_DAY;
        }
        return epochDayOf(
                y1 * 1000 + y2 * 100 + y3 * 10 + y4 - '0' * 1111, m1 * 10 + m2 - '0' * 11, d1 * 10 + d2 - '0' * 11);
    }

    /** Returns a negative number for a character that is no digit. */
    private static int digit(int character) {
        return (character - '0') | ('9' - character);
    }

    private static int epochDayOf(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return MembershipLookup.NO_DAY;
        }
        boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day > DAYS_OF_MONTH[month] && !(leap && month == 2 && day == 29)) {
            return MembershipLookup.NO_DAY;
        }
        int leapYearsBefore = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
        int afterLeapDay = leap && month > 2 ? 1 : 0;
        return year * 365
                + leapYearsBefore
                + DAYS_BEFORE_MONTH[month]
                + afterLeapDay
                + day
                - 1
                - DAYS_FROM_YEAR_0_TO_1970;
    }
}
