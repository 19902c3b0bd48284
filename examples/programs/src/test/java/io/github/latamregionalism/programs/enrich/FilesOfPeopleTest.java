package io.github.latamregionalism.programs.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.StreamRun;
import io.github.latamregionalism.programs.report.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as people have them: with times, codes of other systems, the rest of the world, other delimiters and encodings.
 */
class FilesOfPeopleTest {

    @TempDir
    private Path folder;

    /** Enriches with what follows, {@code country} and {@code date}, to standard output, all rows kept. */
    private static StreamRun enrich(byte[] in, String... options) {
        List<String> words = new ArrayList<>(List.of(
                "enrich", "-", "--country", "country", "--date", "date", "--to", "-", "--keep", "--add", "iso3"));
        words.addAll(List.of(options));
        return StreamRun.of(in, words.toArray(String[]::new));
    }

    private static StreamRun enrich(String in, String... options) {
        return enrich(in.getBytes(UTF_8), options);
    }

    @Test
    void everyRowIsKeptInItsPlaceWithEmptyColumnsAndTheReasonWhereItCannotBeRead() {
        StreamRun run = enrich("""
                id,country,date
                1,Peru,2019-09-01T00:00:00
                2,Bolivia,01/09/2019
                3,Haiti,
                4,Afghanistan,2019
                5,World,2019
                6,Venezeula,2019
                7,PARLASUR,2019
                8,MÃ©xico,2019
                9,Mercosur,2019
                10,Brasil [1],20190901
                """);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                id,country,date,iso3,reason
                1,Peru,2019-09-01T00:00:00,PER,
                2,Bolivia,01/09/2019,,"date: ""01/09/2019"" is not a date: the day or the month may be first: --date-format d/M/yyyy or --date-format M/d/yyyy says which"
                3,Haiti,,,date: no date is given
                4,Afghanistan,2019,,"country: ""Afghanistan"" is a country or territory that is not in this dataset"
                5,World,2019,,"country: ""World"" is a region, which is not in this dataset"
                6,Venezeula,2019,,"country: ""Venezeula"" is no name of a country or organization in this dataset; nearest: Venezuela"
                7,PARLASUR,2019,,"country: ""PARLASUR"" is a body of mercosur, not an organization of this dataset"
                8,MÃ©xico,2019,,"country: ""MÃ©xico"" is UTF-8 read as another encoding: ""México"", a name of MEX"
                9,Mercosur,2019,,"country: ""Mercosur"" names mercosur, which is no country"
                10,Brasil [1],20190901,BRA,
                """);
        assertThat(run.err()).contains("8 events have empty columns and the reason");
    }

    @ParameterizedTest
    @CsvSource({
        "fips, ES, SLV",
        "fips, DO, DMA",
        "fips, PA, PRY",
        "fips, BL, BOL",
        "fips, BR, BRA",
        "fips, es, SLV",
        "gleditsch-ward, 100, COL",
        "gleditsch-ward, 70, MEX",
        "gleditsch-ward, 93, NIC",
        "gleditsch-ward, 140, BRA",
        "cow, 155.0, CHL",
        "vdem, 101, GBR",
        "iso-numeric, 76, BRA",
        "iso-alpha-2, ES, ESP",
        "wikidata, Q155, BRA"
    })
    void aCodeIsReadInTheSystemThatIsNamed(String system, String code, String country) {
        StreamRun run = enrich("country,date\n" + code + ",2019\n", "--codes", system);
        assertThat(run.out()).endsWith("\n" + code + ",2019," + country + ",\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aCodeThatIsNoneOfItsSystemIsNotLookedForInAnother() {
        StreamRun run = enrich("country,date\nBR,2019\nBRA,2019\nBrasil,2019\n", "--codes", "iso-alpha-3");
        assertThat(run.out())
                .contains("BR,2019,,\"country: \"\"BR\"\" is no code of a country of this dataset in iso-alpha-3\"")
                .contains("BRA,2019,BRA,")
                .contains("Brasil,2019,,");
    }

    @Test
    void codesThatAreOtherCountriesInFipsAreReadAsIsoAndTold() {
        StreamRun run = enrich("country,date\nES,2019\nBR,2019\nPA,2019\nPE,2019\n");
        assertThat(run.out()).contains("ES,2019,ESP,", "PA,2019,PAN,");
        assertThat(run.err()).contains("note: of the two-letter codes, ES, PA are other countries in FIPS 10-4");
        assertThat(enrich("country,date\nBR,2019\nPE,2019\nUK,2019\n").err()).isEmpty();
    }

    @Test
    void codesThatOnlyFipsHasStopTheRunWhichAsksForTheSystem() {
        StreamRun run = enrich("country,date\nBR,2019\nES,2019\nCS,2019\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("standard input:4:1: country \"CS\" is a code of FIPS 10-4 and none of ISO 3166-1")
                .contains("--codes fips or --codes iso-alpha-2");
        assertThat(enrich("country,date\nBR,2019\nES,2019\nCS,2019\n", "--codes", "fips")
                        .out())
                .contains("CS,2019,CRI,", "ES,2019,SLV,");
        assertThat(enrich("country,date\nBR,2019\nCS,2019\n", "--codes", "iso-alpha-2")
                        .out())
                .contains("CS,2019,,");
    }

    @Test
    void datesAreReadInTheFormThatIsNamed() {
        assertThat(enrich("country,date\nChile,01/09/2019\n", "--date-format", "d/M/yyyy")
                        .out())
                .contains("Chile,01/09/2019,CHL,");
        assertThat(enrich("country,date\nChile,3 mayo 2019\n", "--date-format", "d MMMM yyyy", "--date-language", "es")
                        .out())
                .contains("Chile,3 mayo 2019,CHL,");
        assertThat(enrich("country,date\n", "--date-format", "d/M/yy").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(enrich("country,date\n", "--date-format", "d/M/yyyy", "--date-language", "klingon")
                        .err())
                .startsWith("--date-language klingon is no language");
        assertThat(enrich("country,date\n", "--date-language", "es").err())
                .startsWith("--date-language needs --date-format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile,01/09/2019|nothing in column \"date\" could be read, of 2 rows; the first is in line 2: \"01/09/2019\"",
                "Chilenia,2019-09-01|nothing in column \"country\" could be read, of 2 rows; the first is in line 2: \"Chilenia\"",
                "\" \",2019|nothing in column \"country\" could be read, of 2 rows; the first is in line 2: no country is given"
            })
    void aColumnOfWhichNothingCanBeReadIsAFailure(String row, String message) throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), "country,date\n" + row + "\n" + row + "\n");
        StreamRun run = StreamRun.of(
                new byte[0],
                "enrich",
                events.toString(),
                "--country",
                "country",
                "--date",
                "date",
                "--to",
                folder.resolve("to.csv").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).startsWith(events + ": " + message);
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(events));
    }

    @Test
    void numbersThatAreNowhereSaidToBeOfASystemAreNotRead() {
        StreamRun run = enrich("country,date\n100,2019\n70,2019\n93,2019\n140,2019\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .startsWith(
                        "standard input: nothing in column \"country\" could be read, of 4 rows; the first is in line"
                                + " 2: \"100\" is ambiguous")
                .contains("--codes says of which system the codes are");
    }

    @Test
    void aFileOfCountriesThatTheDatasetDoesNotHaveIsRead() {
        StreamRun run = enrich("country,date\nAfghanistan,2019\nWorld,2019\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aFileThatIsSeparatedOtherwiseIsNamedAsSuch() {
        String in = "country;date;note\nPerú;2019-09-01;\"two\nlines\"\n";
        StreamRun run = enrich(in);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("standard input has no column \"country\": its cells seem to be separated by semicolons:"
                        + " --delimiter ';' reads them");
        assertThat(enrich(in, "--delimiter", ";").out())
                .isEqualTo("country;date;note;iso3;reason\nPerú;2019-09-01;\"two\nlines\";PER;\n");
        assertThat(enrich("\"country\";\"date\"\nPerú;2019\n").err()).contains("separated by semicolons");
        assertThat(enrich("country\tdate\nPerú\t2019\n").err()).contains("separated by tabs: --delimiter tab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab", "TAB", "\\t", "\t"})
    void aTabHasAName(String delimiter) {
        assertThat(enrich("country\tdate\nPerú\t2019\n", "--delimiter", delimiter)
                        .out())
                .isEqualTo("country\tdate\tiso3\treason\nPerú\t2019\tPER\t\n");
    }

    @Test
    void aDelimiterOfSeveralCharactersIsRefused() {
        StreamRun run = enrich("country,date\n", "--delimiter", "::");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("\"::\" is not one character or the word tab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "SEP=;\r\n", "\uFEFFsep=;\n", "\"sep=;\"\n"})
    void aFirstLineThatSaysWhatSeparatesTheCellsIsFollowed(String first) {
        StreamRun run = enrich(first + "country;date\nPerú;2019\nAtlantis;2019\n");
        assertThat(run.out()).startsWith("country;date;iso3;reason\nPerú;2019;PER;\n");
        StreamRun broken = enrich(first + "country;date\nPerú\n");
        assertThat(broken.err()).startsWith("standard input:3:1: the row has 1 cell");
    }

    @Test
    void otherEncodingsAreReadWhereTheyAreNamed() {
        byte[] in = "country,date\nPerú,2019\n".getBytes(Charset.forName("windows-1252"));
        assertThat(enrich(in, "--encoding", "windows-1252").out()).contains("Perú,2019,PER,");
        StreamRun refused = enrich(in);
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err()).startsWith("standard input is not UTF-8; --encoding says what it is");
        assertThat(enrich("country,date\nPerú,2019\n".getBytes(Charset.forName("UTF-16")), "--encoding", "UTF-16")
                        .out())
                .contains("Perú,2019,PER,");
    }

    @Test
    void standardOutputHasTheRowsAndNothingElse() {
        StreamRun run = enrich("country,date\nPerú,2030\n", "--format", "json");
        assertThat(run.out()).isEqualTo("country,date,iso3,reason\nPerú,2030,PER,\n");
        assertThat(run.err()).contains("note: 1 events lie after");
    }

    @Test
    void whatCannotBeReadNeedsAPlaceBesideStandardOutput() {
        StreamRun run = StreamRun.of(
                "country,date\n".getBytes(UTF_8), "enrich", "-", "--country", "country", "--date", "date", "--to", "-");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("--to - has no place for what cannot be read");
        assertThat(enrich("country,date\n", "--unresolved", "x.csv").exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
