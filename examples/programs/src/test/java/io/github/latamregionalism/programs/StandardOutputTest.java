package io.github.latamregionalism.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.report.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs do where their answer cannot be written. */
class StandardOutputTest {

    private static final int PROGRAMS = 36;
    private static final String FULL = "standard output cannot be written: No space left on device";

    @TempDir
    private Path folder;

    /** A disk that is full from the first byte on. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private static List<String> programs() {
        assertThat(Questions.programs()).hasSizeGreaterThanOrEqualTo(PROGRAMS);
        return Questions.programs();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramWhoseOutputIsFullEndsWithThreeAndSaysSo(String program) throws IOException {
        assertFull(words(program).toArray(String[]::new));
        assertFull(Stream.concat(Stream.of(program.split(" ")), Stream.of("--help"))
                .toArray(String[]::new));
    }

    private static void assertFull(String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(new byte[0]);
        assertThat(Regionalism.run(in, new FullDisk(), err, words))
                .as("%s", List.of(words))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8).lines()).last().isEqualTo(FULL);
    }

    /** Returns a program with a word for all that it must be told. */
    private List<String> words(String program) throws IOException {
        List<String> words = new ArrayList<>(List.of(program.split(" ")));
        if (program.equals("help")) {
            return words;
        }
        Path given = folder.resolve("given.csv");
        Path data = folder.resolve("given");
        switch (program) {
            case "enrich" -> {
                Files.writeString(given, "country,date\nBRA,2018\n");
                words.addAll(List.of(given.toString(), "--country", "country", "--date", "date", "--to"));
                words.add(folder.resolve("out.csv").toString());
            }
            case "crosswalk" -> {
                Files.writeString(given, "ccode,year,OAS\n140,1990,1\n");
                words.add(given.toString());
            }
            case "validate", "diff" -> {
                assertThat(Run.of("export --to " + data).exitCode()).isZero();
                words.add(data.toString());
                if (program.equals("diff")) {
                    words.add(data.toString());
                }
            }
            case "atlas", "export" ->
                words.addAll(List.of("--to", folder.resolve("out").toString()));
            case "resolve" -> words.add("Brasil");
            case "claims", "cite claims" -> words.addAll(List.of("--about", "unasur"));
            default -> {
                return Questions.of(program);
            }
        }
        return words;
    }

    @Test
    void theVersionAndTheListOfProgramsAreOutputToo() {
        assertFull("--version");
        assertFull("--help");
    }

    @Test
    void anAnswerThatArrivedEndsAsBefore() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream("Brasil\n".getBytes(UTF_8));
        assertThat(Regionalism.run(in, out, err, "resolve", "--format", "csv")).isZero();
        assertThat(out.toString(UTF_8)).contains("Brasil,country,BRA");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> /dev/full", "| head -n 1 > /dev/null; exit ${PIPESTATUS[0]}", ">&-"})
    @EnabledOnOs(OS.LINUX)
    void aProcessWhoseOutputIsFullOrClosedEndsWithThreeAndASentence(String redirection)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        int exit = new ProcessBuilder(
                        "bash",
                        "-c",
                        "\"$0\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 -cp \"$1\" \"$2\" changes --from 1950 --format"
                                + " json " + redirection,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Jdk.classPath(),
                        Regionalism.class.getName())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(Files.readString(errors, UTF_8).lines())
                .last()
                .asString()
                .startsWith("standard output cannot be written: ");
        assertThat(exit).isEqualTo(ExitCode.FAILED);
    }
}
