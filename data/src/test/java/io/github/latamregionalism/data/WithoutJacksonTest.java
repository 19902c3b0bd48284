package io.github.latamregionalism.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wants no JSON may leave Jackson out. */
class WithoutJacksonTest {

    @Test
    void plainQuestionsAreAnsweredOnAClassPathWithoutJackson(@TempDir Path folder)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> classPath = FirstAnswerClassesTest.classPath();
        assertThat(classPath).anyMatch(WithoutJacksonTest::isJackson);
        Path output = folder.resolve("output.txt");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        Joiner.on(File.pathSeparator)
                                .join(classPath.stream()
                                        .filter(part -> !isJackson(part))
                                        .toList()),
                        PlainQuestions.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        String printed = Files.readString(output, UTF_8);
        assertThat(exit).as(printed).isZero();
        assertThat(printed.stripTrailing()).isEqualTo(PlainQuestions.answers());
    }

    private static boolean isJackson(String part) {
        return Path.of(part).getFileName().toString().startsWith("jackson-");
    }
}
