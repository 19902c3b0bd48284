package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.options.KeyKind;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.report.ExitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a program takes an id, it takes a name, read from the options of all programs. */
class NamedRecordsTest {

    /** The labels of what names no record. A program with another label says here, or by its label, which it is. */
    private static final Set<String> OTHERS = Set.of(
            "CATEGORY",
            "CHARACTER",
            "COLUMN",
            "DATE",
            "DAY",
            "EVENTS",
            "FILE",
            "FOLDER",
            "FORMAT",
            "KIND",
            "LANGUAGE",
            "MEASURE",
            "MM-DD",
            "N",
            "NAME",
            "NEW",
            "NUMBER",
            "OLD",
            "PATH",
            "PATTERN",
            "PIXELS",
            "PROGRAM",
            "READINGS",
            "ROLE",
            "SHELL",
            "STATUS",
            "SYSTEM",
            "TEXT",
            "THEME",
            "TIMES",
            "UNIT",
            "WHEN",
            "WORD",
            "YEAR",
            "YEARS");

    /** A name and the id of its record. */
    private static final Map<KeyKind, List<String>> NAMES = Map.of(
            KeyKind.COUNTRY, List.of("Venezuela, RB", "VEN"),
            KeyKind.ORGANIZATION, List.of("Mercado Común del Sur", "mercosur"),
            KeyKind.ACTOR, List.of("Venezuela, RB", "VEN"),
            KeyKind.TREATY, List.of("1988", "illicit-traffic-1988"),
            KeyKind.CHALLENGE, List.of("Cartel violence", "cartel-violence"),
            KeyKind.REFERENCE, List.of("Görgen", "gorgen-2023"),
            KeyKind.SUBJECT, List.of("1961 Convention", "single-convention-1961"));

    /** What makes a measure of it all short, or is needed by an option. */
    private static final Map<String, String> BESIDES = Map.of(
            "sensitivity", "--measure exits --first-year 2024",
            "series", "--first-year 2024",
            "chart series", "--first-year 2024",
            "panel", "--first-year 2024");

    private static Stream<Option<?>> args(String program) {
        return Questions.command(program).options().all().stream();
    }

    private static List<String> questions() {
        return Questions.programs().stream()
                .filter(program -> !program.startsWith("cite ") && !program.equals("help"))
                .toList();
    }

    static Stream<Arguments> placesOfNames() {
        return questions().stream()
                .flatMap(program -> args(program)
                        .filter(arg -> KeyKind.of(arg.label()).isPresent())
                        .map(arg -> Arguments.of(program, Questions.name(arg), arg)));
    }

    @Test
    void everyOptionSaysByItsLabelWhetherItNamesARecordAndOfWhatKind() {
        assertThat(questions())
                .allSatisfy(program -> assertThat(args(program)
                                .filter(Option::hasValue)
                                .map(Option::label)
                                .filter(label -> KeyKind.of(label).isEmpty()))
                        .as(program)
                        .isSubsetOf(OTHERS));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("placesOfNames")
    void whatIsNamedWithoutDoubtIsTakenAndToldAndTheRestIsRefused(String program, String option, Option<?> arg) {
        List<String> named = NAMES.get(KeyKind.of(arg.label()).orElseThrow());
        Run byName = run(program, arg, named.get(0));
        assertThat(byName.exitCode()).as(byName.err()).isEqualTo(ExitCode.ANSWERED);
        assertThat(byName.err()).contains("\"" + named.get(0) + "\" is taken to be " + named.get(1));
        assertThat(byName.out()).isEqualTo(run(program, arg, named.get(1)).out());

        Run unknown = run(program, arg, "Xyzzy Qwertyuiop");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.UNKNOWN);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("no ", "\"Xyzzy Qwertyuiop\"").doesNotContain("nearest");

        String misspelled = named.get(1).substring(0, named.get(1).length() - 1) + "x";
        assertThat(run(program, arg, misspelled).err()).contains("nearest: ");
    }

    private static Run run(String program, Option<?> arg, String text) {
        List<String> words = new ArrayList<>(Questions.without(arg, program));
        if (!arg.name().isEmpty()) {
            words.add(arg.name());
        }
        words.add(text);
        if (BESIDES.containsKey(program)) {
            words.addAll(List.of(BESIDES.get(program).split(" ")));
        }
        return Run.of(false, words.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "treaty, Vienna Convention, 'treaty \"Vienna Convention\" may be illicit-traffic-1988 (1988 Convention),"
                + " psychotropics-1971 (1971 Convention): write one of them'",
        "treaty, 1961, \"1961\" is taken to be single-convention-1961",
        "treaty, 15, no treaty \"15\" in this dataset",
        "treaty, 1988 Convntion, nearest: illicit-traffic-1988 (1988 Convention)",
        "claims, Mercosul, \"Mercosul\" is taken to be mercosur",
        "approach, 'Venezuela, RB,Bolivia', \"Bolivia\" is taken to be BOL"
    })
    void titlesAndWordsOfThemAreTakenIfOnlyOneRecordHasThem(String program, String text, String told) {
        assertThat(Run.of(false, program, text).err()).contains(told);
    }

    @Test
    void aYearIsNoDayAndWhoeverAsksForOneIsToldWhatAnswers() {
        List<String> programs = questions().stream()
                .filter(program ->
                        args(program).anyMatch(arg -> Questions.name(arg).equals("--on")))
                .toList();
        assertThat(programs).contains("members", "standing", "countries", "treaties", "network", "chart matrix");
        assertThat(programs).allSatisfy(program -> {
            List<String> words = new ArrayList<>(Questions.of(program));
            words.addAll(List.of("--on", "2019"));
            Run run = Run.of(false, words.toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("is a year and not a day", "2019-12-31", "--from 2019 --until 2020");
        });
    }

    @Test
    void aFileAndALastDayDoNotShareAName() {
        assertThat(questions())
                .allSatisfy(program -> assertThat(args(program)
                                .filter(arg -> Questions.name(arg).equals("--to"))
                                .map(Option::label))
                        .as(program)
                        .isSubsetOf("FILE", "FOLDER"));
    }
}
