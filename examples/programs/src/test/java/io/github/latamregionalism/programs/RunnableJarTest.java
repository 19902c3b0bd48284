package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The jar that the build makes runs by itself. It is there only once the module is packaged. */
class RunnableJarTest {

    private static final String JAR = Path.of("target", "regionalism.jar").toString();

    @Test
    void theJarAnswersInUtf8AsTheProgramsDo() throws IOException {
        assertThat(Jdk.run(
                        "java",
                        "-Dfile.encoding=US-ASCII",
                        "-jar",
                        JAR,
                        "members",
                        "--organization",
                        "unasur",
                        "--on",
                        "2020-06-01",
                        "--language",
                        "es"))
                .isEqualTo(
                        Files.readString(Path.of("src", "test", "resources", "golden", "members-possible.txt"), UTF_8));
    }
}
