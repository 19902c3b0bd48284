package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the front page shows is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final String JAR = "java -jar examples/programs/target/regionalism.jar ";

    /** Returns the fenced blocks with a mark, without the fences. */
    private static List<String> blocks(String mark) throws IOException {
        List<String> blocks = Pattern.compile("^```" + mark + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(README, UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(blocks).isNotEmpty();
        return blocks;
    }

    @Test
    void theProgramPrintsWhatThePageSays(@TempDir Path folder) throws IOException {
        assertThat(blocks("java")).hasSize(1);
        Path source =
                Files.writeString(folder.resolve("Flavour.java"), blocks("java").get(0), UTF_8);
        assertThat(Jdk.run("java", "-Dfile.encoding=UTF-8", "-cp", Jdk.classPath(), source.toString()))
                .isEqualToNormalizingNewlines(blocks("text").get(0));
    }

    @Test
    void theCommandsPrintWhatThePageSays() throws IOException {
        for (String block : blocks("console")) {
            int end = block.indexOf('\n');
            assertThat(block).startsWith("$ " + JAR);
            Run run = Run.of(block.substring(("$ " + JAR).length(), end));
            assertThat(run.out()).isEqualTo(block.substring(end + 1));
        }
    }

    @Test
    void everyProgramIsShownByACommandThatIsWellFormed() throws IOException {
        List<String> shown = Pattern.compile("^" + Pattern.quote(JAR) + "(.*)$", Pattern.MULTILINE)
                .matcher(String.join("", blocks("sh")))
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring(JAR.length()))
                .toList();
        for (String words : shown) {
            Regionalism.commandLine().parseArgs(words.split(" "));
        }
        assertThat(shown.stream()
                        .map(words -> words.substring(0, (words + " ").indexOf(' ')))
                        .toList())
                .containsAll(Sets.difference(
                        Regionalism.commandLine().getSubcommands().keySet(), Set.of("help")));
    }
}
