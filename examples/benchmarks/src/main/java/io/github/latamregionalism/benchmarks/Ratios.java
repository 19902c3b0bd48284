package io.github.latamregionalism.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds and prints how many times as long one takes as another: the median, over the rounds, of
 * the ratios within a round. What else the machine does in the meantime slows down both sides of a ratio alike.
 */
public final class Ratios {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int[] SIZES = {0, 1_000, 10_000, 100_000, 1_000_000};

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();

    private Ratios() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments the number of rounds, 5 if none is given
     * @throws RunnerException if a benchmark fails, also for a wrong answer
     */
    public static void main(String... arguments) throws RunnerException {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        Ratios ratios = new Ratios();
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round + " of " + rounds);
            ratios.runRound();
        }
        ratios.print(rounds);
    }

    private void runRound() throws RunnerException {
        for (int size : SIZES) {
            run("PointQuery.(membersOf|physicalParts|rangeMap)", "spells", size);
        }
        run("PointQuery.filter", "spells", 0);
        run("PointSql.sql", "engine", "duckdb", "sqlite");
        run("Enrichment.(numbers|text|numbersOnTwoThreads)");
        run("EnrichmentSql.*");
        run("OverlapQuery.*");
    }

    private void run(String benchmarks, Object... parameter) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmarks + "$")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(400))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(400))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xmx4g", "--enable-native-access=ALL-UNNAMED")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (parameter.length > 0) {
            options = options.param(
                    parameter[0].toString(),
                    Arrays.stream(parameter).skip(1).map(Object::toString).toArray(String[]::new));
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            for (String key : result.getParams().getParamsKeys()) {
                name += " " + result.getParams().getParam(key);
            }
            double time = result.getPrimaryResult().getScore();
            times.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
            Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
            allocated.put(name, bytes == null ? Double.NaN : bytes.getScore());
            System.out.printf(Locale.ROOT, "  %-28s %14.1f ns %12.1f bytes%n", name, time, allocated.get(name));
        }
    }

    private void print(int rounds) {
        System.out.printf("%nmedians of %d rounds%n", rounds);
        for (int size : SIZES) {
            String of = size == 0 ? "the bundled dataset" : size + " spells";
            row("membersOf on " + of + ", times its physical parts", "membersOf " + size, "physicalParts " + size);
            row("  rangeMap of Guava, times membersOf", "rangeMap " + size, "membersOf " + size);
            System.out.printf(
                    Locale.ROOT,
                    "%-70s %10.1f%n",
                    "  bytes allocated by membersOf",
                    allocated.get("membersOf " + size));
        }
        row("membersOf on 1000000 spells, times on 1000", "membersOf 1000000", "membersOf 1000");
        row("filtering the bundled dataset, times membersOf", "filter 0", "membersOf 0");
        row("DuckDB for a point query, times membersOf", "sql duckdb", "membersOf 0");
        row("SQLite for a point query, times membersOf", "sql sqlite", "membersOf 0");
        row("DuckDB for enriching from numbers, times the look-up", "duckDbNumbers", "numbers");
        row("SQLite for enriching from numbers, times the look-up", "sqliteNumbers", "numbers");
        row("DuckDB for enriching from text, times the look-up", "duckDbText", "text");
        row("DuckDB given compiled stretches, times the look-up", "duckDbStretches", "numbers");
        row("one thread for enriching, times two threads", "numbers", "numbersOnTwoThreads");
        row("scan of 1000000 spells for an overlap, times the index", "scan 1000000", "spellsBetween 1000000");
    }

    private void row(String text, String slower, String faster) {
        List<Double> numerators = times.get(slower);
        List<Double> denominators = times.get(faster);
        if (numerators == null || denominators == null) {
            throw new IllegalStateException("nothing measured for " + slower + " or " + faster);
        }
        double[] ratios = new double[numerators.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = numerators.get(i) / denominators.get(i);
        }
        Arrays.sort(ratios);
        int middle = ratios.length / 2;
        double median = ratios.length % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2;
        System.out.printf(Locale.ROOT, "%-70s %10.2f%n", text, median);
    }
}
