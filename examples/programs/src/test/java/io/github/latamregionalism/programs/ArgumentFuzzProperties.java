package io.github.latamregionalism.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.programs.report.ExitCode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the words of a command line are, they are answered or refused, and nothing else happens.
 *
 * <p>The words name no file to write to, and no program that waits for standard input.
 */
class ArgumentFuzzProperties {

    private static final String[] QUESTIONS = {
        "members --organization unasur --on 2019-09-01",
        "standing --country VEN --organization oas --on 2020-01-01",
        "organizations --country BRA --language pt",
        "history --country CHL --organization can --format csv",
        "changes --from 2018-01-01 --until 2018-02-01",
        "shared --first BRA --second COL",
        "approach --country BOL --on 2012-06-30",
        "treaty --id uncac-2003 --country BOL",
        "chronicle --of BOL --from 2012 --until 2013",
        "claims --about unasur",
        "find unasur --most 3",
        "paper --table 1"
    };

    private static Arbitrary<String> word() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "-",
                        "--",
                        "--on",
                        "--format",
                        "=",
                        "@",
                        "@@",
                        "''",
                        "\"",
                        "\\",
                        "2019-02-30",
                        "9999-12-31",
                        "-1",
                        "ZZZ",
                        "\u0130",
                        "\uD800",
                        "\0",
                        "--format=json",
                        "--help",
                        "--language=tr",
                        "--under",
                        "--under=reading:oas-ven-member-end",
                        "--under=holder:",
                        "*",
                        "%s"),
                Arbitraries.strings().ofMaxLength(6));
    }

    /** A question with a few words taken out, put in or replaced. */
    @Provide
    Arbitrary<List<String>> commandLines() {
        Arbitrary<List<String>> changes = word().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 29).list().ofSize(3);
        return Combinators.combine(Arbitraries.of(QUESTIONS), changes, places).as((question, words, where) -> {
            List<String> line = new ArrayList<>(List.of(question.split(" ")));
            for (int i = 0; i < words.size(); i++) {
                // The first word stays: without it only help is left.
                int place = 1 + where.get(i) / 3 % line.size();
                int kind = where.get(i) % 3;
                if (kind == 0 || place >= line.size()) {
                    line.add(Math.min(place, line.size()), words.get(i));
                } else if (kind == 1) {
                    line.set(place, words.get(i));
                } else {
                    line.remove(place);
                }
            }
            return line;
        });
    }

    @Property(tries = 300)
    void aCommandLineIsAnsweredOrRefused(@ForAll("commandLines") List<String> words) {
        Run run = Run.of(false, words.toArray(String[]::new));

        assertThat(run.exitCode()).isBetween(ExitCode.ANSWERED, ExitCode.USAGE);
        assertThat(run.err()).doesNotContain("at io.github");
        assertThat(run.exitCode() == ExitCode.ANSWERED || !run.err().isBlank()).isTrue();
    }
}
