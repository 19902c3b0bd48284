package io.github.latamregionalism.programs.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.programs.Run;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The joins that are shown to users of R, Python and SQL find in the exported tables what the library does. */
class JoinsTest {

    private static final Path JOINS = Path.of("joins");
    private static final Dataset DATASET = LatinAmerica.dataset();

    @TempDir
    private static Path folder;

    private static Path tables;
    private static Path events;

    /** What the library answers: a line for each event and organization. */
    private static final List<String> ANSWERS = new ArrayList<>();

    @BeforeAll
    static void export() throws IOException {
        tables = folder.resolve("tables");
        events = folder.resolve("events.csv");
        assertThat(Run.of(false, "export", "--to", tables.toString()).exitCode())
                .isZero();
        List<String> lines = new ArrayList<>(List.of("country,day"));
        for (CountryCode country : DATASET.records().countries().keys()) {
            TreeSet<LocalDate> days = new TreeSet<>();
            for (LocalDate change : DATASET.memberships().changeDaysOf(country)) {
                days.addAll(List.of(change.minusDays(1), change));
            }
            for (LocalDate day : days) {
                lines.add(country + "," + day);
                Answer<?> answer = DATASET.memberships().organizationsOf(country, day);
                answer.certain().forEach(organization -> ANSWERS.add(line(country, day, organization, Certainty.YES)));
                answer.possible()
                        .forEach(organization -> ANSWERS.add(line(country, day, organization, Certainty.POSSIBLE)));
            }
        }
        Files.write(events, lines, UTF_8);
        assertThat(ANSWERS).hasSizeGreaterThan(5000).anyMatch(line -> line.endsWith(",0"));
    }

    private static String line(CountryCode country, LocalDate day, Object organization, Certainty certainty) {
        return country + "," + day + "," + organization + "," + (certainty == Certainty.YES ? 1 : 0);
    }

    @Test
    void theJoinInSqlFindsWhatTheLibraryDoes() throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = sqlite.createStatement()) {
            load(sqlite, "memberships", tables.resolve("memberships.csv"));
            load(sqlite, "spell-days", tables.resolve("spell-days.csv"));
            load(sqlite, "events", events);
            try (ResultSet rows = statement.executeQuery(Files.readString(JOINS.resolve("join.sql")))) {
                while (rows.next()) {
                    found.add(rows.getString(1) + "," + rows.getString(2) + "," + rows.getString(3) + ","
                            + rows.getInt(4));
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(ANSWERS);
    }

    private static void load(Connection sqlite, String table, Path file) throws IOException, SQLException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            List<CsvRecord> rows = csv.stream().toList();
            String columns = String.join(",", rows.get(0).getFields());
            String marks = String.join(",", Collections.nCopies(rows.get(0).getFieldCount(), "?"));
            try (Statement create = sqlite.createStatement()) {
                create.execute("CREATE TABLE \"" + table + "\" (\"" + columns.replace(",", "\",\"") + "\")");
            }
            sqlite.setAutoCommit(false);
            try (PreparedStatement insert =
                    sqlite.prepareStatement("INSERT INTO \"" + table + "\" VALUES (" + marks + ")")) {
                for (CsvRecord row : rows.subList(1, rows.size())) {
                    for (int i = 0; i < row.getFieldCount(); i++) {
                        insert.setString(i + 1, row.getField(i));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            sqlite.setAutoCommit(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"python3, -c import pandas, join.py", "Rscript, --version, join.R"})
    void theJoinInPandasAndRFindsWhatTheLibraryDoes(String interpreter, String probe, String script)
            throws IOException, InterruptedException {
        List<String> asked = new ArrayList<>(List.of(interpreter));
        asked.addAll(List.of(probe.split(" ", 2)));
        assumeTrue(ends(asked, folder.resolve("probe")), () -> interpreter + " is not here with what it needs");
        Path out = folder.resolve(script + ".out");
        assertThat(ends(
                        List.of(interpreter, JOINS.resolve(script).toString(), tables.toString(), events.toString()),
                        out))
                .as(() -> read(out))
                .isTrue();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).isEqualTo("country,day,organization,certain");
        assertThat(lines.subList(1, lines.size())).containsExactlyInAnyOrderElementsOf(ANSWERS);
    }

    private static boolean ends(List<String> words, Path out) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"join.sql", "join.py", "join.R"})
    void aJoinHasAtMostTwelveLines(String script) throws IOException {
        assertThat(Files.readAllLines(JOINS.resolve(script))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theDaysOfSpellsCompareAsTextAsTheyDoAsDays() throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(tables.resolve("spell-days.csv"))) {
            List<CsvRecord> rows = csv.stream().skip(1).toList();
            assertThat(rows).hasSize(DATASET.records().memberships().size());
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.getFields().subList(1, 5))
                            .allMatch(day -> LocalDate.parse(day).toString().length() == 10));
        }
    }
}
