package io.github.latamregionalism.programs.measure;

import com.google.common.collect.ImmutableSortedMap;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Participation;
import io.github.latamregionalism.analysis.Sensitivity;
import io.github.latamregionalism.analysis.Sensitivity.Move;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.chart.MovesChart;
import io.github.latamregionalism.programs.options.Bounds;
import io.github.latamregionalism.programs.options.PictureOption;
import io.github.latamregionalism.programs.options.SeriesOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far a measure moves under alternative readings. */
@Command(
        name = "sensitivity",
        description = "How far a measure moves, year by year, under each alternative reading alone, under all of each"
                + " clock and under all of each holder of several, what moves it most first. Measures of members take"
                + " seconds, those of networks and policies minutes.")
public final class SensitivityCommand implements Callable<Report> {

    private final Dataset dataset;
    private final Settings settings;

    @Mixin
    private final SeriesOptions options;

    @Option(names = "--most", paramLabel = "N", description = "How many to list (default: ${DEFAULT-VALUE}).")
    private int most = 20;

    @Mixin
    private final PictureOption picture = new PictureOption();

    public SensitivityCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
        this.options = new SeriesOptions(dataset, Measure.PARTICIPATION_RATE);
    }

    @Override
    public Report call() throws IOException {
        if (options.measures().size() != 1 || most < 1) {
            throw new UsageException("sensitivity is of one --measure, and lists at least one move");
        }
        Measure measure = options.measures().get(0);
        Sensitivity sensitivity = Sensitivity.of(dataset, this::mayMove, under -> curve(measure, under));
        List<Move> moves = sensitivity.moves().stream()
                .filter(move -> move.shift() > 0)
                .limit(most)
                .toList();
        List<Move> refused = sensitivity.moves().stream()
                .filter(move -> move.refused().isPresent())
                .toList();
        List<Integer> years = options.years().stream()
                .filter(year -> !Optional.ofNullable(sensitivity.values().get(year))
                        .equals(Optional.ofNullable(sensitivity.range().get(year))))
                .toList();
        Report report = options.report(settings)
                .field("measure", measure.text())
                .field("tried", sensitivity.moves().size())
                .line(measure.text() + " under " + sensitivity.moves().size() + " choices of readings: "
                        + sensitivity.moves().stream()
                                .filter(move -> move.shift() > 0)
                                .count()
                        + " move it, " + refused.size() + " cannot hold.");
        picture.write(
                style -> MovesChart.draw(
                        dataset, options.organization().map(settings::name).orElse(""), measure, moves, style),
                settings,
                report);
        Table<Move> table = new Table<>("moves", moves)
                .column("under", Move::under)
                .column("readings", Move::readings)
                .column("years", Move::years)
                .forPeople("most", move -> Bounds.rounded(move.shift()))
                .forMachines("most", Move::shift)
                .column("year", Move::year);
        Bounds.columns(table, "before", move -> move.year().map(sensitivity.values()::get));
        Bounds.columns(table, "then", Move::value);
        Table<Integer> ranges = new Table<>("years", years).column("year", year -> year);
        Bounds.columns(
                ranges,
                "before",
                year -> Optional.ofNullable(sensitivity.values().get(year)));
        Bounds.columns(
                ranges, "range", year -> Optional.ofNullable(sensitivity.range().get(year)));
        return report.table(table)
                .table(ranges)
                .table(new Table<>("refused", refused)
                        .column("under", Move::under)
                        .column("why", Move::refused));
    }

    /**
     * Returns whether a reading may move a measure: none is of laws, and one of members of those of its organization.
     */
    private boolean mayMove(AlternativeReading reading) {
        Optional<OrganizationId> of = options.organization().map(organization -> organization.id());
        boolean elsewhere = of.isPresent()
                && ofMembers(
                                Participation.of(dataset, options.scope()),
                                options.measures().get(0))
                        .isPresent()
                && reading.membership()
                        .flatMap(dataset.records().memberships()::find)
                        .filter(spell -> !spell.organization().equals(of.get()))
                        .isPresent();
        return reading.instrument().isEmpty() && !elsewhere;
    }

    private ImmutableSortedMap<Integer, Interval> curve(Measure measure, Dataset under) {
        Participation participation = Participation.of(under, options.scope());
        Function<Integer, Optional<Interval>> value = ofMembers(participation, measure)
                .orElseGet(() -> {
                    Series series = options.series(under);
                    return year -> series.value(year, measure);
                });
        ImmutableSortedMap.Builder<Integer, Interval> curve = ImmutableSortedMap.naturalOrder();
        options.years().forEach(year -> value.apply(year).ifPresent(found -> curve.put(year, found)));
        return curve.build();
    }

    /** Returns a measure of members by year, which is found at once; others are among all of the series. */
    private static Optional<Function<Integer, Optional<Interval>>> ofMembers(
            Participation participation, Measure measure) {
        return Optional.ofNullable(
                switch (measure) {
                    case MEMBERS -> year -> Optional.of(participation.members(end(year)));
                    case PARTICIPANTS -> year -> Optional.of(participation.participants(end(year)));
                    case PARTICIPATION_RATE -> year -> participation.rate(end(year));
                    case ACCESSIONS -> year -> Optional.of(participation.accessions(year));
                    case ACCESSION_RATE -> participation::accessionRate;
                    case EXITS -> year -> Optional.of(participation.exits(year));
                    case EXIT_RATE -> participation::exitRate;
                    case SUSPENSIONS -> year -> Optional.of(participation.suspensions(year));
                    case SELF_SUSPENSIONS -> year -> Optional.of(participation.selfSuspensions(year));
                    default -> null;
                });
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
