package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnabledOnOs({OS.LINUX, OS.MAC})
class CompletionTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void print() throws IOException {
        Run run = Run.of("completion bash");
        assertThat(run.exitCode()).isZero();
        Files.writeString(folder.resolve("script.bash"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'mem'|members",
                "'members --org'|--organization",
                "'members --organization una'|unasur",
                "'members una'|unasur",
                "'members --status sus'|suspended",
                "'members unasur --format='|apa bibtex csl csv dot graphml json markdown ndjson prose table tsv",
                "'--language '|en es pt",
                "'standing --country VE'|VEN",
                "'chronicle CU'|CUB CUW",
                "'help mem'|members",
                "'treaty unt'|untoc-2000",
                "'cite mem'|members",
                "'cite standing --country BO'|BOL",
                "'chart time'|timeline",
                "'chart timeline --theme pr'|print",
                "'panel --unit dy'|dyad-year",
                "'members --on '|",
                "'export --to '|"
            })
    void bashIsOfferedTheWordsThatMayFollow(String line, String words) throws IOException, InterruptedException {
        assertThat(offered(line))
                .containsExactlyInAnyOrderElementsOf(
                        words == null ? List.of() : Splitter.on(' ').splitToList(words));
    }

    @Test
    void everyProgramIsOffered() throws IOException, InterruptedException {
        assertThat(offered("")).containsAll(Program.allWords());
    }

    /** Returns what the function of the script offers for the last word of a line, which may be empty. */
    private static List<String> offered(String line) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("regionalism"));
        words.addAll(Splitter.on(' ').splitToList(line.replace("=", " = ")));
        String ask = "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _regionalism; printf '%%s\\n' \"${COMPREPLY[@]}\""
                .formatted(
                        folder.resolve("script.bash"),
                        words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" ")),
                        words.size() - 1);
        Path out = folder.resolve("out.txt");
        Process bash = new ProcessBuilder("bash", "--norc", "-c", ask)
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(bash.waitFor()).isZero();
        return Files.readString(out, UTF_8)
                .lines()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
