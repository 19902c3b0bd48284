package io.github.latamregionalism.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.google.common.base.Throwables;
import io.github.latamregionalism.programs.enrich.EventColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The job for {@code spark-submit} that adds to events what their countries were on their days. */
@Command(
        name = "enrich",
        mixinStandardHelpOptions = true,
        description = "Adds to events, each with a country and a date, the columns iso3, organizations,"
                + " possible_organizations, standing, approaches, possible_approaches, treaties and after_as_of, and the"
                + " column problem, which says why a row has none. Lists are text separated by semicolons.")
public final class EnrichJob implements Callable<Integer> {

    private static final int FAILED = 3;

    private static final String CONTEXT = "regionalism_context";

    @Option(names = "--events", paramLabel = "PATH", required = true, description = "The events.")
    private String events = "";

    @Option(names = "--to", paramLabel = "PATH", required = true, description = "Where they go.")
    private String to = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv or parquet, of both (default: parquet). No cell of a CSV file may have a line end.")
    private EventFiles format = EventFiles.PARQUET;

    @Option(names = "--country", paramLabel = "COLUMN", required = true, description = "The column with the country.")
    private String country = "";

    @Option(
            names = "--codes",
            paramLabel = "SYSTEM",
            description =
                    "The countries are codes of this system, such as iso-alpha-2, cow or fips (default: names, and"
                            + " codes of ISO 3166-1).")
    private @Nullable String codes;

    @Option(
            names = "--date",
            paramLabel = "COLUMN",
            required = true,
            description =
                    "The column with the date: a DATE, a TIMESTAMP, of which the day counts, or text as yyyy-mm-dd,"
                            + " with or without a time, yyyymmdd, yyyy-mm or yyyy.")
    private String date = "";

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How dates that are text are written, such as d/M/yyyy or d MMMM yyyy: the letters of Java's"
                    + " DateTimeFormatter.")
    private @Nullable String dateFormat;

    @Option(
            names = "--date-language",
            paramLabel = "LANGUAGE",
            description = "The language of the names of months for --date-format, such as es (default: en).")
    private @Nullable String dateLanguage;

    @Option(
            names = "--add",
            paramLabel = "COLUMN",
            split = ",",
            description = "Which columns to add, separated by commas (default: all).")
    private List<EventColumn> added = List.of(EventColumn.values());

    @Option(names = "--force", description = "Replace what is there.")
    private boolean force;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private EnrichJob() {}

    /**
     * Runs the job and ends the process.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        int exitCode = run(args);
        // A driver in a cluster has failed only if it says so; one that returns leaves the session time to end.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs the job in the session there is, or in one of its own. */
    static int run(String... args) {
        return new CommandLine(new EnrichJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    // Spark wraps what is wrong with a row in what is wrong with its file.
                    Throwables.getCausalChain(exception).stream()
                            .map(Throwable::getMessage)
                            .distinct()
                            .forEach(command.getErr()::println);
                    return FAILED;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws InterruptedException {
        // A session of its own: how countries and dates are written is no one else's setting.
        SparkSession spark =
                SparkSession.builder().appName("Enrich events").getOrCreate().newSession();
        RegionalismCatalog.register(spark);
        set(spark, EventReading.CODES, codes);
        set(spark, EventReading.DATE_FORMAT, dateFormat);
        set(spark, EventReading.DATE_LANGUAGE, dateLanguage);
        Observation counted = new Observation();
        Dataset<Row> enriched = enrich(format.read(spark.read(), events), country, date, added)
                .observe(
                        counted,
                        count(lit(1)).as("events"),
                        count(col(SqlContext.PROBLEM)).as("problems"));
        format.write(enriched.write().mode(force ? SaveMode.Overwrite : SaveMode.ErrorIfExists), to);
        Map<String, Object> counts = counted.getAsJava();
        spec.commandLine()
                .getErr()
                .println(counts.get("problems") + " of " + counts.get("events")
                        + " events have a problem, which the column problem names");
        return 0;
    }

    private static void set(SparkSession spark, String option, @Nullable String value) {
        if (value != null) {
            spark.conf().set("spark.sql.catalog." + RegionalismCatalog.NAME + "." + option, value);
        }
    }

    /**
     * Adds columns to events.
     *
     * @param events the events; the session must know {@link RegionalismCatalog}
     * @param country the column with the country
     * @param date the column with the date
     * @param added the columns
     * @return the events with those columns, and {@code problem}, which says why a row has none
     * @throws IllegalArgumentException if the events have one of those columns already
     */
    public static Dataset<Row> enrich(Dataset<Row> events, String country, String date, List<EventColumn> added) {
        List<String> names = new ArrayList<>(List.of(events.columns()));
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.add(col("`" + name.replace("`", "``") + "`")));
        List<String> fields = Stream.concat(added.stream().map(EventColumn::text), Stream.of(SqlContext.PROBLEM))
                .toList();
        for (String name : fields) {
            if (names.contains(name)) {
                throw new IllegalArgumentException("the events have a column \"" + name + "\" already: rename it");
            }
            Column field = col(CONTEXT).getField(name);
            // A date that is null gives a context that is null.
            columns.add((name.equals(SqlContext.PROBLEM)
                            ? coalesce(field, when(col(CONTEXT).isNull(), lit("no date is given")))
                            : field)
                    .as(name));
        }
        return events.withColumn(CONTEXT, RegionalismFunctions.enrich(events.col(country), events.col(date)))
                .select(columns.toArray(Column[]::new));
    }
}
