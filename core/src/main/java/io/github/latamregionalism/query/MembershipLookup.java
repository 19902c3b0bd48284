package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The organizations of a country on a day, for columns of millions of rows. Countries and days are numbers, and sets of
 * organizations are bits. Only calls that return a list allocate.
 *
 * <p>A country is its place in {@link #countries}, a day its {@link LocalDate#toEpochDay}, an organization its place in
 * {@link #organizations}: the organization at place {@code i} is bit {@code i % 64} of word {@code i / 64}. The days of
 * a country fall into stretches in which its organizations stay the same; {@link #stretchOf} finds the one of a day,
 * and everything else is an array access away. Looking up a day takes O(log n) in the changes of the country, and
 * constant time where they are spread evenly.
 *
 * <p>The certain and the possible organizations are two sets without a common element, as in {@link Answer}.
 *
 * <pre>{@code
 * MembershipLookup lookup = dataset.memberships().lookup();
 * int brazil = lookup.ordinalOf("BRA", 0);
 * int stretch = lookup.stretchOf(brazil, MembershipLookup.epochDayOf("1990-05-01", 0));
 * int certain = lookup.count(Certainty.YES, stretch);
 * }</pre>
 *
 * <p>A row whose country or day could not be read, {@link #NO_COUNTRY} or {@link #NO_DAY}, has no stretch and gets the
 * empty set.
 *
 * <p>Immutable and thread-safe. The memory it takes grows with the changes of memberships times the words of a set.
 *
 * @see Memberships#lookup
 */
public final class MembershipLookup {

    /** Stands for a country that is not in the dataset. */
    public static final int NO_COUNTRY = -1;

    /** Stands for text that is no day. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** Stands for the stretch of no country or no day. */
    public static final int NO_STRETCH = -1;

    private static final int LETTERS = 26;
    private static final int[] DAYS_BEFORE_MONTH = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] DAYS_OF_MONTH = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DAYS_FROM_YEAR_0_TO_1970 = 719_528;

    private final ImmutableList<CountryCode> countries;
    private final ImmutableList<OrganizationId> organizations;
    private final int words;
    private final int[] ordinals;
    private final StretchIndex stretches;
    private final long[] certain;
    private final long[] possible;

    MembershipLookup(
            ImmutableList<CountryCode> countries,
            ImmutableList<OrganizationId> organizations,
            int words,
            StretchIndex stretches,
            long[] certain,
            long[] possible) {
        this.countries = countries;
        this.organizations = organizations;
        this.words = words;
        this.stretches = stretches;
        this.certain = certain;
        this.possible = possible;
        this.ordinals = new int[LETTERS * LETTERS * LETTERS];
        Arrays.fill(ordinals, NO_COUNTRY);
        for (int i = 0; i < countries.size(); i++) {
            String code = countries.get(i).toString();
            ordinals[place(code.charAt(0), code.charAt(1), code.charAt(2))] = i;
        }
    }

    /** Returns the place of a code among all codes, or -1 if it is not made of three capital letters. */
    private static int place(int first, int second, int third) {
        int a = first - 'A';
        int b = second - 'A';
        int c = third - 'A';
        boolean letters = a >= 0 && a < LETTERS && b >= 0 && b < LETTERS && c >= 0 && c < LETTERS;
        return letters ? (a * LETTERS + b) * LETTERS + c : -1;
    }

    /** {@return all countries of the dataset by code; the place of one is its ordinal here} */
    public ImmutableList<CountryCode> countries() {
        return countries;
    }

    /** {@return all organizations of the dataset by id; the place of one is its bit in a set} */
    public ImmutableList<OrganizationId> organizations() {
        return organizations;
    }

    /** {@return the number of words of a set of organizations, 1 for up to 64 organizations} */
    public int words() {
        return words;
    }

    /**
     * {@return the ordinal of a country: its place in {@link #countries}}
     *
     * @param country the country
     * @throws NoSuchElementException if the dataset has no such country
     */
    public int ordinalOf(CountryCode country) {
        int ordinal = ordinalOf(country.toString(), 0);
        if (ordinal == NO_COUNTRY) {
            throw new NoSuchElementException("no country \"" + country + "\" in this dataset");
        }
        return ordinal;
    }

    /**
     * Reads a country.
     *
     * @param text text with an ISO 3166-1 alpha-3 code in capital letters
     * @param offset where the code starts
     * @return its place in {@link #countries}, or {@link #NO_COUNTRY} if the three characters are no code of a country
     *     of the dataset
     * @throws IndexOutOfBoundsException if the text has no three characters there
     */
    public int ordinalOf(CharSequence text, int offset) {
        int place = place(text.charAt(offset), text.charAt(offset + 1), text.charAt(offset + 2));
        return place < 0 ? NO_COUNTRY : ordinals[place];
    }

    /**
     * Reads a country.
     *
     * @param text ASCII or UTF-8 text with an ISO 3166-1 alpha-3 code in capital letters
     * @param offset where the code starts
     * @return its place in {@link #countries}, or {@link #NO_COUNTRY} if the three bytes are no code of a country of
     *     the dataset
     * @throws IndexOutOfBoundsException if the text has no three bytes there
     */
    public int ordinalOf(byte[] text, int offset) {
        int place = place(text[offset], text[offset + 1], text[offset + 2]);
        return place < 0 ? NO_COUNTRY : ordinals[place];
    }

    /**
     * Reads a day.
     *
     * @param text text with a day written {@code yyyy-mm-dd}
     * @param offset where the day starts
     * @return the day, counted from 1970-01-01, or {@link #NO_DAY} if the ten characters are no day
     * @throws IndexOutOfBoundsException if the text has no ten characters there
     */
    public static int epochDayOf(CharSequence text, int offset) {
        return epochDayOf(
                text.charAt(offset + 0),
                text.charAt(offset + 1),
                text.charAt(offset + 2),
                text.charAt(offset + 3),
                text.charAt(offset + 4),
                text.charAt(offset + 5),
                text.charAt(offset + 6),
                text.charAt(offset + 7),
                text.charAt(offset + 8),
                text.charAt(offset + 9));
    }

    /**
     * Reads a day.
     *
     * @param text ASCII or UTF-8 text with a day written {@code yyyy-mm-dd}
     * @param offset where the day starts
     * @return the day, counted from 1970-01-01, or {@link #NO_DAY} if the ten bytes are no day
     * @throws IndexOutOfBoundsException if the text has no ten bytes there
     */
    public static int epochDayOf(byte[] text, int offset) {
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
            return NO_DAY;
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
            return NO_DAY;
        }
        boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day > DAYS_OF_MONTH[month] && !(leap && month == 2 && day == 29)) {
            return NO_DAY;
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

    /**
     * Returns the stretch of days around a day in which the organizations of a country stay the same.
     *
     * @param country the ordinal of the country, or {@link #NO_COUNTRY}
     * @param epochDay the day, counted from 1970-01-01, or {@link #NO_DAY}
     * @return the number of the stretch, which no other country shares, or {@link #NO_STRETCH} if there is no country
     *     or no day
     * @throws IndexOutOfBoundsException if the country is any other number that is no ordinal
     */
    public int stretchOf(int country, int epochDay) {
        return country == NO_COUNTRY || epochDay == NO_DAY ? NO_STRETCH : stretches.find(country, epochDay);
    }

    /**
     * {@return which of some organizations are as certain in a stretch as asked: a bit for each; none for
     * {@link #NO_STRETCH}}
     *
     * @param certainty {@link Certainty#YES}, or {@link Certainty#POSSIBLE} for those that are possible and not certain
     * @param stretch the stretch
     * @param word which 64 of the organizations, from 0
     * @throws IndexOutOfBoundsException if there is no such stretch or word
     */
    public long set(Certainty certainty, int stretch, int word) {
        long[] sets = sets(certainty);
        Objects.checkIndex(word, words);
        return stretch == NO_STRETCH ? 0 : sets[stretch * words + word];
    }

    /**
     * {@return how many organizations are as certain in a stretch as asked; 0 for {@link #NO_STRETCH}}
     *
     * @param certainty {@link Certainty#YES}, or {@link Certainty#POSSIBLE} for those that are possible and not certain
     * @param stretch the stretch
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public int count(Certainty certainty, int stretch) {
        long[] sets = sets(certainty);
        int count = 0;
        if (stretch != NO_STRETCH) {
            for (int i = stretch * words; i < (stretch + 1) * words; i++) {
                count += Long.bitCount(sets[i]);
            }
        }
        return count;
    }

    /**
     * {@return the organizations that are as certain in a stretch as asked, by id; none for {@link #NO_STRETCH}}
     *
     * @param certainty {@link Certainty#YES}, or {@link Certainty#POSSIBLE} for those that are possible and not certain
     * @param stretch the stretch
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public ImmutableList<OrganizationId> organizations(Certainty certainty, int stretch) {
        long[] sets = sets(certainty);
        ImmutableList.Builder<OrganizationId> those = ImmutableList.builder();
        for (int word = 0; stretch != NO_STRETCH && word < words; word++) {
            for (long left = sets[stretch * words + word]; left != 0; left &= left - 1) {
                those.add(organizations.get(word * Long.SIZE + Long.numberOfTrailingZeros(left)));
            }
        }
        return those.build();
    }

    private long[] sets(Certainty certainty) {
        return switch (certainty) {
            case YES -> certain;
            case POSSIBLE -> possible;
            case NO ->
                throw new IllegalArgumentException(
                        "the organizations that are neither certain nor possible are not kept");
        };
    }

    @Override
    public String toString() {
        return countries.size() + " countries, " + organizations.size() + " organizations, " + certain.length / words
                + " stretches of days";
    }
}
