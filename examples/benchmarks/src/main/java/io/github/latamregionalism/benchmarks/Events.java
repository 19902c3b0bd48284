package io.github.latamregionalism.benchmarks;

import io.github.latamregionalism.query.MembershipLookup;
import io.github.latamregionalism.time.Certainty;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Invented events, each in a country of the bundled dataset on a day, as columns of numbers and of text. */
final class Events {

    private static final int CODE = 3;
    private static final int DATE = 10;

    private static final String JOIN = "SELECT e.id, coalesce(%s, 0) AS organizations, count(s.bit) AS number"
            + " FROM events e LEFT JOIN spells s ON %s GROUP BY e.id";

    final int[] countries;
    final int[] days;
    final byte[] codes;
    final byte[] dates;

    Events(int count, MembershipLookup lookup) {
        Random random = new Random(count);
        countries = new int[count];
        days = new int[count];
        codes = new byte[count * CODE];
        dates = new byte[count * DATE];
        int first = (int) LocalDate.of(1948, 1, 1).toEpochDay();
        for (int i = 0; i < count; i++) {
            countries[i] = random.nextInt(lookup.countries().size());
            days[i] = first + random.nextInt(28_000);
            write(lookup.countries().get(countries[i]).toString(), codes, i * CODE);
            write(LocalDate.ofEpochDay(days[i]).toString(), dates, i * DATE);
        }
    }

    private static void write(String text, byte[] into, int offset) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, into, offset, ascii.length);
    }

    int size() {
        return countries.length;
    }

    private String code(int event) {
        return new String(codes, event * CODE, CODE, StandardCharsets.US_ASCII);
    }

    private String date(int event) {
        return new String(dates, event * DATE, DATE, StandardCharsets.US_ASCII);
    }

    /** Looks up the sets and counts of some events from numbers. */
    static void lookUp(MembershipLookup lookup, Events events, int from, int to, long[] sets, int[] counts) {
        for (int i = from; i < to; i++) {
            int stretch = lookup.stretchOf(events.countries[i], events.days[i]);
            sets[i] = lookup.set(Certainty.YES, stretch, 0);
            counts[i] = Long.bitCount(sets[i]);
        }
    }

    /** Looks up the sets and counts of all events from text. */
    static void lookUpText(MembershipLookup lookup, Events events, long[] sets, int[] counts) {
        for (int i = 0; i < sets.length; i++) {
            int country = lookup.ordinalOf(events.codes, i * CODE);
            int stretch = lookup.stretchOf(country, MembershipLookup.epochDayOf(events.dates, i * DATE));
            sets[i] = lookup.set(Certainty.YES, stretch, 0);
            counts[i] = Long.bitCount(sets[i]);
        }
    }

    /** Makes a table of the events. */
    void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE events (id INTEGER, country INTEGER, day INTEGER, code VARCHAR," + " date VARCHAR)");
        }
        if (connection instanceof DuckDBConnection duckDb) {
            append(duckDb);
            return;
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < size(); i++) {
                insert.setInt(1, i);
                insert.setInt(2, countries[i]);
                insert.setInt(3, days[i]);
                insert.setString(4, code(i));
                insert.setString(5, date(i));
                insert.addBatch();
                if (i % 10_000 == 9_999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Fills the table of DuckDB in its own way, which takes seconds where inserting takes minutes. */
    private void append(DuckDBConnection connection) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "events")) {
            for (int i = 0; i < size(); i++) {
                rows.beginRow();
                rows.append(i);
                rows.append(countries[i]);
                rows.append(days[i]);
                rows.append(code(i));
                rows.append(date(i));
                rows.endRow();
            }
        }
    }

    /** Makes a table of the stretches of a look-up, for a database that joins by the nearest day before. */
    static void fillStretches(Connection connection, MembershipLookup lookup) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE stretches (country INTEGER, first_day INTEGER, organizations BIGINT,"
                    + " number INTEGER)");
        }
        int first = (int) LocalDate.of(1940, 1, 1).toEpochDay();
        int after = (int) LocalDate.of(2027, 1, 1).toEpochDay();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO stretches VALUES (?, ?, ?, ?)")) {
            for (int country = 0; country < lookup.countries().size(); country++) {
                int last = MembershipLookup.NO_STRETCH;
                for (int day = first; day < after; day++) {
                    int stretch = lookup.stretchOf(country, day);
                    if (stretch != last) {
                        insert.setInt(1, country);
                        insert.setInt(2, day);
                        insert.setLong(3, lookup.set(Certainty.YES, stretch, 0));
                        insert.setInt(4, lookup.count(Certainty.YES, stretch));
                        insert.addBatch();
                        last = stretch;
                    }
                }
            }
            insert.executeBatch();
        }
    }

    static String duckDbFromNumbers() {
        return String.format(
                JOIN,
                "bit_or(1::BIGINT << s.bit)",
                "s.country = e.country AND s.start_day <= e.day AND s.end_day > e.day");
    }

    static String duckDbFromText() {
        return String.format(
                JOIN,
                "bit_or(1::BIGINT << s.bit)",
                "s.code = e.code AND s.start_day <= e.date::DATE - DATE '1970-01-01'"
                        + " AND s.end_day > e.date::DATE - DATE '1970-01-01'");
    }

    static String duckDbFromStretches() {
        return "SELECT e.id, s.organizations, s.number FROM events e ASOF LEFT JOIN stretches s"
                + " ON s.country = e.country AND s.first_day <= e.day";
    }

    static String sqliteFromNumbers() {
        return String.format(
                JOIN, "sum(1 << s.bit)", "s.country = e.country AND s.start_day <= e.day AND s.end_day > e.day");
    }

    /** Keeps the answers of a query as a table of the database, which is how it has them soonest. */
    static void run(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS answers");
            statement.execute("CREATE TABLE answers AS " + query);
        }
    }

    /** Checks the answers that were kept against sets. */
    static void check(Connection connection, long[] sets) throws SQLException {
        int rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet answers = statement.executeQuery("SELECT id, organizations, number FROM answers")) {
            while (answers.next()) {
                long set = sets[answers.getInt(1)];
                if (answers.getLong(2) != set || answers.getInt(3) != Long.bitCount(set)) {
                    throw new IllegalStateException(
                            "event " + answers.getInt(1) + ": " + answers.getLong(2) + " instead of " + set);
                }
                rows++;
            }
        }
        if (rows != sets.length) {
            throw new IllegalStateException(rows + " answers instead of " + sets.length);
        }
    }
}
