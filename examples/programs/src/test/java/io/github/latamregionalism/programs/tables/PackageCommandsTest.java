package io.github.latamregionalism.programs.tables;

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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The programs about packages of tables print what the files beside this test hold.
 *
 * <p>{@code -Dgolden.rewrite=true} writes the files anew: then read the difference before committing it.
 */
class PackageCommandsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String PACKAGES = "src/test/resources/packages/";

    @ParameterizedTest
    @CsvSource({
        "validate.txt, 1, validate broken",
        "validate.csv, 1, validate broken --format csv",
        "validate.json, 1, validate broken --format json",
        "validate-valid.txt, 0, validate asean-2025-06",
        "validate-valid.json, 0, validate asean-2025-06 --format json",
        "diff.txt, 0, diff asean-2025-06 asean",
        "diff.csv, 0, diff asean-2025-06 asean --format csv",
        "diff.json, 0, diff asean-2025-06 asean --format json",
        "diff-none.txt, 0, diff asean asean"
    })
    void aProgramPrintsWhatItsFileHolds(String file, int exitCode, String words) throws IOException {
        Run run = Run.of(words.replace("broken", PACKAGES + "broken")
                .replace(" asean-2025-06", " " + PACKAGES + "asean-2025-06")
                .replaceAll(" asean\\b(?!-)", " ../own-data/asean"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(golden, run.out(), UTF_8);
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden, UTF_8));
    }

    @Test
    void theExportedPackageIsValidAndDiffersFromTheBundledOneInNothing(@TempDir Path folder) {
        String once = folder.resolve("once").toString();
        String twice = folder.resolve("twice").toString();
        assertThat(Run.of(false, "export", "--to", once).exitCode()).isZero();
        assertThat(Run.of(false, "export", "--to", twice).exitCode()).isZero();
        assertThat(Run.of(false, "validate", once).exitCode()).isZero();
        assertThat(Run.of(false, "diff", once, twice).out()).endsWith(": no differences\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate NOWHERE",
                "diff NOWHERE ../own-data/asean",
                "diff ../own-data/asean NOWHERE",
                "crosswalk NOWHERE",
                "enrich NOWHERE --country country --date date --to out.csv"
            })
    void whatIsNotThereIsToldInOneFormWhateverIsToBeReadFromIt(String words, @TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere");
        Run run = Run.of(words.replace("NOWHERE", nowhere.toString()));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToIgnoringNewLines(nowhere + ": there is no such file or folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atlas --to NOWHERE/a.svg",
                "chart timeline --organization unasur --to NOWHERE/a.svg",
                "panel --unit country-year --first-year 2020 --codebook NOWHERE/a.svg",
                "sensitivity --of unasur --first-year 2020 --to NOWHERE/a.svg"
            })
    void aFolderThatIsNotThereIsToldInOneFormWhateverIsToBeWrittenIntoIt(String words, @TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere");
        Run run = Run.of(words.replace("NOWHERE", nowhere.toString()));
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        nowhere.resolve("a.svg") + " cannot be written: there is no folder " + nowhere);
    }

    @Test
    void aPackageWithProblemsIsNotComparedAndItsProblemsAreTold() {
        Run run = Run.of("diff " + PACKAGES + "broken ../own-data/asean");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("memberships.csv:2:5: start \"1967-13-08\"")
                .doesNotContain("\tat ");
    }

    @Test
    void aProgramWithoutItsPackageIsWrongUsage() {
        assertThat(Run.of("validate").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("diff " + PACKAGES + "broken").exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
