package io.github.latamregionalism.programs.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.PackageFiles;
import io.github.latamregionalism.programs.Run;
import io.github.latamregionalism.programs.options.Arguments;
import io.github.latamregionalism.programs.options.Options;
import io.github.latamregionalism.programs.options.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private static Run export(Path to) {
        return Run.of(false, "export", "--to", to.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theTablesAreThoseInTheJarByteForByteAndTwoThatFollowFromThem() throws IOException {
        Path to = folder.resolve("new").resolve("package");
        assertThat(export(to).exitCode()).isZero();
        assertThat(files(to))
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .contains("spell-days.csv", "panel-country-year.csv");
        assertThat(files(to))
                .filteredOn(file -> !file.endsWith("spell-days.csv")
                        && !file.endsWith("panel-country-year.csv")
                        && !file.endsWith("datapackage.json"))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(file)
                        .hasBinaryContent(
                                LatinAmerica.files().read(file.getFileName().toString())));
    }

    @Test
    void theDescriptorIsThatInTheJarWithTheDerivedTablesMarked() throws IOException {
        assertThat(export(folder).exitCode()).isZero();
        JsonNode exported =
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
        List<String> derived = new ArrayList<>();
        for (Iterator<JsonNode> resources = exported.path("resources").iterator(); resources.hasNext(); ) {
            JsonNode resource = resources.next();
            if (resource.path("derived").asBoolean()) {
                derived.add(resource.path("name").asText());
                resources.remove();
            }
        }
        assertThat(derived).containsExactly("spell-days", "panel-country-year");
        assertThat(exported)
                .isEqualTo(new ObjectMapper().readTree(LatinAmerica.files().read("datapackage.json")));
    }

    @Test
    void anExportedPackageIsValid() {
        assertThat(export(folder).exitCode()).isZero();
        assertThat(Run.of(false, "validate", folder.toString()).exitCode()).isZero();
    }

    @Test
    void theFolderIsReadBackAsTheSameDataset() {
        assertThat(export(folder).exitCode()).isZero();
        assertThat(Dataset.read(folder)).isEqualTo(LatinAmerica.dataset());
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAloneAndEndsWithThree() throws IOException {
        Path own = Files.writeString(folder.resolve("countries.csv"), "mine");
        Run run = export(folder);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("the folder is not empty");
        assertThat(files(folder)).containsExactly(own);
        assertThat(own).hasContent("mine");
    }

    @Test
    void anExportThatFailsLeavesNothing() {
        PackageFiles cutShort = name -> {
            if (name.equals("datapackage.json")) {
                return "{\"resources\": [{\"path\": \"a.csv\"}, {\"path\": \"missing/b.csv\"}]}".getBytes(UTF_8);
            }
            return new byte[] {'x'};
        };
        Path to = folder.resolve("new").resolve("package");
        ExportCommand command = new ExportCommand(cutShort, LatinAmerica.dataset(), new Settings());
        Arguments arguments = new Arguments();
        arguments.takeAll(List.of("--to", to.toString()), command.options(), new Options());
        arguments.give(command.options());
        assertThatThrownBy(command::call).isInstanceOf(IOException.class).hasMessageContaining("there is no folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = export(file.resolve("below"));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains(file.resolve("below") + " cannot be written: " + file + " is no folder");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = export(file);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("it is a file");
        assertThat(file).hasContent("mine");
    }
}
