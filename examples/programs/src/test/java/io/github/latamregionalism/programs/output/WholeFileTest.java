package io.github.latamregionalism.programs.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("file.txt");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aFileIsNotThereBeforeItIsWhole() throws IOException {
        try (WholeFile whole = WholeFile.begin(file, false)) {
            whole.out().write(NEW);
            assertThat(file).doesNotExist();
            WholeFile.commit(whole);
        }
        assertThat(file).hasBinaryContent(NEW);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFileThatIsNotCommittedLeavesNothing() throws IOException {
        try (WholeFile whole = WholeFile.begin(file, false)) {
            whole.out().write(NEW);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhereThatIsAskedFor() throws IOException {
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> WholeFile.write(file, NEW, false))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(file + ": it is there already; --force replaces it");
        assertThat(file).hasContent("mine");
        WholeFile.write(file, NEW, true);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFileThatComesMeanwhileIsNotReplaced() throws IOException {
        try (WholeFile whole = WholeFile.begin(file, false)) {
            Files.writeString(file, "mine");
            assertThatThrownBy(() -> WholeFile.commit(whole)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(file).hasContent("mine");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void ofTwoFilesNeitherIsThereIfOneMustNotBe() throws IOException {
        Path other = folder.resolve("other.txt");
        try (WholeFile one = WholeFile.begin(file, false);
                WholeFile two = WholeFile.begin(other, false)) {
            Files.writeString(other, "mine");
            assertThatThrownBy(() -> WholeFile.commit(one, two)).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(files()).containsExactly(other);
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Files.createDirectory(file);
        for (boolean replace : new boolean[] {false, true}) {
            assertThatThrownBy(() -> WholeFile.write(file, NEW, replace))
                    .hasMessage(file + " cannot be written: it is a folder");
        }
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> WholeFile.write(missing.resolve("file.txt"), NEW, false))
                .hasMessage(missing.resolve("file.txt") + " cannot be written: there is no folder " + missing);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ofALinkTheFileThatItLeadsToIsWritten() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThatThrownBy(() -> WholeFile.write(link, NEW, true))
                .hasMessage(link + " cannot be replaced: it is no ordinary file");
        Files.writeString(file, "mine");
        WholeFile.write(link, NEW, true);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileIsTheSameThroughLinksAndBeforeItIsThere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        assertThat(WholeFile.isSame(file, link.resolve("file.txt"))).isTrue();
        assertThat(WholeFile.isSame(file, link.resolve("other.txt"))).isFalse();
        Files.writeString(file, "mine");
        assertThat(WholeFile.isSame(file, link.resolve("file.txt"))).isTrue();
        assertThat(WholeFile.isSame(file, Files.createLink(folder.resolve("hard"), file)))
                .isTrue();
        assertThat(WholeFile.isSame(file, link.resolve("other.txt"))).isFalse();
    }
}
