package io.github.latamregionalism.benchmarks;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.OrganizationId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The questions of {@link PointQuery} on the bundled dataset, asked of a database in this process. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PointSql {

    private static final String QUESTION =
            "SELECT code FROM spells WHERE organization = ? AND start_day <= ? AND end_day > ? ORDER BY code";

    /** Which database. */
    @Param({"duckdb", "sqlite"})
    String engine = "";

    private final PointQuery questions = new PointQuery();
    private @Nullable Connection connection;
    private @Nullable PreparedStatement statement;
    private int next;

    /** Fills the table, and checks the first answers. */
    @Setup
    public void prepare() throws SQLException {
        questions.prepare();
        Dataset dataset = LatinAmerica.dataset();
        Connection made = engine.equals("duckdb") ? SqlSpells.inDuckDb(dataset) : SqlSpells.inSqlite(dataset);
        connection = made;
        statement = made.prepareStatement(QUESTION);
        for (int i = 0; i < 500; i++) {
            OrganizationId organization = questions.organizations[i];
            LocalDate day = questions.days[i];
            List<String> expected = dataset.memberships().membersOf(organization, day).certain().stream()
                    .map(Object::toString)
                    .toList();
            List<String> answered = ask(organization, day);
            if (!answered.equals(expected)) {
                throw new IllegalStateException(answered + " instead of " + expected);
            }
        }
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    /** Asks the database. */
    @Benchmark
    public List<String> sql() throws SQLException {
        next = (next + 1) % questions.days.length;
        return ask(questions.organizations[next], questions.days[next]);
    }

    private List<String> ask(OrganizationId organization, LocalDate day) throws SQLException {
        PreparedStatement prepared = Objects.requireNonNull(statement);
        prepared.setString(1, organization.toString());
        prepared.setInt(2, (int) day.toEpochDay());
        prepared.setInt(3, (int) day.toEpochDay());
        List<String> codes = new ArrayList<>();
        try (ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }
}
