package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
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
                "membres|Unknown program: \"membres\"|Nearest: members",
                "enrich --contry x|Unknown option: \"--contry\"|Nearest: --country",
                "members unasur --organisation=x|Unknown option: \"--organisation=x\"|Nearest: --organization",
                "members unasur --participating=yes|Unknown option: \"--participating=yes\"|Nearest: --participating",
                "members unasur -on 2019|Unknown option: \"-on\"|Example: regionalism members Mercosul --on 2019-09-01",
                "members unasur -x|Unknown option: \"-x\"|Example: regionalism members Mercosul --on 2019-09-01",
                "members unasur oas|Unexpected word: \"oas\"|Example: regionalism members Mercosul --on 2019-09-01",
                "members unasur --on 2019|Invalid value for --on: \"2019\" is a year and not a day: one of its days is"
                        + " 2019-12-31; changes and chronicle tell what changed in it, --from 2019 --until 2020"
                        + "|Example: regionalism members Mercosul --on 2019-09-01",
                "members unasur --on|Missing DAY after --on|Example: regionalism members Mercosul --on 2019-09-01",
                "members unasur --on --format csv|Missing DAY after --on"
                        + "|Example: regionalism members Mercosul --on 2019-09-01",
                "members unasur --status member --participating|--status and --participating exclude each other: give one"
                        + " of them|Example: regionalism members Mercosul --on 2019-09-01",
                "standing|Missing COUNTRY or option --country=COUNTRY; ORGANIZATION or option"
                        + " --organization=ORGANIZATION|Example: regionalism standing Venezuela OEA --on 2019-05-01",
                "chart timline|Unknown program: \"timline\"|Nearest: timeline",
                "cite panel|cite has no \"panel\"|Example: regionalism cite members unasur --on 2019-09-01",
                "help membres|Unknown program: \"membres\"|Example: regionalism help members"
            })
    void wrongUsageIsToldInThreeLinesWhatIsUnknownBeforeWhatIsMissing(String words, String wrong, String wayOut) {
        assertThat(Run.of(words).err().lines()).hasSize(3).startsWith(wrong, wayOut);
    }

    @Test
    void aProgramThatIsTakenForTheValueOfAnOptionIsToldAsAWrongValue() {
        assertThat(Run.of("--format members unasur").err())
                .startsWith("Invalid value for --format: \"members\" is not one of table,");
    }

    @Test
    void anOptionWithoutAValueIsRefusedTheSecondTime() {
        assertThat(Run.of("members unasur --no-headers --no-headers").err())
                .startsWith("--no-headers is given twice\n");
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
        assertThat(run.err()).startsWith("Unknown option: \"" + unknown + "\"");
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
                .startsWith("Unknown option: \"--@|red,oops\"");
        assertThat(Run.of("@.").err()).startsWith("Unknown program: \"@.\"");
    }

    @ParameterizedTest
    @CsvSource({
        "members unasur --on 2019-09-01 --on 2020-09-01, --on, 2019-09-01, 2020-09-01",
        "members unasur --organization oas, --organization, oas, unasur",
        "members --organization oas unasur, --organization, oas, unasur",
        "members --format csv unasur --format json, --format, csv, json",
        "--format csv members unasur --format json, --format, csv, json"
    })
    void whatIsGivenTwiceIsRefusedEvenIfOnceByAWord(String words, String option, String first, String second) {
        Run run = Run.of(words);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("%s is given twice, as \"%s\" and \"%s\"".formatted(option, first, second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standing --country VEN oas",
                "standing oas --country VEN",
                "standing --organization oas VEN",
                "standing VEN --organization oas"
            })
    void aWordIsWhatIsNotGivenByItsName(String words) {
        assertThat(Run.of(words)).isEqualTo(Run.of("standing VEN oas"));
    }

    @ParameterizedTest
    @CsvSource({"--color=never --, --on", "--, --on", "--, --", "--, -h", "--, -", "'', -", "'', -1", "--, -1"})
    void afterTwoDashesThereAreOnlyWordsAndADashOrANumberIsAlwaysOne(String before, String word) {
        List<String> words = new ArrayList<>(List.of("resolve", "--format", "csv"));
        words.addAll(Splitter.on(' ').omitEmptyStrings().splitToList(before));
        words.add(word);
        assertThat(Run.of(false, words.toArray(String[]::new)).out()).contains("\n" + word + ",,,");
    }

    @Test
    void anEmptyWordIsAWord() {
        assertThat(Run.of(false, "").err()).startsWith("Unknown program: \"\"");
        assertThat(Run.of(false, "members", "").err()).startsWith("no organization \"\" in this dataset");
        assertThat(Run.of(false, "members", "unasur", "--on", "").err()).startsWith("Invalid value for --on: \"\"");
        assertThat(Run.of(false, "members", "unasur", "--on=").err()).startsWith("Invalid value for --on: \"\"");
    }

    @Test
    void aValueMayBeginWithADash() {
        assertThat(Run.of("find coca --most -1").err()).doesNotContain("Missing", "Unknown");
        assertThat(Run.of("members unasur --under=--x").err()).startsWith("--under \"--x\" must begin with");
    }
}
