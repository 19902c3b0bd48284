package io.github.latamregionalism.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.google.common.base.Throwables;
import io.github.latamregionalism.programs.enrich.EventColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    /** The file formats that the job reads and writes. */
    enum FileFormat {
        /** CSV with a header; every column is text. */
        CSV,
        /** Apache Parquet. */
        PARQUET
    }

    @Option(names = "--events", paramLabel = "PATH", required = true, description = "The events.")
    private String events = "";

    @Option(names = "--to", paramLabel = "PATH", required = true, description = "Where they go.")
    private String to = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv or parquet, of both (default: parquet). No cell of a CSV file may have a line end.")
    private FileFormat format = FileFormat.PARQUET;

    @Option(names = "--country", paramLabel = "COLUMN", required = true, description = "The column with the country.")
    private String country = "";

    @Option(
            names = "--date",
            paramLabel = "COLUMN",
            required = true,
            description = "The column with the date: a DATE, or text as yyyy-mm-dd, yyyy-mm or yyyy.")
    private String date = "";

    @Option(
            names = "--add",
            paramLabel = "COLUMN",
            split = ",",
            description = "Which columns to add, separated by commas (default: all).")
    private List<EventColumn> added = List.of(EventColumn.values());

    @Option(names = "--force", description = "Replace what is there.")
    private boolean force;

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
    public Integer call() {
        SparkSession spark = SparkSession.builder().appName("Enrich events").getOrCreate();
        RegionalismCatalog.register(spark);
        SaveMode mode = force ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
        switch (format) {
            case PARQUET ->
                enrich(spark.read().parquet(events), country, date, added)
                        .write()
                        .mode(mode)
                        .parquet(to);
            case CSV -> {
                // A row that does not fit the header stops the job: left to itself, Spark fills it with nulls.
                Dataset<Row> events = spark.read()
                        .option("header", true)
                        .option("mode", "FAILFAST")
                        .option("enforceSchema", false)
                        .option("escape", "\"")
                        .csv(events);
                enrich(events, country, date, added)
                        .write()
                        .mode(mode)
                        .option("header", true)
                        .option("escape", "\"")
                        .option("emptyValue", "")
                        .csv(to);
            }
        }
        return 0;
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
