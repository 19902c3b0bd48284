package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.report.ExitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which programs say what to cite for their answers: those whose answers rest on sourced facts. */
class CitedProgramsTest {

    /** They read or write files or scripts, and answer nothing. */
    private static final Set<String> OF_FILES = Set.of(
            "enrich", "crosswalk", "validate", "diff", "export", "atlas", "help", "resolve", "claims", "completion");

    /** Measures count facts without telling them, stories tell all, and the tables of the paper are its own. */
    private static final Set<String> NOT_CITED = Set.of(
            "paper",
            "series",
            "panel",
            "network",
            "overlap",
            "survival",
            "sensitivity",
            "quality",
            "chart story",
            "chart series",
            "chart matrix");

    static Stream<String> programs() {
        return Questions.programs().stream()
                .filter(program -> !program.startsWith("cite ") && !OF_FILES.contains(program));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void anAnswerHasEveryFormOfABibliographyIfItRestsOnFacts(String program) {
        boolean isCited = !NOT_CITED.contains(program);
        for (String format : List.of("bibtex", "csl", "apa")) {
            List<String> words = new ArrayList<>(Questions.of(program));
            words.addAll(List.of("--format", format));
            if (program.equals("sensitivity")) {
                words.addAll(List.of("--measure", "exits", "--first-year", "2024"));
            }
            Run run = Run.of(false, words.toArray(String[]::new));
            assertThat(run.exitCode())
                    .as("%s %s", words, run.err())
                    .isEqualTo(isCited ? ExitCode.ANSWERED : ExitCode.USAGE);
            assertThat(run.out().isEmpty()).isNotEqualTo(isCited);
        }
    }

    @Test
    void exactlyThoseAreOfferedByCite() {
        assertThat(Stream.concat(programs(), Stream.of("claims"))
                        .filter(program -> !NOT_CITED.contains(program)
                                && !program.equals("references")
                                && !program.startsWith("chart ")))
                .containsExactlyInAnyOrderElementsOf(
                        Program.cited().stream().map(Program::word).toList());
    }
}
