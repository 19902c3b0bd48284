package io.github.latamregionalism.programs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private static Run export(Path to) {
        return Run.of(Ansi.OFF, "export", "--to", to.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theFilesAreThoseInTheJarByteForByte() throws IOException {
        Path to = folder.resolve("new").resolve("package");
        assertThat(export(to).exitCode()).isZero();
        assertThat(files(to))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(file)
                        .hasBinaryContent(
                                LatinAmerica.files().read(file.getFileName().toString())));
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
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = export(file);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("it is a file");
        assertThat(file).hasContent("mine");
    }
}
