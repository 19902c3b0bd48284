package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
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
        table.forPeople(name, row -> measure.apply(row).map(Bounds::text))
                .forMachines(name + "_low", row -> measure.apply(row).map(value -> number(value.low())))
                .forMachines(name + "_high", row -> measure.apply(row).map(value -> number(value.high())));
    }

    /** Adds the columns of a measure with how many it is of, and says whether a value is unknown or there is none. */
    public static <R> void counted(Table<R> table, String name, Function<? super R, Series.Row> measure) {
        table.forPeople(name, row -> text(measure.apply(row)))
                .forMachines(name + "_low", row -> measure.apply(row).value().map(value -> number(value.low())))
                .forMachines(name + "_high", row -> measure.apply(row).value().map(value -> number(value.high())))
                .forMachines(
                        name + "_n_low", row -> number(measure.apply(row).n().low()))
                .forMachines(
                        name + "_n_high", row -> number(measure.apply(row).n().high()))
                .forMachines(name + "_of", row -> measure.apply(row).of());
    }

    private static String text(Series.Row row) {
        String value = row.value().map(Bounds::text).orElse(row.of() > 0 ? "unknown" : "none");
        String of = row.n().equals(Interval.exactly(row.of())) ? "" : " of " + row.of();
        return value + " (n " + text(row.n()) + of + ")";
    }

    /** Adds a measure of the whole, as a sentence and as two values. */
    public static void field(Report report, String name, Optional<Interval> value) {
        report.line(name.replace('_', ' ') + ": " + value.map(Bounds::text).orElse("undefined"));
        value.ifPresent(bounds ->
                report.field(name + "_low", number(bounds.low())).field(name + "_high", number(bounds.high())));
    }

    /** Returns bounds as people read them. */
    public static String text(Interval value) {
        return value.isExact() ? rounded(value.low()) : rounded(value.low()) + " to " + rounded(value.high());
    }

    /** Returns a value as people read it. */
    public static String rounded(double value) {
        return Double.isInfinite(value)
                ? "unbounded"
                : value == Math.rint(value)
                        ? Long.toString((long) value)
                        : new BigDecimal(value).round(DIGITS).toPlainString();
    }

    /** Returns a whole number as one, and infinity, which JSON has no number for, as a word. */
    private static Object number(double value) {
        if (Double.isInfinite(value)) {
            return "inf";
        }
        return value == Math.rint(value) ? (Object) (long) value : (Object) value;
    }
}
