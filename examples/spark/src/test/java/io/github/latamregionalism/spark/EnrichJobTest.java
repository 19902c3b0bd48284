package io.github.latamregionalism.spark;

import static io.github.latamregionalism.spark.Sessions.SPARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.Language;
import io.github.latamregionalism.programs.enrich.Enrichment;
import io.github.latamregionalism.programs.enrich.EventColumn;
import io.github.latamregionalism.programs.enrich.EventDates;
import io.github.latamregionalism.programs.enrich.EventSource;
import io.github.latamregionalism.programs.enrich.Progress;
import io.github.latamregionalism.programs.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrichJobTest {

    private static final String EVENTS = """
            id,country,date,what
            1,VEN,2019-09-01,"A day, disputed"
            2,Brasil,2019-04,"A ""month"" of them"
            3,Honduras,2009,A year
            4,OEA,2010-01-01,No country
            5,CHL,2010-02-30,No day
            6,SUR,,
            """;

    @TempDir
    private Path folder;

    /** The job takes the session that there is; which test runs first must not matter. */
    @BeforeAll
    static void session() {
        assertThat(SPARK.version()).isNotEmpty();
    }

    private int run(String format, Path from, Path to, String... more) throws IOException {
        String[] options = Stream.concat(
                        Stream.of(
                                "--format",
                                format,
                                "--events",
                                from.toString(),
                                "--to",
                                to.toString(),
                                "--country",
                                "country",
                                "--date",
                                "date"),
                        Stream.of(more))
                .toArray(String[]::new);
        return EnrichJob.run(options);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static Path part(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theRowsOfACsvFileAreThoseOfTheProgramAndTheOthersHaveAProblem() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), EVENTS);
        Path enriched = folder.resolve("enriched.csv");
        Path unresolved = folder.resolve("unresolved.csv");
        new Enrichment(
                        EventSource.of(events),
                        "country",
                        Optional.empty(),
                        "date",
                        EventDates.ISO,
                        ImmutableSet.copyOf(EventColumn.values()),
                        "",
                        enriched,
                        Optional.of(unresolved),
                        false)
                .run(
                        LatinAmerica.dataset(),
                        new Progress(
                                new PrintWriter(Writer.nullWriter()), false, System::nanoTime, Words.in(Language.EN)),
                        new PrintWriter(Writer.nullWriter()));
        Path to = folder.resolve("to");
        assertThat(run("csv", events, to)).isZero();
        List<List<String>> found = rows(part(to));
        List<List<String>> expected = rows(enriched);
        assertThat(found).hasSize(7);
        int width = expected.get(0).size();
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).subList(0, width)).isEqualTo(expected.get(i));
            assertThat(found.get(i).get(width)).isEqualTo(i == 0 ? "problem" : "");
        }
        assertThat(found.subList(4, 7))
                .extracting(row -> row.get(width))
                .containsExactly(
                        "\"OEA\" names oas, which is no country",
                        "\"2010-02-30\" is not a date: day 30 is not between 1 and 28, the length of 2010-02",
                        "no date is given");
    }

    @Test
    void parquetFilesWithDatesAreEnrichedInTheSameWay() throws IOException {
        Path events = folder.resolve("events");
        SPARK.sql("SELECT * FROM VALUES (1, 'VEN', DATE'2019-09-01'), (2, 'PER', null) AS t(id, country, date)")
                .coalesce(1)
                .write()
                .parquet(events.toString());
        Path to = folder.resolve("to");
        assertThat(run("parquet", events, to, "--add", "organizations,iso3")).isZero();
        Dataset<Row> enriched = SPARK.read().parquet(to.toString()).orderBy("id");
        assertThat(enriched.columns()).containsExactly("id", "country", "date", "organizations", "iso3", "problem");
        List<Row> rows = enriched.collectAsList();
        assertThat(rows.get(0).getString(3))
                .isEqualTo(
                        "acs;acto;aladi;alba;caf;celac;ibero-american-conference;idb;lima-group;mercosur;opanal;parlatino;sela;unasur");
        assertThat(rows.get(0).isNullAt(5)).isTrue();
        assertThat(rows.get(1).isNullAt(3)).isTrue();
        assertThat(rows.get(1).getString(5)).isEqualTo("no date is given");
    }

    @Test
    void theOtherColumnsOfACsvFileStayAsTheyAre() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), """
                id,country,date,what
                1,VEN,2019-09-01,"  blanks on both sides "
                2,VEN,2019-09-01,"two ""quotes"", and a comma"
                3,VEN,2019-09-01,\\N
                4,VEN,2019-09-01,back\\slash
                5,VEN,2019-09-01,
                6,VEN,2019-09-01,null
                """);
        Path to = folder.resolve("to");
        assertThat(run("csv", events, to)).isZero();
        List<List<String>> before = rows(events);
        List<List<String>> after = rows(part(to));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).subList(0, before.get(i).size())).isEqualTo(before.get(i));
        }
    }

    @Test
    void codesAndFormsOfDatesAreSaidAsInTheProgram() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), """
                country,date
                CI,27/4/2019
                BR,1/1/2020
                ZZ,1/1/2020
                """);
        Path to = folder.resolve("to");
        String err = told(() -> assertThat(run("csv", events, to, "--codes", "fips", "--date-format", "d/M/yyyy"))
                .isZero());
        assertThat(err).contains("1 of 3 events have a problem");
        assertThat(rows(part(to))).extracting(row -> row.get(2)).containsExactly("iso3", "CHL", "BRA", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"--codes | gaul | no system of codes", "--date-format | yy | does not give a date"})
    void anOptionThatCannotBeIsRefused(String option, String value, String message) throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), EVENTS);
        String err = told(() -> assertThat(run("csv", events, folder.resolve("to"), option, value))
                .isNotZero());
        assertThat(err).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--evnts x | Unknown option: \"--evnts\"",
                "--events x --to y | Missing --country=COLUMN; --date=COLUMN",
                "--events x --to y --country c --date d z | Unexpected word: \"z\"",
                "--events x --to y --country c --date d --format xls | \"xls\" is not one of csv, parquet",
                "--events x --to y --country c --date d --add iso3,iso2 | \"iso2\" is not one of iso3, organizations"
            })
    void aWrongCommandLineIsRefusedAndTheHelpNamed(String words, String message) {
        String err = told(() -> assertThat(
                        EnrichJob.run(Splitter.on(' ').splitToList(words).toArray(String[]::new)))
                .isEqualTo(2));
        assertThat(err).contains(message, "--help").hasLineCount(2);
    }

    @Test
    void theHelpTellsEveryOption() {
        PrintStream before = System.out;
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        System.setOut(new PrintStream(help, true, StandardCharsets.UTF_8));
        try {
            assertThat(EnrichJob.run("-h")).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(help.toString(StandardCharsets.UTF_8))
                .startsWith("Usage: enrich --events=PATH --to=PATH [--format=FORMAT] --country=COLUMN")
                .contains(
                        "  --events=PATH",
                        "  --to=PATH",
                        "  --format=FORMAT",
                        "  --country=COLUMN",
                        "  --codes=SYSTEM",
                        "  --date=COLUMN",
                        "  --date-format=PATTERN",
                        "  --date-language=LANGUAGE",
                        "  --add=COLUMN[,COLUMN...]",
                        "  --force",
                        "  -h, --help",
                        "  -V, --version");
    }

    @Test
    void wordsOfAVocabularyMayBeInUpperCase() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), EVENTS);
        Path to = folder.resolve("to");
        assertThat(run("CSV", events, to, "--add", "ISO3,Possible_Organizations"))
                .isZero();
        assertThat(rows(part(to)).get(0))
                .containsExactly("id", "country", "date", "what", "iso3", "possible_organizations", "problem");
    }

    private static String told(Callable<?> run) {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            run.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            System.setErr(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsThereIsReplacedOnlyByForce() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), EVENTS);
        Path to = folder.resolve("to");
        assertThat(run("csv", events, to)).isZero();
        byte[] first = Files.readAllBytes(part(to));
        assertThat(run("csv", events, to)).isNotZero();
        assertThat(part(to)).hasBinaryContent(first);
        assertThat(run("csv", events, to, "--force")).isZero();
    }

    @Test
    void aRowThatDoesNotFitItsHeaderStopsTheJob() throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), EVENTS + "7,BRA\n");
        Path to = folder.resolve("to");
        assertThat(run("csv", events, to)).isNotZero();
        assertThat(to.resolve("_SUCCESS")).doesNotExist();
    }

    @Test
    void columnsThatAreThereAreNotReplaced() {
        Dataset<Row> events = SPARK.sql("SELECT 'BRA' AS country, '2018' AS date, 'x' AS treaties");
        assertThatThrownBy(() -> EnrichJob.enrich(events, "country", "date", List.of(EventColumn.TREATIES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the events have a column \"treaties\" already");
    }
}
