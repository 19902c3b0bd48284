package io.github.latamregionalism.programs.options;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Scope;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which measures of what, over which years. */
public final class SeriesOptions {

    private static final String REGION = "region";

    private final Dataset dataset;

    @Option(
            names = "--of",
            paramLabel = "ORGANIZATION",
            description = "An organization, such as unasur, or region (default: region).")
    private Optional<String> of = Optional.empty();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            split = ",",
            description = "Measures, separated by commas: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            completionCandidates = MeasureWords.class)
    private List<Measure> measures;

    @Mixin
    private final ScopeOptions scope;

    @Mixin
    private final YearsOption years;

    /** The words for the measures. */
    public static final class MeasureWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Term.words(Measure.class).keySet().iterator();
        }
    }

    /** Measures that a help shows by their words. */
    private static final class Defaults extends ForwardingList<Measure> {

        private final ImmutableList<Measure> measures;

        Defaults(ImmutableList<Measure> measures) {
            this.measures = measures;
        }

        @Override
        protected List<Measure> delegate() {
            return measures;
        }

        @Override
        public String toString() {
            return measures.stream().map(Measure::text).collect(Collectors.joining(", "));
        }
    }

    /** Makes options of the measures of members. */
    public SeriesOptions(Dataset dataset) {
        this(
                dataset,
                Measure.MEMBERS,
                Measure.PARTICIPANTS,
                Measure.ACCESSIONS,
                Measure.EXITS,
                Measure.SUSPENSIONS,
                Measure.SELF_SUSPENSIONS);
    }

    /** Makes options that are of some measures unless others are asked for. */
    public SeriesOptions(Dataset dataset, Measure... measures) {
        this.dataset = dataset;
        this.scope = new ScopeOptions(dataset);
        this.measures = new Defaults(ImmutableList.copyOf(measures));
        this.years = new YearsOption(dataset);
    }

    public Optional<Organization> organization() {
        return of.filter(word -> !word.equals(REGION)).map(id -> Keys.organization(dataset, id));
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
        return ImmutableSet.copyOf(measures).asList();
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
