package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.options.Options;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.UnknownWordException;
import io.github.latamregionalism.programs.report.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

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
        Set<String> noWords = Set.of("all", "none", "names", "the", "those", "every", "as", "beside");
        String help = Run.of(program + " --help").out().replaceAll("\\s+", " ");
        Pattern.compile("(--[\\w-]+)=[A-Z](?:(?! --)[^(])*\\(default: ([\\w., -]+?)(?:, (?:the last|with) [^)]*)?[);]")
                .matcher(help)
                .results()
                .filter(option -> !noWords.contains(option.group(2).split("[ ,]", -1)[0]))
                .forEach(option -> assertThat(refused(program + " " + option.group(1) + " "
                                + option.group(2).replace(", ", ",")))
                        .as("%s", option.group())
                        .doesNotContain("Invalid value", "Unknown", "Unexpected"));
    }

    private static String refused(String words) {
        try {
            Answered.line().read(List.of(words.split(" ")));
            return "";
        } catch (UsageException | UnknownWordException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void theHelpListsTheProgramsBySubjectOneALine() {
        List<String> lines = Run.of("--help").out().lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(70).allMatch(line -> line.length() <= 80);
        assertThat(Program.allWords())
                .allSatisfy(program -> assertThat(lines).anyMatch(line -> line.startsWith("  " + program + " ")));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramHasAnExampleInItsHelp(String words) {
        assertThat(Run.of(words + " --help").out()).contains("Example:\n  regionalism " + words + " ");
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void theExampleOfAProgramIsWellFormed(Program program) {
        List<String> words = PageRunner.words(program.example());
        Answered.line().read(words);
        if (program.isCited()) {
            assertThat(Run.of(false, words.toArray(String[]::new)).exitCode()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramExplainsItself(String command) {
        Run run = Run.of(command + " --help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: regionalism " + command);
    }

    @Test
    void theProgramsAreToldWithoutMakingThem() {
        CommandLine line = Answered.line();
        line.read(List.of("--help"));
        assertThat(line.command()).isEmpty();
        assertThat(line.programs()).isEqualTo(Program.allWords());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void helpTellsOfAProgramWhatItTellsItself(String program) {
        assertThat(Run.of("help " + program)).isEqualTo(Run.of(program + " --help"));
        assertThat(Run.of("--help " + program)).isEqualTo(Run.of(program + " -h"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void wordsAreExplainedBeforeOptionsAndThoseOfEveryProgramLast(String program) {
        Options own = Questions.command(program).options();
        List<String> expected = new ArrayList<>();
        own.words()
                .forEach(word ->
                        expected.add(word.name().isEmpty() ? word.usage() : word.label() + ", " + word.usage()));
        own.all().stream().filter(option -> !option.isWord()).forEach(option -> expected.add(option.usage()));
        expected.add("Options of every program:");
        new Settings()
                .options()
                .all()
                .forEach(option ->
                        expected.add((option.letter().isEmpty() ? "" : "-" + option.letter() + ", ") + option.usage()));
        Set<String> starts = Set.copyOf(expected);
        List<String> told = Run.of(program + " --help")
                .out()
                .lines()
                .map(line -> line.replaceFirst("^  (?=\\S)", "").replaceFirst("  .*", ""))
                .filter(starts::contains)
                .toList();
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyHelpFitsATerminalAndBreaksNeitherAWordNorAnOption(String program) {
        List<String> lines = Run.of(program + " --help").out().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 80);
        List<String> usage = lines.subList(
                0,
                lines.indexOf(lines.stream()
                        .filter(line -> line.isEmpty() || line.endsWith(":"))
                        .findFirst()
                        .orElseThrow()));
        assertThat(usage).allSatisfy(line -> assertThat(count(line, '[')).isEqualTo(count(line, ']')));
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    static Stream<String> programs() {
        return Stream.concat(
                Program.allWords().stream().filter(name -> !name.equals("help")),
                Stream.of("cite members", "chart timeline"));
    }
}
