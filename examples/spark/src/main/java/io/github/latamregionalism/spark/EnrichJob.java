package io.github.latamregionalism.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.google.common.base.Ascii;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.HelpPage;
import io.github.latamregionalism.programs.enrich.EventColumn;
import io.github.latamregionalism.programs.options.Arguments;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Options;
import io.github.latamregionalism.programs.options.ValueType;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.ExitCode;
import io.github.latamregionalism.programs.report.UnknownWordException;
import io.github.latamregionalism.programs.report.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The job for {@code spark-submit} that adds to events what their countries were on their days. */
public final class EnrichJob {

    private static final String DESCRIPTION =
            "Adds to events, each with a country and a date, the columns iso3, organizations, possible_organizations,"
                    + " standing, approaches, possible_approaches, treaties and after_as_of, and the column problem, which"
                    + " says why a row has none. Lists are text separated by semicolons.";

    private static final String CONTEXT = "regionalism_context";

    private final Options options = new Options();

    private final Option<String> events =
            options.option("--events", "PATH", ValueTypes.TEXT, "The events.").required();

    private final Option<String> to =
            options.option("--to", "PATH", ValueTypes.TEXT, "Where they go.").required();

    private final Option<EventFiles> format = options.option(
                    "--format",
                    "FORMAT",
                    inAnyCase(EventFiles.class),
                    "csv or parquet, of both (default: parquet). No cell of a CSV file may have a line end.")
            .orElse(EventFiles.PARQUET);

    private final Option<String> country = options.option(
                    "--country", "COLUMN", ValueTypes.TEXT, "The column with the country.")
            .required();

    private final Option<Optional<String>> codes = options.option(
                    "--codes",
                    "SYSTEM",
                    ValueTypes.TEXT,
                    "The countries are codes of this system, such as iso-alpha-2, cow or fips (default: names, and"
                            + " codes of ISO 3166-1).")
            .optional();

    private final Option<String> date = options.option(
                    "--date",
                    "COLUMN",
                    ValueTypes.TEXT,
                    "The column with the date: a DATE, a TIMESTAMP, of which the day counts, or text as yyyy-mm-dd,"
                            + " with or without a time, yyyymmdd, yyyy-mm or yyyy.")
            .required();

    private final Option<Optional<String>> dateFormat = options.option(
                    "--date-format",
                    "PATTERN",
                    ValueTypes.TEXT,
                    "How dates that are text are written, such as d/M/yyyy or d MMMM yyyy: the letters of Java's"
                            + " DateTimeFormatter.")
            .optional();

    private final Option<Optional<String>> dateLanguage = options.option(
                    "--date-language",
                    "LANGUAGE",
                    ValueTypes.TEXT,
                    "The language of the names of months for --date-format, such as es (default: en).")
            .optional();

    private final Option<ImmutableList<EventColumn>> added = options.option(
                    "--add",
                    "COLUMN",
                    inAnyCase(EventColumn.class),
                    "Which columns to add, separated by commas (default: all).")
            .listOrElse(List.of(EventColumn.values()));

    private final Option<Boolean> force = options.flag("--force", "Replace what is there.");

    private final Options others = new Options();

    private final Option<Boolean> help = others.flag("--help", "h", "Show this help and exit.");

    private final Option<Boolean> version = others.flag("--version", "V", "Print the version of the data and exit.");

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

    /** Runs the job in the session there is, or in one of its own, and returns what the process ends with. */
    static int run(String... args) {
        try {
            EnrichJob job = new EnrichJob();
            job.read(ImmutableList.copyOf(args));
            job.answer();
            return ExitCode.ANSWERED;
        } catch (UsageException | UnknownWordException e) {
            System.err.println(e.getMessage());
            System.err.println("How it is used: option --help");
            return ExitCode.USAGE;
        } catch (Exception e) {
            // Spark wraps what is wrong with a row in what is wrong with its file.
            Throwables.getCausalChain(e).stream()
                    .map(Throwable::getMessage)
                    .distinct()
                    .forEach(System.err::println);
            return ExitCode.FAILED;
        }
    }

    private void read(List<String> args) {
        Arguments arguments = new Arguments();
        arguments.takeAll(args, options, others);
        arguments.give(options);
        if (!help.value() && !version.value()) {
            arguments.requireAll(options);
        }
    }

    private void answer() throws InterruptedException {
        if (help.value()) {
            HelpPage.lines("enrich", DESCRIPTION, options, others).forEach(System.out::println);
        } else if (version.value()) {
            System.out.println("Data version " + LatinAmerica.dataset().version() + ", known to "
                    + LatinAmerica.dataset().asOf());
        } else {
            enrichFiles();
        }
    }

    private void enrichFiles() throws InterruptedException {
        // A session of its own: how countries and dates are written is no one else's setting.
        SparkSession spark =
                SparkSession.builder().appName("Enrich events").getOrCreate().newSession();
        RegionalismCatalog.register(spark);
        set(spark, EventReading.CODES, codes);
        set(spark, EventReading.DATE_FORMAT, dateFormat);
        set(spark, EventReading.DATE_LANGUAGE, dateLanguage);
        Observation counted = new Observation();
        Dataset<Row> read = format.value().read(spark.read(), events.value());
        Dataset<Row> enriched = enrich(read, country.value(), date.value(), added.value())
                .observe(
                        counted,
                        count(lit(1)).as("events"),
                        count(col(SqlContext.PROBLEM)).as("problems"));
        format.value()
                .write(enriched.write().mode(force.value() ? SaveMode.Overwrite : SaveMode.ErrorIfExists), to.value());
        Map<String, Object> counts = counted.getAsJava();
        System.err.println(counts.get("problems") + " of " + counts.get("events")
                + " events have a problem, which the column problem names");
    }

    /** Returns the words of a vocabulary, also in upper-case letters. */
    private static <E extends Enum<E> & Term> ValueType<E> inAnyCase(Class<E> vocabulary) {
        ValueType<E> words = ValueTypes.term(vocabulary);
        return text -> words.read(Ascii.toLowerCase(text));
    }

    private static void set(SparkSession spark, String setting, Option<Optional<String>> option) {
        option.value()
                .ifPresent(value ->
                        spark.conf().set("spark.sql.catalog." + RegionalismCatalog.NAME + "." + setting, value));
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
