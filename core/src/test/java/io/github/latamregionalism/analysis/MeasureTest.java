package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    private static final Path SOURCE = Path.of("src/main/java/io/github/latamregionalism/analysis/Measure.java");

    @ParameterizedTest
    @EnumSource
    void theDefinitionOfAMeasureStandsInItsJavadocInTheSameWords(Measure measure) throws IOException {
        assertThat(javadocOf(measure)).isEqualTo(measure.definition());
    }

    @ParameterizedTest
    @EnumSource
    void aDefinitionSaysWhatItsNCounts(Measure measure) {
        assertThat(measure.definition()).contains(" n counts the ").endsWith(".");
    }

    private static String javadocOf(Measure measure) throws IOException {
        var comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + measure.name() + "\\(", Pattern.DOTALL)
                .matcher(Files.readString(SOURCE));
        assertThat(comment.find()).isTrue();
        return comment.group(1)
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
