package io.github.latamregionalism.benchmarks;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.query.MembershipLookup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The same as {@link Enrichment} by databases in this process, on one thread; per event. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EnrichmentSql {

    private static final int SQLITE_EVENTS = 100_000;

    /** DuckDB with a million events. */
    @State(Scope.Thread)
    public static class DuckDb {

        private @Nullable Connection connection;

        /** Fills the tables, and checks the answers of each query. */
        @Setup
        public void prepare() throws SQLException {
            MembershipLookup lookup = LatinAmerica.dataset().memberships().lookup();
            Events events = new Events(Enrichment.EVENTS, lookup);
            connection = SqlSpells.inDuckDb(LatinAmerica.dataset());
            events.fill(connection);
            Events.fillStretches(connection, lookup);
            for (String query :
                    new String[] {Events.duckDbFromNumbers(), Events.duckDbFromText(), Events.duckDbFromStretches()}) {
                Events.run(connection, query);
                Events.check(connection, sets(lookup, events));
            }
        }

        /** Closes the database. */
        @TearDown
        public void close() throws SQLException {
            Objects.requireNonNull(connection).close();
        }

        void run(String query) throws SQLException {
            Events.run(Objects.requireNonNull(connection), query);
        }
    }

    /** SQLite with a tenth of the events: it takes as long for each of more. */
    @State(Scope.Thread)
    public static class Sqlite {

        private @Nullable Connection connection;

        /** Fills the tables, and checks the answers. */
        @Setup
        public void prepare() throws SQLException {
            MembershipLookup lookup = LatinAmerica.dataset().memberships().lookup();
            Events events = new Events(SQLITE_EVENTS, lookup);
            connection = SqlSpells.inSqlite(LatinAmerica.dataset());
            events.fill(connection);
            Events.run(connection, Events.sqliteFromNumbers());
            Events.check(connection, sets(lookup, events));
        }

        /** Closes the database. */
        @TearDown
        public void close() throws SQLException {
            Objects.requireNonNull(connection).close();
        }
    }

    static long[] sets(MembershipLookup lookup, Events events) {
        long[] sets = new long[events.size()];
        Events.lookUp(lookup, events, 0, events.size(), sets, new int[events.size()]);
        return sets;
    }

    /** DuckDB from country ordinals and epoch days. */
    @Benchmark
    @OperationsPerInvocation(Enrichment.EVENTS)
    public void duckDbNumbers(DuckDb database) throws SQLException {
        database.run(Events.duckDbFromNumbers());
    }

    /** DuckDB from alpha-3 codes and dates as text. */
    @Benchmark
    @OperationsPerInvocation(Enrichment.EVENTS)
    public void duckDbText(DuckDb database) throws SQLException {
        database.run(Events.duckDbFromText());
    }

    /** DuckDB from numbers, given the stretches that the library compiled, by its join to the nearest day before. */
    @Benchmark
    @OperationsPerInvocation(Enrichment.EVENTS)
    public void duckDbStretches(DuckDb database) throws SQLException {
        database.run(Events.duckDbFromStretches());
    }

    /** SQLite from country ordinals and epoch days. */
    @Benchmark
    @OperationsPerInvocation(SQLITE_EVENTS)
    public void sqliteNumbers(Sqlite database) throws SQLException {
        Events.run(Objects.requireNonNull(database.connection), Events.sqliteFromNumbers());
    }
}
