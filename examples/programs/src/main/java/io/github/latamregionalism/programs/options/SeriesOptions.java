package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which measures of what, over which years. */
public final class SeriesOptions {

    private static final String REGION = "region";

    private final Dataset dataset;

    private final Option<Optional<String>> of;

    private final Option<ImmutableList<Measure>> measures;

    private final ScopeOptions scope;

    private final YearsOption years;

    /** Makes options of the measures of members. */
    public SeriesOptions(Options options, Dataset dataset) {
        this(
                options,
                dataset,
                Measure.MEMBERS,
                Measure.PARTICIPANTS,
                Measure.ACCESSIONS,
                Measure.EXITS,
                Measure.SUSPENSIONS,
                Measure.SELF_SUSPENSIONS);
    }

    /** Makes options that are of some measures unless others are asked for. */
    public SeriesOptions(Options options, Dataset dataset, Measure... measures) {
        this.dataset = dataset;
        this.of = options.option(
                        "--of",
                        "ORGANIZATION",
                        ValueTypes.TEXT,
                        "An organization, such as unasur, or region (default: region).")
                .orWord()
                .optional();
        this.measures = options.option(
                        "--measure",
                        "MEASURE",
                        ValueTypes.term(Measure.class),
                        "Measures, separated by commas: " + texts(Measure.values()) + " (default: " + texts(measures)
                                + ").")
                .listOrElse(Arrays.asList(measures));
        this.scope = new ScopeOptions(options, dataset);
        this.years = new YearsOption(options, dataset);
    }

    private static String texts(Measure... measures) {
        return Arrays.stream(measures).map(Measure::text).collect(Collectors.joining(", "));
    }

    public Optional<Organization> organization() {
        return of.value().filter(word -> !word.equals(REGION)).map(id -> Keys.organization(dataset, id));
    }

    public Series series() {
        return series(dataset);
    }

    /** Returns the series of a dataset, such as this one under readings. */
    public Series series(Dataset under) {
        return Series.of(under, scope());
    }

    /** Returns what the measures count. */
    public Scope scope() {
        return scope.scope(organization().map(Organization::id));
    }

    public ImmutableList<Measure> measures() {
        return ImmutableSet.copyOf(measures.value()).asList();
    }

    /** Returns the years, at least one. */
    public ImmutableList<Integer> years() {
        int last = dataset.asOf().getYear();
        years.require(Series.FIRST_YEAR, last, "a series has " + Series.FIRST_YEAR + " to " + last);
        return IntStream.rangeClosed(years.first(), years.last()).boxed().collect(ImmutableList.toImmutableList());
    }

    /** Returns the series as a table with a row a year. */
    public Table<Integer> table(Series series) {
        Table<Integer> table = new Table<Integer>("years", years()).column("year", year -> year);
        for (Measure measure : measures()) {
            Bounds.counted(table, measure.text().replace('-', '_'), year -> series.row(year, measure));
        }
        return table;
    }

    /** Returns a report that says of what the series is. */
    public Report report(Settings settings) {
        Words words = settings.words(dataset);
        Report report = new Report(words.say(
                "series.title", "what", organization().map(words::name).orElseGet(() -> words.say("region"))));
        organization().ifPresent(organization -> report.field("organization", organization.id()));
        return scope.addTo(report, words).known(dataset);
    }

    /** Returns what each measure is, for the help of a program. */
    public static String[] definitions() {
        return Stream.concat(
                        Stream.of("", "The measures:"),
                        Arrays.stream(Measure.values())
                                .map(measure -> "  " + measure.text() + ": " + measure.definition()))
                .toArray(String[]::new);
    }
}
