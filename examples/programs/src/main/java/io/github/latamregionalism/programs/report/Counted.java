package io.github.latamregionalism.programs.report;

import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Answer;
import java.util.Optional;
import java.util.function.Function;

/** How many an answer has: a number, or two where some are only possible. */
public final class Counted {

    private Counted() {}

    /** Adds the columns of a number, which are blank where nothing can be counted. */
    public static <R> Table<R> columns(
            Table<R> table, String name, Function<? super R, Optional<? extends Answer<?>>> answer, Words words) {
        return table.forPeople(name, row -> answer.apply(row).map(counted -> text(counted, words)))
                .forMachines(
                        name + "_low",
                        row -> answer.apply(row)
                                .map(counted -> counted.certain().size()))
                .forMachines(
                        name + "_high",
                        row -> answer.apply(row)
                                .map(counted -> counted.certain().size()
                                        + counted.possible().size()));
    }

    /** Returns the number as people read it. */
    public static String text(Answer<?> answer, Words words) {
        int certain = answer.certain().size();
        int possible = answer.possible().size();
        return possible == 0 ? String.valueOf(certain) : words.say("range", "low", certain, "high", certain + possible);
    }
}
