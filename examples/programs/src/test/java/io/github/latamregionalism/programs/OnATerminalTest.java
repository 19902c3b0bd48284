package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours, and letters that a terminal would obey. */
class OnATerminalTest {

    @Test
    void colourIsOnlyInTablesOnATerminal() {
        String words = "members --organization oas";
        assertThat(Run.of(true, words.split(" ")).out()).contains("\u001b[1m");
        assertThat(Run.of(true, (words + " --format csv").split(" ")).out()).doesNotContain("\u001b");
        assertThat(Run.of(words).out()).doesNotContain("\u001b");
    }

    @Test
    void coloursAreThereAlwaysOrNeverIfThatIsAskedFor() {
        String words = "members --organization oas --color ";
        assertThat(Run.of(words + "always").out()).contains("\u001b[1m");
        assertThat(Run.of(true, (words + "never").split(" ")).out()).doesNotContain("\u001b");
        assertThat(Run.of(true, "members", "--color", "never", "--help").out()).doesNotContain("\u001b");
        assertThat(Run.of(words + "always --format csv").out()).doesNotContain("\u001b");
    }

    @Test
    void whatIsOnlyPossibleIsInAColourOfItsOwn() {
        assertThat(Run.of("members --organization unasur --on 2020-06-01 --color always")
                        .out())
                .contains("\u001b[33mpossible\u001b[0m");
        assertThat(Run.of("members --organization oas --on 1960-01-01 --color always")
                        .out())
                .doesNotContain("\u001b[33m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members --organization",
                "members --organization unasur --on",
                "members --organization unasur --",
                "find",
                "resolve",
                "validate",
                "help",
                ""
            })
    void whatATerminalWouldObeyIsShownAndNotPrinted(String words) {
        String hostile = "--\u001b[31mred\u202e\u0007\u2028\n\u009b";
        List<String> args = new ArrayList<>(List.of(words.split(" ")));
        args.removeIf(String::isEmpty);
        args.add(words.isEmpty() || words.endsWith("--") ? hostile : hostile.substring(2));
        for (boolean colors : new boolean[] {false, true}) {
            Run run = Run.of(colors, args.toArray(String[]::new));
            assertThat(run.out() + run.err())
                    .contains("\\u001B[31mred\\u202E\\u0007\\u2028\\n\\u009B")
                    .doesNotContain("\u001b[31mred", "\u202e", "\u0007", "\u2028", "\u009b");
        }
    }
}
