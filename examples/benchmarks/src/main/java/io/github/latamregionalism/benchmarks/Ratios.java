package io.github.latamregionalism.benchmarks;

import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how many times as long one benchmark takes as another, beside what it should be, and what the questions about
 * a day allocate.
 *
 * <p>The two sides of a ratio take turns in one process, a short slice each, and their time is what the processor spent
 * on the thread. The ratio is the median over the pairs of slices. What else the machine does in the meantime slows
 * down both sides alike. For times by themselves, with warm-up in processes of their own, run a benchmark with JMH:
 * {@code java -cp benchmarks.jar org.openjdk.jmh.Main -prof gc PointQuery}.
 */
public final class Ratios {

    private static final int[] SIZES = {0, 1_000, 10_000, 100_000, 1_000_000};
    private static final int MOST_SPELLS_TO_FILTER = 10_000;
    private static final int SQLITE_EVENTS = 100_000;

    private Ratios() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments not used
     * @throws Exception if a benchmark fails, also for a wrong answer
     */
    public static void main(String... arguments) throws Exception {
        points();
        facts();
        names();
        overlaps();
        Memory.main();
        allocation();
        sql();
        enrichment();
    }

    private static void points() {
        List<Slices> sizes = new ArrayList<>();
        for (int size : SIZES) {
            PointQuery query = new PointQuery();
            query.spells = size;
            query.prepare();
            String of = size == 0 ? "bundled dataset" : size + " spells";
            Slices members = Slices.of(query::membersOf);
            print(
                    "membersOf, times its physical parts, " + of,
                    "at most 1.5",
                    members.ratioTo(Slices.of(query::physicalParts)));
            sizes.add(members);
            print(
                    "Guava ImmutableRangeMap, times membersOf, " + of,
                    "at least 2",
                    Slices.of(query::rangeMap).ratioTo(members));
            if (size <= MOST_SPELLS_TO_FILTER) {
                print(
                        "filtering, times membersOf, " + of,
                        "",
                        Slices.of(query::filter).ratioTo(members));
            }
        }
        Slices smallest = sizes.get(1);
        for (int i = 2; i < SIZES.length; i++) {
            print(
                    "membersOf, " + SIZES[i] + " spells, times " + SIZES[1] + " spells",
                    "at most 4",
                    sizes.get(i).ratioTo(smallest));
        }
    }

    private static void facts() {
        FactQuery query = new FactQuery();
        query.prepare();
        print(
                "filtering approaches, times countriesFollowing, bundled dataset",
                "",
                Slices.of(query::filterApproaches).ratioTo(Slices.of(query::countriesFollowing)));
        print(
                "filtering acts, times partiesTo, bundled dataset",
                "",
                Slices.of(query::filterActs).ratioTo(Slices.of(query::partiesTo)));
    }

    private static void names() {
        NameQuery query = new NameQuery();
        query.prepare();
        print(
                "ICU4J collation key, times a known name",
                "at least 1",
                Slices.of(query::collationKey).ratioTo(Slices.of(query::find)));
    }

    private static void sql() throws Exception {
        PointQuery query = new PointQuery();
        query.prepare();
        for (String engine : new String[] {"duckdb", "sqlite"}) {
            PointSql sql = new PointSql();
            sql.engine = engine;
            sql.prepare();
            print(
                    engine + " point query, times membersOf",
                    engine.equals("duckdb") ? "at least 1000" : "at least 300",
                    Slices.of(sql::sql).ratioTo(Slices.of(query::membersOf)));
            sql.close();
        }
    }

    private static void enrichment() throws Exception {
        Enrichment lookup = new Enrichment();
        lookup.check();
        Slices numbers = Slices.of(lookup::numbers);
        EnrichmentSql sql = new EnrichmentSql();
        EnrichmentSql.DuckDb duckDb = new EnrichmentSql.DuckDb();
        duckDb.prepare();
        print(
                "DuckDB enriching from numbers, times the look-up",
                "at least 12",
                Slices.of(() -> {
                            sql.duckDbNumbers(duckDb);
                            return duckDb;
                        })
                        .ratioTo(numbers));
        print(
                "DuckDB enriching from ISO text, times the look-up",
                "at least 8",
                Slices.of(() -> {
                            sql.duckDbText(duckDb);
                            return duckDb;
                        })
                        .ratioTo(Slices.of(lookup::text)));
        print(
                "DuckDB joining compiled stretches, times the look-up",
                "",
                Slices.of(() -> {
                            sql.duckDbStretches(duckDb);
                            return duckDb;
                        })
                        .ratioTo(numbers));
        duckDb.close();
        EnrichmentSql.Sqlite sqlite = new EnrichmentSql.Sqlite();
        sqlite.prepare();
        double tenth = Slices.of(() -> {
                    sql.sqliteNumbers(sqlite);
                    return sqlite;
                })
                .ratioTo(numbers);
        print(
                "SQLite enriching from numbers, times the look-up",
                "at least 40",
                tenth * Enrichment.EVENTS / SQLITE_EVENTS);
        sqlite.close();
        print("enriching on one thread, times on two", "at least 1.7", twoThreads(lookup));
        lookup.stop();
    }

    /** Returns how many times as long one thread takes as two, by the clock on the wall. */
    private static double twoThreads(Enrichment lookup) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            long start = System.nanoTime();
            lookup.numbers();
            long middle = System.nanoTime();
            lookup.numbersOnTwoThreads();
            ratios.add((double) (middle - start) / (System.nanoTime() - middle));
        }
        return Slices.median(Doubles.toArray(ratios));
    }

    private static void overlaps() {
        OverlapQuery query = new OverlapQuery();
        query.spells = SIZES[SIZES.length - 1];
        query.prepare();
        print(
                "scan for overlaps of 1000000 spells, times the index",
                "at least 500",
                Slices.of(query::scan).ratioTo(Slices.of(query::spellsBetween)));
    }

    /** Prints what JMH sees the questions about a day allocate. */
    private static void allocation() throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include("\\.PointQuery.membersOf$")
                        .include("\\.FactQuery.(countriesFollowing|partiesTo)$")
                        .include("\\.NameQuery.find$")
                        .param("spells", "0", "1000")
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.milliseconds(500))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            BenchmarkParams question = result.getParams();
            String spells = question.getParamsKeys().contains("spells") ? question.getParam("spells") : "0";
            print(
                    "bytes allocated by "
                            + question.getBenchmark().replaceFirst(".*\\.", "")
                            + (spells.equals("0") ? ", bundled dataset" : ", " + spells + " spells"),
                    "0",
                    Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                            .getScore());
        }
    }

    private static void print(String what, String wanted, double value) {
        System.out.printf(Locale.ROOT, "%-75s %13s %10.2f%n", what, wanted, value);
    }
}
