package io.github.latamregionalism.benchmarks;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.MembershipLookup;
import io.github.latamregionalism.time.Extent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** The certain days of the spells of membership as a table of a database in memory, with an index where that helps. */
final class SqlSpells {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private SqlSpells() {}

    static Connection inDuckDb(Dataset dataset) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
        }
        fill(connection, dataset);
        return connection;
    }

    static Connection inSqlite(Dataset dataset) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        fill(connection, dataset);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX by_organization ON spells (organization, start_day)");
            statement.execute("CREATE INDEX by_country ON spells (country, start_day, end_day, bit)");
            statement.execute("ANALYZE");
        }
        return connection;
    }

    private static void fill(Connection connection, Dataset dataset) throws SQLException {
        MembershipLookup lookup = dataset.memberships().lookup();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE spells (organization VARCHAR, code VARCHAR, country INTEGER, bit INTEGER,"
                    + " start_day INTEGER, end_day INTEGER)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO spells VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Membership spell : dataset.records().memberships()) {
                Extent extent = dataset.memberships().extentOf(spell);
                if (spell.status() != Status.MEMBER || extent.certain().isEmpty()) {
                    continue;
                }
                insert.setString(1, spell.organization().toString());
                insert.setString(2, spell.country().toString());
                insert.setInt(3, lookup.ordinalOf(spell.country()));
                insert.setInt(4, lookup.organizations().indexOf(spell.organization()));
                insert.setInt(5, epochDay(extent.latestStart()));
                insert.setInt(6, epochDay(extent.earliestEnd()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static int epochDay(LocalDate day) {
        return (int) (day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day).toEpochDay();
    }
}
