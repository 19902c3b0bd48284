package io.github.latamregionalism.programs.atlas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.programs.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasCommandTest {

    @TempDir
    private Path folder;

    @Test
    void thePageIsWrittenAndReplacesAFileOnlyWhenTold() throws IOException {
        Path to = Files.writeString(folder.resolve("atlas.html"), "mine");
        Run refused = Run.of(false, "atlas", "--to", to.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("--force replaces it");
        assertThat(to).hasContent("mine");

        Run run = Run.of(false, "atlas", "--to", to.toString(), "--force", "--format", "csv");
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(to, UTF_8))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<script type=\"application/json\" id=\"data\">",
                        "Union of South American Nations",
                        LatinAmerica.dataset().asOf().toString())
                .endsWith("</html>\n");
        assertThat(run.out()).contains(to + "," + Files.size(to));
    }

    @Test
    void aMissingFolderIsToldInWords() {
        Path missing = folder.resolve("missing");
        Run run = Run.of(false, "atlas", "--to", missing.resolve("atlas.html").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(missing.resolve("atlas.html") + " cannot be written: there is no folder " + missing);
        assertThat(folder).isEmptyDirectory();
    }
}
