package io.github.latamregionalism.programs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.Run;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A class of tests for which the tables are exported into a folder and DuckDB is open. */
abstract class OpenDuckDb {

    static final Dataset DATASET = LatinAmerica.dataset();

    @TempDir
    static Path folder;

    static Connection duckDb;

    @BeforeAll
    static void export() throws SQLException {
        assertThat(Run.of(false, "export", "--to", folder.toString()).exitCode())
                .isZero();
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterAll
    static void close() throws SQLException {
        duckDb.close();
    }
}
