package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same question, however its command line is written. */
class CommandLineProperties {

    /** Words of a question in which options may stand anywhere: words keep their order. */
    private record Question(List<String> program, List<String> words, List<List<String>> options) {

        /** Returns the usual form. */
        List<String> line() {
            List<String> line = new ArrayList<>(program);
            line.addAll(words);
            options.forEach(line::addAll);
            return line;
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question(List.of("members"), List.of("unasur"), List.of(List.of("--on", "2019-09-01"))),
            new Question(List.of("members"), List.of("oas"), List.of(List.of("--participating"))),
            new Question(List.of("cite", "members"), List.of("unasur"), List.of(List.of("--status", "suspended"))),
            new Question(List.of("standing"), List.of("VEN", "oas"), List.of(List.of("--on", "2020-01-01"))),
            new Question(
                    List.of("changes"),
                    List.of(),
                    List.of(List.of("--of", "unasur"), List.of("--from", "2018"), List.of("--until", "2021"))),
            new Question(List.of("chart", "timeline"), List.of(), List.of(List.of("--organization", "unasur"))),
            new Question(List.of("find"), List.of("coca", "leaf"), List.of(List.of("--most", "3"))),
            new Question(List.of("resolve"), List.of("101", "-1"), List.of(List.of("--codes", "cow"))));

    private static final List<List<String>> OF_EVERY_PROGRAM = List.of(
            List.of("--no-headers"),
            List.of("--color", "always"),
            List.of("--language", "es"),
            List.of("--under", "clock:signature"));

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(QUESTIONS);
    }

    @Provide
    Arbitrary<List<List<String>>> settings() {
        Arbitrary<List<String>> format = Arbitraries.of("csv", "json", "table").map(text -> List.of("--format", text));
        return Combinators.combine(Arbitraries.subsetOf(OF_EVERY_PROGRAM), format.optional())
                .as((some, asked) -> {
                    List<List<String>> settings = new ArrayList<>(some);
                    asked.ifPresent(settings::add);
                    return settings;
                });
    }

    @Property(tries = 200)
    void optionsMayStandInAnyOrderAndThoseOfEveryProgramAlsoBeforeIt(
            @ForAll("questions") Question question,
            @ForAll("settings") List<List<String>> settings,
            @ForAll Random random) {
        List<String> usual = question.line();
        settings.forEach(usual::addAll);

        Run answer = run(usual);
        assertThat(answer.exitCode()).isZero();
        assertThat(run(written(question, settings, random))).isEqualTo(answer);
    }

    /** Returns a command line whose words have their order and whose options any. */
    private static List<String> written(Question question, List<List<String>> settings, Random random) {
        List<List<String>> line = new ArrayList<>();
        question.program().forEach(word -> line.add(List.of(word)));
        question.words().forEach(word -> line.add(List.of(word)));
        int program = question.program().size();
        question.options().forEach(option -> insert(option, program, line, random));
        settings.forEach(option -> insert(option, 0, line, random));
        return line.stream().flatMap(List::stream).toList();
    }

    private static void insert(List<String> option, int first, List<List<String>> line, Random random) {
        List<String> written = option.size() == 2 && random.nextBoolean() ? List.of(String.join("=", option)) : option;
        line.add(first + random.nextInt(line.size() - first + 1), written);
    }

    private static Run run(List<String> line) {
        return Run.of(false, line.toArray(String[]::new));
    }
}
