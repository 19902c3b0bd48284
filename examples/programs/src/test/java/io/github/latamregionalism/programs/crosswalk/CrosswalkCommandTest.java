package io.github.latamregionalism.programs.crosswalk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.Run;
import io.github.latamregionalism.programs.report.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All rows are invented. */
class CrosswalkCommandTest {

    @TempDir
    private Path folder;

    private Run crosswalk(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), text, UTF_8);
        return Run.of(false, "crosswalk", file.toString(), "--format", "csv");
    }

    private String differences(String text) throws IOException {
        Run run = crosswalk(text);
        assertThat(run.exitCode()).isEqualTo(ExitCode.ANSWERED);
        return run.out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void yearsThatDifferInTheSameWayAreOneRun() throws IOException {
        assertThat(differences("ccode,year,Andean\n155,1979,1\n155,1977,1\n155,1978,1\n"))
                .isEqualTo("can,CHL,1977,1979,3,1,member,observer\n");
    }

    @Test
    void aRunEndsWhereTheFileSaysAnotherThingOrNothingOrWhatTheDatasetSays() throws IOException {
        assertThat(differences("""
                        ccode,year,Andean
                        155,1977,1
                        155,1978,2
                        155,1979,1
                        155,1980,-9
                        155,1981,1
                        155,1982,3
                        155,1983,1
                        """)).isEqualTo("""
                        can,CHL,1977,1977,1,1,member,observer
                        can,CHL,1978,1978,1,2,associate,observer
                        can,CHL,1979,1979,1,1,member,observer
                        can,CHL,1981,1981,1,1,member,observer
                        can,CHL,1983,1983,1,1,member,observer
                        """);
    }

    @Test
    void inTheYearOfAChangeBothCodesAreRight() throws IOException {
        assertThat(differences("ccode,year,Andean\n155,1976,1\n")).isEmpty();
        assertThat(differences("ccode,year,Andean\n155,1976,3\n")).isEmpty();
        assertThat(differences("ccode,year,Andean\n155,1976,2\n"))
                .isEqualTo("can,CHL,1976,1976,1,2,associate,member or observer\n");
    }

    @Test
    void aChangeInDecemberIsOneOfItsYear() throws IOException {
        assertThat(differences("ccode,year,RIOgroup\n140,2011,1\n")).isEmpty();
        assertThat(differences("ccode,year,RIOgroup\n140,2011,0\n")).isEmpty();
        assertThat(differences("ccode,year,RIOgroup\n140,2010,0\n140,2012,1\n")).isEqualTo("""
                        rio-group,BRA,2010,2010,1,0,none,member
                        rio-group,BRA,2012,2012,1,1,member,none
                        """);
    }

    @Test
    void aSuspendedMemberIsAMemberAndTheReadingSaysThatItIsSuspended() throws IOException {
        assertThat(differences("ccode,year,OAS\n40,1990,1\n")).isEmpty();
        assertThat(differences("ccode,year,OAS\n40,1990,0\n"))
                .isEqualTo("oas,CUB,1990,1990,1,0,none,\"member, suspended\"\n");
    }

    @Test
    void noOrganizationIsAsGoodAsNoMembership() throws IOException {
        assertThat(differences("ccode,year,Mercosur\n155,1970,-1\n155,1971,0\n"))
                .isEmpty();
        assertThat(differences("ccode,year,OAS\n155,1970,-1\n"))
                .isEqualTo("oas,CHL,1970,1970,1,-1,not-in-existence,member\n");
    }

    @Test
    void theHeaderMayBeInLowerCaseAndTheOrderOfTheColumnsIsFree() throws IOException {
        assertThat(differences("andean,YEAR,state,cCode\n1,1990,CHL,155\n"))
                .isEqualTo("can,CHL,1990,1990,1,1,member,observer\n");
    }

    @Test
    void aCountryOutsideTheRegionIsComparedOnlyWhereTheDatasetKnowsSomethingOfIt() throws IOException {
        assertThat(differences("ccode,year,Andean,OAS\n2,1990,1,0\n")).isEqualTo("oas,USA,1990,1990,1,0,none,member\n");
    }

    @Test
    void numbersAndMissingValuesAreReadAsStatisticalSoftwareWritesThem() throws IOException {
        assertThat(differences("""
                        ccode,year,Andean
                        155.0,1977.0,1.0
                        155,1978,NA
                        155,1979,.
                        155,1980,
                        155, 1981 , -9.0
                        NA,1982,1
                        .,1983,1
                        ,1984,1
                        """)).isEqualTo("can,CHL,1977,1977,1,1,member,observer\n");
        assertThat(crosswalk("ccode,year,Andean\n155,1977,NA\n155,1978,.\n").out())
                .isEqualTo(crosswalk("ccode,year,Andean\n155,1977,-9\n155,1978,-9\n")
                        .out());
    }

    @Test
    void theYearsBeforeAnyMemberInTheDatasetAreOneDifferenceOfAllCountries() throws IOException {
        assertThat(differences("""
                        ccode,year,OAS
                        155,1890,1
                        155,1920,1
                        140,1890,1
                        140,1950,1
                        155,1960,0
                        """)).isEqualTo("""
                        oas,,1890,1950,4,1,member,none
                        oas,CHL,1960,1960,1,0,none,member
                        """);
    }

    @Test
    void organizationsWithoutAColumnAreNamed() throws IOException {
        assertThat(crosswalk("ccode,year,Andean\n155,1990,0\n").err())
                .contains("the file has no column ACS, AmCC, LAIA, CARICOM,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year,OAS/1990,1|2|has no column \"ccode\"",
                "ccode,OAS/155,1|2|has no column \"year\"",
                "ccode,year/155,1990|2|has no column of an organization that is compared: ACS, AmCC, LAIA, Andean,",
                "ccode,year,OAS/155,1990,4|3|rows.csv:2:3: oas \"4\" is not one of 1, 2, 3, 0, -1, -9",
                "ccode,year,OAS/155,1990,1.5|3|rows.csv:2:3: oas \"1.5\" is not one of 1, 2, 3, 0, -1, -9",
                "ccode,year,OAS/155,,1|3|rows.csv:2:2: year \"\" is not a number of one to four digits",
                "ccode;year;OAS/155;1990;1|2|its cells seem to be separated by semicolons: --delimiter ';' reads them",
                "ccode,year,OAS/155,MCM,1|3|rows.csv:2:2: year \"MCM\" is not a number of one to four digits",
                "ccode,year,OAS/CHL,1990,1|3|rows.csv:2:1: ccode \"CHL\" is not a number of one to four digits",
                "ccode,year,OAS/155,1990,1/155,1990,1|3|rows.csv:3:2: year CHL has this year already in line 2",
                "ccode,year,OAS/155,1990,x/140,1990,y|3|rows.csv:2:3: oas \"x\" is not one of",
                "ccode,year,OAS/155,1990|3|the row has 2 cells, the header has 3"
            })
    void aFileThatBreaksARuleIsRefusedWithThePlaceAndTheRule(String rows, int exitCode, String message)
            throws IOException {
        Run run = crosswalk(rows.replace('/', '\n') + "\n");
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("none.csv");
        Run run = Run.of(false, "crosswalk", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(file + ": there is no such file or folder");
    }
}
