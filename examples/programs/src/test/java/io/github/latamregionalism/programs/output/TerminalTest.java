package io.github.latamregionalism.programs.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    private static final String BOLD = "\u001b[1m";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"132, 132", "80, 80", "3, 20"})
    void theWidthIsThatOfTheEnvironmentUnlessNobodyCouldRead(String columns, int width) {
        assertThat(Terminal.width(columns)).isEqualTo(width);
    }

    @Test
    void aWidthThatIsNoneIsTheUsualOne() {
        assertThat(Terminal.width("0")).isEqualTo(80);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anAnswerOnATerminalIsAsWideAsItAndInColours() throws IOException, InterruptedException {
        String answer = onTerminal("stty cols 70", "", Map.of());
        assertThat(answer.replaceAll("\u001b\\[[\\d;]*m", "").lines())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.length() <= 70)
                .anyMatch(line -> line.length() > 60);
        assertThat(answer).contains(BOLD);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTerminalWhoseUserWantsNoColoursGetsNone() throws IOException, InterruptedException {
        assertThat(onTerminal("stty cols 70", "", Map.of("NO_COLOR", "1"))).doesNotContain("\u001b");
        assertThat(onTerminal("stty cols 70", "--color=never", Map.of())).doesNotContain("\u001b");
        assertThat(onTerminal("stty cols 70", "--color=always", Map.of("NO_COLOR", "1")))
                .contains(BOLD);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anAnswerInAPipeIsAsWideAsItIsWhateverTheEnvironmentTells() throws IOException, InterruptedException {
        assertThat(onTerminal("export COLUMNS=40", "| cat", Map.of()).lines()).anyMatch(line -> line.length() > 80);
    }

    /** Returns what a process prints on a terminal, which the program {@code script} makes for it. */
    private String onTerminal(String before, String after, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path script = Path.of("/usr/bin/script");
        Assumptions.assumeTrue(Files.isExecutable(script));
        Path shell = folder.resolve("ask.sh");
        Files.writeString(
                shell,
                before + "\n'" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -cp '" + Jdk.classPath()
                        + "' io.github.latamregionalism.programs.Regionalism organizations Brasil --on 2015-06-30 2> /dev/null "
                        + after + "\n");
        Path out = folder.resolve("out.txt");
        ProcessBuilder process = new ProcessBuilder(script.toString(), "-qec", "sh " + shell, "/dev/null");
        process.environment().keySet().removeAll(Set.of("COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"));
        process.environment().put("TERM", "xterm");
        process.environment().putAll(environment);
        Process started =
                process.redirectOutput(out.toFile()).redirectErrorStream(true).start();
        started.getOutputStream().close();
        assertThat(started.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out, UTF_8).replace("\r", "");
    }
}
