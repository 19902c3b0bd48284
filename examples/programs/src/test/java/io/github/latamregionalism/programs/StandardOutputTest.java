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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What programs do where their answer cannot be written. */
class StandardOutputTest {

    private static final int PROGRAMS = 36;
    private static final String FULL = "standard output cannot be written: No space left on device";

    /** What is said where a program needs a word: by its option, else by the name that its usage has. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("--about", "unasur"),
            Map.entry("--country", "BOL"),
            Map.entry("--first", "BRA"),
            Map.entry("--id", "uncac-2003"),
            Map.entry("--of", "BOL"),
            Map.entry("--organization", "unasur"),
            Map.entry("--role", "producer"),
            Map.entry("--second", "COL"),
            Map.entry("--table", "1"),
            Map.entry("--unit", "country-year"),
            Map.entry("WORD", "coca"));

    @TempDir
    private Path folder;

    /** A disk that is full from the first byte on. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    /** The names of all programs, those of two words as well. */
    private static List<String> programs() {
        List<String> programs = programs("", Regionalism.commandLine());
        assertThat(programs).hasSizeGreaterThanOrEqualTo(PROGRAMS);
        return programs;
    }

    private static List<String> programs(String prefix, CommandLine command) {
        List<String> programs = new ArrayList<>();
        command.getSubcommands().forEach((name, program) -> {
            programs.addAll(
                    program.getSubcommands().isEmpty()
                            ? List.of(prefix + name)
                            : programs(prefix + name + " ", program));
        });
        return programs;
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
        CommandLine command = Regionalism.commandLine();
        for (String name : words) {
            command = command.getSubcommands().get(name);
        }
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
                command.getCommandSpec().args().stream()
                        .filter(arg -> arg.required() && arg.group() == null)
                        .forEach(arg -> words.addAll(words(program, arg)));
                Program.of(command.getCommandName())
                        .filter(Program::needsWords)
                        .ifPresent(asked ->
                                asked.words().forEach(option -> words.addAll(List.of(option, WORDS.get(option)))));
            }
        }
        return words;
    }

    private static List<String> words(String program, ArgSpec arg) {
        String name = arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
        assertThat(WORDS).as("what a test says to %s", program).containsKey(name);
        return arg.isOption() ? List.of(name, WORDS.get(name)) : List.of(WORDS.get(name));
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
