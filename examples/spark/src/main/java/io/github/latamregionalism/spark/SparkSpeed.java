package io.github.latamregionalism.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.xxhash64;

import com.sun.management.OperatingSystemMXBean;
import io.github.latamregionalism.data.Countries;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.programs.enrich.Context;
import io.github.latamregionalism.programs.enrich.EventColumn;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Measures a job that enriches events against one that reads them and writes the same columns from constants. */
public final class SparkSpeed {

    private static final int RUNS = 3;

    private SparkSpeed() {}

    /**
     * Makes events, runs the jobs by turns, and prints medians.
     *
     * @param args how many events, and a folder for the files
     * @throws IOException if the session cannot be closed
     */
    public static void main(String[] args) throws IOException {
        long count = Long.parseLong(args[0]);
        String folder = args[1];
        try (SparkSession spark =
                SparkSession.builder().appName("Speed of enrichment").getOrCreate()) {
            RegionalismCatalog.register(spark);
            String path = folder + "/events";
            events(spark, count).write().mode(SaveMode.Overwrite).parquet(path);
            Dataset<Row> events = spark.read().parquet(path);
            List<Dataset<Row>> jobs = List.of(
                    withConstants(events),
                    events,
                    EnrichJob.enrich(
                            events,
                            "country",
                            "date",
                            List.of(EventColumn.ORGANIZATIONS, EventColumn.POSSIBLE_ORGANIZATIONS)),
                    EnrichJob.enrich(events, "country", "date", List.of(EventColumn.values())));
            List<String> names = List.of(
                    "with all columns from constants",
                    "read and written",
                    "with the sets of organizations",
                    "with all columns");
            List<List<Measured>> measured =
                    jobs.stream().<List<Measured>>map(job -> new ArrayList<>()).toList();
            List<Measured> first = measured.get(0);
            for (int run = 0; run <= RUNS; run++) {
                for (int job = 0; job < jobs.size(); job++) {
                    Measured once = Measured.of(jobs.get(job), folder + "/written");
                    if (run > 0) {
                        measured.get(job).add(once);
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT, "%,d events; medians of %d runs after one that is not counted%n", count, RUNS);
            for (int job = 0; job < jobs.size(); job++) {
                List<Measured> runs = measured.get(job);
                System.out.printf(
                        Locale.ROOT,
                        "%-32s %7.2f s, ratio %.2f; processor time %7.2f s, ratio %.2f%n",
                        names.get(job),
                        median(run -> runs.get(run).wall()),
                        median(run -> runs.get(run).wall() / first.get(run).wall()),
                        median(run -> runs.get(run).processor()),
                        median(run -> runs.get(run).processor() / first.get(run).processor()));
            }
        }
    }

    /** Adds the columns of enrichment to events, each with one text for all of them. */
    private static Dataset<Row> withConstants(Dataset<Row> events) {
        Context context = Context.of(LatinAmerica.dataset(), Countries.BRAZIL, LocalDate.of(2010, 1, 1));
        Dataset<Row> constant = events;
        for (EventColumn column : EventColumn.values()) {
            constant = constant.withColumn(column.text(), lit(column.cell(context)));
        }
        return constant.withColumn(SqlContext.PROBLEM, lit(null).cast("string"));
    }

    /**
     * What a run of a job took, in seconds.
     *
     * @param wall on the clock
     * @param processor on all processors together, which other programs disturb less
     */
    private record Measured(double wall, double processor) {

        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Measured of(Dataset<Row> rows, String path) {
            long processor = SYSTEM.getProcessCpuTime();
            long wall = System.nanoTime();
            rows.write().mode(SaveMode.Overwrite).parquet(path);
            return new Measured((System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
        }
    }

    private static double median(IntToDoubleFunction ofRun) {
        return IntStream.range(0, RUNS).mapToDouble(ofRun).sorted().toArray()[RUNS / 2];
    }

    /** Returns events of all countries, of the days from 1990 to 2025, with the columns that such data have. */
    static Dataset<Row> events(SparkSession spark, long count) {
        Column[] codes = LatinAmerica.dataset().records().countries().keys().stream()
                .map(CountryCode::toString)
                .map(code -> lit(code))
                .toArray(Column[]::new);
        return spark.range(count)
                .withColumn(
                        "country",
                        element_at(
                                array(codes),
                                below(codes.length, "country").plus(1).cast("int")))
                .withColumn(
                        "date",
                        date_add(
                                to_date(lit("1990-01-01")),
                                below(13_149, "date").cast("int")))
                .withColumn("actor", concat(lit("Group "), below(500, "actor")))
                .withColumn("fatalities", below(20, "fatalities").cast("int"))
                .withColumn("latitude", below(1_000_000, "latitude").divide(10_000))
                .withColumn("longitude", below(1_000_000, "longitude").divide(-10_000))
                .withColumn("source", concat(lit("Newspaper "), below(50, "paper"), lit(", page "), below(30, "page")));
    }

    /** Returns a number from 0 that looks random and is the same each time. */
    private static Column below(int bound, String salt) {
        return pmod(xxhash64(col("id"), lit(salt)), lit((long) bound));
    }
}
