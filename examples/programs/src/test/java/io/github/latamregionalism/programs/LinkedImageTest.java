package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that the library needs is a module, so that jlink takes it. */
class LinkedImageTest {

    @Test
    void aLinkedImageAnswersWithoutAJdk(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Asks.java"),
                "class Asks { public static void main(String[] args) {"
                        + " System.out.println(io.github.latamregionalism.data.LatinAmerica.dataset()); } }",
                UTF_8);
        Path image = folder.resolve("image");
        Jdk.run("javac", "-cp", Jdk.classPath(), "-d", folder.toString(), source.toString());
        Jdk.run(
                "jlink",
                "--module-path",
                Jdk.classPath(),
                "--add-modules",
                "io.github.latamregionalism.data",
                "--output",
                image.toString());
        assertThat(Jdk.run(
                        image.resolve(Path.of("bin", "java")).toString(),
                        "--add-modules",
                        "io.github.latamregionalism.data",
                        "-cp",
                        folder.toString(),
                        "Asks"))
                .startsWith("dataset 1.0.0");
    }
}
