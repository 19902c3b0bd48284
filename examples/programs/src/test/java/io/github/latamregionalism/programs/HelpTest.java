package io.github.latamregionalism.programs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What the programs say of themselves, and that it is so. */
class HelpTest {

    @Test
    void theDefaultMeasuresAreToldInTheirWords() {
        assertThat(Run.of("series --help").out().replaceAll("\\s+", " "))
                .contains("(default: members, participants,")
                .doesNotContain("MEMBERS");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void whatTheHelpTellsAsADefaultIsAWordThatTheOptionTakes(String program) {
        Set<String> noWords = Set.of("all", "none", "names", "the", "those", "every", "as");
        String help = Run.of(program + " --help").out().replaceAll("\\s+", " ");
        Pattern.compile("(--[\\w-]+)=[A-Z](?:(?! --)[^(])*\\(default: ([\\w., -]+?)(?:, (?:the last|with) [^)]*)?[);]")
                .matcher(help)
                .results()
                .filter(option -> !noWords.contains(option.group(2).split("[ ,]", -1)[0]))
                .forEach(option -> assertThat(refused(program + " " + option.group(1) + " "
                                + option.group(2).replace(", ", ",")))
                        .as("%s", option.group())
                        .doesNotContain("Invalid value", "Unknown option", "Unmatched"));
    }

    private static String refused(String words) {
        String[] args = words.split(" ");
        try {
            Regionalism.commandLine(args).parseArgs(args);
            return "";
        } catch (CommandLine.ParameterException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void theHelpListsTheProgramsBySubjectOneALine() {
        List<String> lines = Run.of("--help").out().lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(70).allMatch(line -> line.length() <= 80);
        assertThat(Regionalism.commandLine().getSubcommands().keySet())
                .allSatisfy(program -> assertThat(lines).anyMatch(line -> line.startsWith("  " + program + " ")));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramHasAnExampleInItsHelp(String words) {
        assertThat(Run.of(words + " --help").out())
                .contains("Example:\n  regionalism " + words.replace("cite ", "") + " ");
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void theExampleOfAProgramIsWellFormed(Program program) {
        String[] words = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(program.example())
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
        Regionalism.commandLine(words).parseArgs(words);
        if (program.isCited()) {
            assertThat(Run.of(Ansi.OFF, words).exitCode()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramExplainsItself(String command) {
        Run run = Run.of(command + " --help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: regionalism " + command);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramThatIsMadeAloneIsTheOneThatIsMadeAmongAll(String command) {
        String[] words = command.split(" ");
        assertThat(explanation(Regionalism.commandLine(words), words))
                .isEqualTo(explanation(Regionalism.commandLine(), words));
    }

    private static String explanation(CommandLine commandLine, String... words) {
        CommandLine asked = commandLine;
        for (String word : words) {
            asked = requireNonNull(asked.getSubcommands().get(word));
        }
        return asked.getUsageMessage(Ansi.OFF);
    }

    @Test
    void onlyTheProgramAskedForIsMade() {
        assertThat(Regionalism.commandLine("members", "--help").getSubcommands())
                .containsOnlyKeys("members");
        assertThat(Regionalism.commandLine("help", "members").getSubcommands()).containsOnlyKeys("members", "help");
        assertThat(Regionalism.commandLine("--format", "csv", "members").getSubcommands())
                .containsOnlyKeys("members");
    }

    static Stream<String> programs() {
        Set<String> programs = Regionalism.commandLine().getSubcommands().keySet();
        return Stream.concat(programs.stream().filter(name -> !name.equals("help")), Stream.of("cite members"));
    }
}
