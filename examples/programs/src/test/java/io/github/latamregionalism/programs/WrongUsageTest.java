package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "members|Missing ORGANIZATION or option --organization=ORGANIZATION|Example: regionalism members Mercosul --on 2019-09-01",
                "membres|Unmatched argument at index 0: 'membres'|Nearest: members",
                "enrich --contry x|Unknown option or word: \"--contry\"|Nearest: --country",
                "members unasur --organisation=x|Unknown option: '--organisation=x'|Nearest: --organization"
            })
    void wrongUsageIsToldInThreeLinesWhatIsUnknownBeforeWhatIsMissing(String words, String wrong, String wayOut) {
        assertThat(Run.of(words).err().lines()).hasSize(3).startsWith(wrong, wayOut);
    }

    @ParameterizedTest
    @MethodSource("io.github.latamregionalism.programs.HelpTest#programs")
    void anUnknownOptionIsNamedWhateverIsMissing(String program) {
        Run run = Run.of(program + " --nosuch");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(3).first().asString().contains("--nosuch");
    }

    @ParameterizedTest
    @CsvSource({"shared --first --secnd COL, --secnd", "members --organization --formt csv, --formt"})
    void anUnknownOptionIsNotTheValueOfTheOneBeforeIt(String words, String unknown) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Unknown option: '" + unknown + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "member",
                "members",
                "members --organisation unasur",
                "members --organization unasur --on 2019-13-01",
                "members --organization unasur --on 2019-09",
                "members --organization unasur --format xml",
                "members --organization unasur --language fr",
                "members --organization unasur --status friend",
                "members --organization unasur --status member --participating",
                "changes --from 2019-02-30",
                "changes --from 2019-01-02 --until 2019-01-01",
                "approach",
                "approach --country BOL --on 2012",
                "roles --role grower",
                "treaty --country BOL",
                "treaty --id uncac-2003 --status bound",
                "treaty --id uncac-2003 --country BOL --status party",
                "chronicle --from 2009",
                "chronicle --of BOL --from 2009-13",
                "chronicle --of BOL --from 2014 --until 2009",
                "challenges --category weather",
                "challenges --category legal --together-with corruption",
                "paper",
                "paper --table 3",
                "claims",
                "claims --about unasur --kind rumour",
                "find",
                "find coca --most -1",
                "cite",
                "resolve --codes iso VEN",
                "resolve VEN --format bibtex",
                "export"
            })
    void wrongUsageEndsWithTwoAndIsExplained(String words) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3).last().asString().startsWith("How it is used: regionalism");
    }

    @Test
    void aDayThatIsNoDateSaysWhy() {
        assertThat(Run.of("members --organization unasur --on 2019-02-29").err())
                .contains("\"2019-02-29\" is not a date: day 29 is not between 1 and 28");
    }

    @Test
    void aWordThatLooksLikeMarkupOrAFileOfWordsIsAWord() {
        assertThat(Run.of("members --organization unasur --@|red,oops").err())
                .startsWith("Unknown option: '--@|red,oops'");
        assertThat(Run.of("@.").err()).startsWith("Unmatched argument at index 0: '@.'");
    }
}
