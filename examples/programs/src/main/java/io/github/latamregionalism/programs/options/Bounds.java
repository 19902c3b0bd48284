package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Said;
import io.github.latamregionalism.programs.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;

/** Shows the bounds of a measure: to people as one text, to machines as two numbers. */
public final class Bounds {

    private static final MathContext DIGITS = new MathContext(3);

    private Bounds() {}

    /** Adds the columns of a measure, which are blank where it is undefined. */
    public static <R> void columns(Table<R> table, String name, Function<? super R, Optional<Interval>> measure) {
        table.forPeople(name, row -> measure.apply(row).map(Shown::new))
                .forMachines(name + "_low", row -> measure.apply(row).map(value -> number(value.low())))
                .forMachines(name + "_high", row -> measure.apply(row).map(value -> number(value.high())));
    }

    /** Adds the columns of a measure with how many it is of, and says whether a value is unknown or there is none. */
    public static <R> void counted(Table<R> table, String name, Function<? super R, Series.Row> measure) {
        table.forPeople(name, row -> new Counted(measure.apply(row)))
                .forMachines(name + "_low", row -> measure.apply(row).value().map(value -> number(value.low())))
                .forMachines(name + "_high", row -> measure.apply(row).value().map(value -> number(value.high())))
                .forMachines(
                        name + "_n_low", row -> number(measure.apply(row).n().low()))
                .forMachines(
                        name + "_n_high", row -> number(measure.apply(row).n().high()))
                .forMachines(name + "_of", row -> measure.apply(row).of());
    }

    /** The bounds of a value, as one text. */
    private record Shown(Interval value) implements Said {

        @Override
        public String in(Words words) {
            return text(value, words);
        }
    }

    /** A value with how many it is of; where there is none, whether it is unknown. */
    private record Counted(Series.Row row) implements Said {

        @Override
        public String in(Words words) {
            String value = row.value()
                    .map(bounds -> text(bounds, words))
                    .orElseGet(() -> words.say(row.of() > 0 ? "value.unknown" : "value.none"));
            boolean ofAll = row.n().equals(Interval.exactly(row.of()));
            return words.say(
                    ofAll ? "value.counted" : "value.counted-of",
                    "value",
                    value,
                    "n",
                    text(row.n(), words),
                    "of",
                    row.of());
        }
    }

    /** Adds a measure of the whole, as a sentence and as two values. */
    public static void field(Report report, String name, Optional<Interval> value, Words words) {
        report.line(words.heading(name) + ": "
                + value.map(bounds -> text(bounds, words)).orElseGet(() -> words.say("value.undefined")));
        value.ifPresent(bounds ->
                report.field(name + "_low", number(bounds.low())).field(name + "_high", number(bounds.high())));
    }

    /** Returns bounds as people read them. */
    public static String text(Interval value, Words words) {
        return value.isExact()
                ? rounded(value.low(), words)
                : words.say("range", "low", rounded(value.low(), words), "high", rounded(value.high(), words));
    }

    /** Returns a value as people read it. */
    public static String rounded(double value, Words words) {
        return Double.isInfinite(value)
                ? words.say("value.unbounded")
                : value == Math.rint(value)
                        ? Long.toString((long) value)
                        : words.of(new BigDecimal(value).round(DIGITS));
    }

    /** Returns a whole number as one, and infinity, which JSON has no number for, as a word. */
    private static Object number(double value) {
        if (Double.isInfinite(value)) {
            return "inf";
        }
        return value == Math.rint(value) ? (Object) (long) value : (Object) value;
    }
}
