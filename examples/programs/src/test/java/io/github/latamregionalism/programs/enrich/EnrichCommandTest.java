package io.github.latamregionalism.programs.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.Jdk;
import io.github.latamregionalism.programs.Regionalism;
import io.github.latamregionalism.programs.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrichCommandTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String ORGANIZATIONS = "iso3,organizations,possible_organizations";

    @TempDir
    private Path folder;

    private Path events;
    private Path to;
    private Path unresolved;

    @BeforeEach
    void nameFiles() {
        events = folder.resolve("events.csv");
        to = folder.resolve("out.csv");
        unresolved = folder.resolve("out.unresolved.csv");
    }

    private Run enrich(String... options) {
        return enrich(events, options);
    }

    private Run enrich(Path from, String... options) {
        List<String> words =
                new ArrayList<>(List.of("enrich", from.toString(), "--country", "country", "--date", "date"));
        if (!List.of(options).contains("--to")) {
            words.addAll(List.of("--to", to.toString()));
        }
        words.addAll(List.of(options));
        return Run.of(false, words.toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void assertFailed(Run run, int exitCode, String message) throws IOException {
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message);
        assertThat(files()).containsExactly(events);
    }

    @Test
    void theFilesAreThoseExpectedByteForByte() throws IOException {
        Run run = enrich(RESOURCES.resolve("enrich").resolve("events.csv"));
        assertThat(run.exitCode()).isZero();
        for (Path file : List.of(to, unresolved)) {
            Path golden = RESOURCES
                    .resolve("golden")
                    .resolve(file.getFileName().toString().replace("out", "enrich"));
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.copy(file, golden, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(file).usingCharset(UTF_8).hasSameTextualContentAs(golden, UTF_8);
        }
        assertThat(files()).containsExactly(to, unresolved);
    }

    @Test
    void theNumbersOfEventsAndWhatToKnowOfThemAreTold() throws IOException {
        Run run = enrich(RESOURCES.resolve("enrich").resolve("events.csv"), "--format", "csv");
        assertThat(run.out()).isEqualTo("enriched,unresolved,after_as_of\n7,5,1\n");
        assertThat(run.err()).contains("5 events are set aside in " + unresolved, "1 events lie after 2025-12-31");
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsChangeNothing() throws IOException {
        Files.writeString(events, "country,date,text\nPER,2010-05-05,\"two\nlines\"\n");
        assertThat(enrich().exitCode()).isZero();
        byte[] expected = Files.readAllBytes(to);
        Files.writeString(events, "\uFEFF\"country\",date,text\r\nPER,2010-05-05,\"two\nlines\"\r\n");
        assertThat(enrich("--force").exitCode()).isZero();
        assertThat(to).hasBinaryContent(expected);
        assertThat(unresolved).hasContent("country,date,text,line,reason");
    }

    @Test
    void onlyTheColumnsAskedForAreAddedInTheirOrderUnderTheirPrefix() throws IOException {
        Files.writeString(events, "iso3;country;date\nx;SUR;1995\n");
        assertThat(enrich("--add", "possible_organizations,iso3", "--prefix", "lar_", "--delimiter", ";")
                        .exitCode())
                .isZero();
        assertThat(to).hasContent("""
                iso3;country;date;lar_possible_organizations;lar_iso3
                x;SUR;1995;"caricom;cfatf;parlatino";SUR""");
    }

    @Test
    void anEventKnownToTheYearCertainlyHasOnlyWhatHeldAllYear() throws IOException {
        Files.writeString(events, "country,date\nCHL,2019\nCHL,2019-11\nCHL,2019-12\nCHL,2019-12-11\n");
        assertThat(enrich("--add", "organizations,possible_organizations").exitCode())
                .isZero();
        List<String> rows = Files.readAllLines(to);
        // Chile left UNASUR with effect from 2019-12-11.
        assertThat(rows.get(1).split(",", -1)[2]).doesNotContain("unasur");
        assertThat(rows.get(1).split(",", -1)[3]).contains("unasur");
        assertThat(rows.get(2).split(",", -1)[2]).contains("unasur");
        assertThat(rows.get(3).split(",", -1)[3]).contains("unasur");
        assertThat(rows.get(4)).doesNotContain("unasur");
    }

    @Test
    void aFileWithAHeaderOnlyGivesHeadersOnly() throws IOException {
        Files.writeString(events, "country,date");
        assertThat(enrich("--add", ORGANIZATIONS).exitCode()).isZero();
        assertThat(to).hasContent("country,date," + ORGANIZATIONS);
        assertThat(unresolved).hasContent("country,date,line,reason");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| :1:1: the file is empty",
                "country,date\\nBRA,2018\\nBRA,\"2018\\n| :3:1: the row is not CSV: Unclosed quoted field",
                "country,date\\nBRA,2018\\n\\nBRA,\"2018\"x\\n| :3:1: the row is not CSV: Unexpected character",
                "country,date\\n\"B\\nA\",2018\\nBRA\\n| :4:1: the row has 1 cell, the header has 2; its last is \"BRA\"",
                "country,date\\nBRA,2018,x,y\\n| :2:3: the row has 4 cells, the header has 2; its last is \"y\""
            })
    void aBrokenFileIsNamedWithTheLineAndTheRuleAndNothingIsWritten(String text, String message) throws IOException {
        Files.writeString(events, text.replace("\\n", "\n"));
        assertFailed(enrich(), 3, events + message.strip());
    }

    @Test
    void aLineThatIsNotUtf8IsShown() throws IOException {
        byte[] text = ("country,date\n" + "BRA,2018\n".repeat(20_000) + "M\u00e9xico,2018\n").getBytes(UTF_8);
        text[text.length - "\u00e9xico,2018\n".getBytes(UTF_8).length] = (byte) 0xE9;
        Files.write(events, text);
        assertFailed(enrich(), 3, events + ":20002:1: the line is not UTF-8: \"M\uFFFD");
    }

    @Test
    void aRowWithoutAnEndDoesNotFillTheMemory() throws IOException {
        Files.writeString(events, "country,date\n\"BRA,2018\n" + "BRA,2018\n".repeat(200_000));
        assertFailed(enrich(), 3, events + ":2:1: the row is not CSV: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contry,date| has no column \"country\"; nearest: contry",
                "x,date| has no column \"country\"; it has x, date",
                "country,date,country| has more than one column \"country\"",
                "country,date,treaties| has a column \"treaties\" already: --prefix gives",
                "country,date,reason| has a column \"reason\" already: --prefix gives"
            })
    void aHeaderThatDoesNotFitIsWrongUsage(String header, String message) throws IOException {
        Files.writeString(events, header + "\n");
        assertFailed(enrich(), 2, events + " " + message.strip());
    }

    @Test
    void theTwoOutputsMustDiffer() throws IOException {
        Files.writeString(events, "country,date\n");
        assertFailed(enrich("--unresolved", to.toString()), 2, "--unresolved and --to name the same file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.csv", "link.csv", "hard.csv"})
    @DisabledOnOs(OS.WINDOWS)
    void theFileOfTheEventsIsNeverAnOutput(String name) throws IOException {
        Files.writeString(events, "country,date\nBRA,2018\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), events);
        Files.createLink(folder.resolve("hard.csv"), events);
        to = folder.resolve(name);
        for (Run run : List.of(
                enrich("--force"),
                enrich("--force", "--to", folder.resolve("out.csv").toString(), "--unresolved", to.toString()))) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith(to + " is the file of the events, " + events);
        }
        assertThat(events).hasContent("country,date\nBRA,2018\n");
        assertThat(files()).hasSize(3);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theTwoOutputsMustDifferThroughLinksToo() throws IOException {
        Files.writeString(events, "country,date\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        assertThat(enrich("--unresolved", link.resolve("out.csv").toString()).err())
                .startsWith("--unresolved and --to name the same file");
    }

    @Test
    void aFileWithTheLineEndsOfOldMacsIsRead() throws IOException {
        Files.writeString(events, "country,date\rBRA,2018\rBRA\r");
        assertFailed(enrich(), 3, events + ":3:1: the row has 1 cell, the header has 2");
        Files.writeString(events, "country,date\rBRA,2018\r");
        assertThat(enrich("--add", "iso3").exitCode()).isZero();
        assertThat(to).hasContent("country,date,iso3\nBRA,2018,BRA");
    }

    @Test
    void aMissingFileIsNamed() {
        Run run = enrich();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualToIgnoringNewLines(events + ": there is no such file or folder");
    }

    @Test
    void aMissingFolderIsNamed() throws IOException {
        Files.writeString(events, "country,date\n");
        Path missing = folder.resolve("missing");
        to = missing.resolve("out.csv");
        assertFailed(enrich(), 3, to + " cannot be written: there is no folder " + missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.unresolved.csv"})
    void aFileThatIsThereIsReplacedOnlyByForce(String name) throws IOException {
        Files.writeString(events, "country,date\nBRA,2018\n");
        Path own = Files.writeString(folder.resolve(name), "mine");
        Run refused = enrich();
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).startsWith(own + ": it is there already; --force replaces it");
        assertThat(own).hasContent("mine");
        assertThat(files()).containsExactlyInAnyOrder(events, own);
        assertThat(enrich("--force").exitCode()).isZero();
        assertThat(Files.readString(own)).startsWith("country,date,");
    }

    @Test
    void aFailureLeavesTheFilesThatForceWouldReplace() throws IOException {
        Files.writeString(events, "country,date\nBRA,2018\nBRA\n");
        Files.writeString(to, "mine");
        assertThat(enrich("--force").exitCode()).isEqualTo(3);
        assertThat(to).hasContent("mine");
        assertThat(files()).containsExactlyInAnyOrder(events, to);
    }

    /** A limit on the size of files is met like the end of the disk. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whereTheDiskEndsNothingIsLeftBehind() throws IOException, InterruptedException {
        Files.writeString(events, "country,date\n" + "BRA,2018-01-01\n".repeat(20_000));
        Path errors = folder.resolve("errors.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int exit = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 200; exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" enrich \"$3\" --country country"
                                + " --date date --to \"$4\"",
                        java,
                        Jdk.classPath(),
                        Regionalism.class.getName(),
                        events.toString(),
                        to.toString())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(errors).content().startsWith(to + " cannot be written: ").contains("nothing of it is kept");
        assertThat(exit).isEqualTo(3);
        assertThat(files()).containsExactlyInAnyOrder(events, errors);
    }
}
