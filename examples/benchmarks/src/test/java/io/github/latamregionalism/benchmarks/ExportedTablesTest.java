package io.github.latamregionalism.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.data.LatinAmerica;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite takes the exported tables with the keys that their descriptor declares. */
class ExportedTablesTest {

    @TempDir
    private static Path folder;

    private static Connection sqlite;

    @BeforeAll
    static void load() throws IOException, SQLException {
        Path tables = folder.resolve("tables");
        LatinAmerica.dataset().writeTo(tables);
        sqlite = DriverManager.getConnection("jdbc:sqlite::memory:");
        execute("PRAGMA foreign_keys = ON");
        sqlite.setAutoCommit(false);
        JsonNode resources = new ObjectMapper()
                .readTree(tables.resolve("datapackage.json").toFile())
                .path("resources");
        for (JsonNode resource : resources) {
            create(resource);
        }
        for (JsonNode resource : resources) {
            fill(resource, tables);
        }
        sqlite.commit();
    }

    @AfterAll
    static void close() throws SQLException {
        sqlite.close();
    }

    private static void create(JsonNode resource) throws SQLException {
        JsonNode schema = resource.path("schema");
        List<String> lines = new ArrayList<>();
        for (JsonNode field : schema.path("fields")) {
            lines.add(quoted(field.path("name"))
                    + (field.path("type").asText().equals("integer") ? " INTEGER" : " TEXT")
                    + (field.path("constraints").path("required").asBoolean() ? " NOT NULL" : ""));
        }
        lines.add("PRIMARY KEY (" + quoted(schema.path("primaryKey")) + ")");
        for (JsonNode key : schema.path("foreignKeys")) {
            JsonNode target = key.path("reference").path("resource");
            lines.add("FOREIGN KEY (" + quoted(key.path("fields")) + ") REFERENCES "
                    + quoted(target.asText().isEmpty() ? resource.path("name") : target) + " ("
                    + quoted(key.path("reference").path("fields")) + ") DEFERRABLE INITIALLY DEFERRED");
        }
        execute("CREATE TABLE " + quoted(resource.path("name")) + " (" + String.join(", ", lines) + ") WITHOUT ROWID");
    }

    private static void fill(JsonNode resource, Path tables) throws IOException, SQLException {
        int width = resource.path("schema").path("fields").size();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                        .ofCsvRecord(tables.resolve(resource.path("path").asText()));
                PreparedStatement insert = sqlite.prepareStatement("INSERT INTO " + quoted(resource.path("name"))
                        + " VALUES (" + String.join(", ", Collections.nCopies(width, "?")) + ")")) {
            for (CsvRecord row : rows) {
                if (row.getStartingLineNumber() == 1) {
                    continue;
                }
                for (int i = 0; i < width; i++) {
                    String cell = row.getField(i);
                    insert.setString(i + 1, cell.isEmpty() ? null : cell);
                }
                insert.executeUpdate();
            }
        }
    }

    private static String quoted(JsonNode name) {
        return '"' + name.asText() + '"';
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = sqlite.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ask(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = sqlite.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Test
    void noReferenceLeadsNowhere() throws SQLException {
        assertThat(ask("PRAGMA foreign_key_check")).isEmpty();
        assertThat(ask("SELECT count(*) FROM memberships"))
                .containsExactly(String.valueOf(
                        LatinAmerica.dataset().records().memberships().size()));
    }

    @Test
    void aReadingIsJoinedToItsMembershipByTheId() throws SQLException {
        assertThat(ask("SELECT DISTINCT m.country FROM \"alternative-readings\" r JOIN memberships m"
                        + " ON r.membership = m.id WHERE r.holder = 'Government of Nicaragua (President Ortega)'"))
                .containsExactly("HND");
    }

    @Test
    void whatTheKeysForbidIsRefused() throws SQLException {
        assertThatThrownBy(() -> execute("INSERT INTO memberships SELECT * FROM memberships LIMIT 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("UNIQUE constraint failed: memberships.id");
        assertThatThrownBy(() -> {
                    execute("UPDATE memberships SET country = 'XXX'");
                    sqlite.commit();
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("FOREIGN KEY constraint failed");
        sqlite.rollback();
    }
}
