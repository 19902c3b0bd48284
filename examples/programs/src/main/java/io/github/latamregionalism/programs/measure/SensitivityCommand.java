package io.github.latamregionalism.programs.measure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Measure;
import io.github.latamregionalism.analysis.Sensitivity;
import io.github.latamregionalism.analysis.Sensitivity.Move;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.chart.MovesChart;
import io.github.latamregionalism.programs.options.Bounds;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.PictureOption;
import io.github.latamregionalism.programs.options.SeriesOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UnderReadings;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How far a measure moves under alternative readings. */
public final class SensitivityCommand extends DatasetCommand {

    private static final ImmutableSet<Measure> OF_MEMBERS =
            Sets.immutableEnumSet(EnumSet.range(Measure.MEMBERS, Measure.SELF_SUSPENSIONS));

    /** Those of pairs of states that share organizations, or of organizations that share members. */
    private static final ImmutableSet<Measure> OF_PAIRS =
            Sets.immutableEnumSet(EnumSet.range(Measure.DENSITY, Measure.OVERLAP));

    private static final ImmutableSet<Measure> OF_POLICIES =
            Sets.immutableEnumSet(EnumSet.range(Measure.POLICY_TYPES, Measure.POLICY_AGREEMENT_MERGED));

    private final SeriesOptions asked;
    private final Option<Integer> most;
    private final PictureOption picture;

    public SensitivityCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "How far a measure moves, year by year, under alternative readings. These are each reading "
                        + "alone, all of each clock, and all of each holder of several. What moves it most comes first. "
                        + "Measures of members and policies take seconds, those of networks half a minute.");
        this.asked = new SeriesOptions(options, dataset, Measure.PARTICIPATION_RATE);
        this.most = options.option("--most", "N", ValueTypes.WHOLE_NUMBER, "How many to list (default: 20).")
                .orElse(20);
        this.picture = new PictureOption("sensitivity", options);
    }

    @Override
    public Report call() throws IOException {
        if (asked.measures().size() != 1 || most.value() < 1) {
            throw new UsageException("sensitivity is of one --measure, and lists at least one move");
        }
        Measure measure = asked.measures().get(0);
        Sensitivity sensitivity = Sensitivity.of(dataset, this::mayMove, under -> curve(measure, under));
        List<Move> all = sensitivity.moves();
        List<Move> moving = all.stream().filter(move -> move.shift() > 0).toList();
        List<Move> moves = moving.stream().limit(most.value()).toList();
        List<Move> refused =
                all.stream().filter(move -> move.refused().isPresent()).toList();
        Words words = words();
        Report report = asked.report(settings)
                .field("measure", measure.text())
                .field("tried", all.size())
                .line(words.say(
                        "sensitivity.counts",
                        "measure",
                        measure,
                        "choices",
                        all.size(),
                        "moving",
                        moving.size(),
                        "refused",
                        refused.size()));
        picture.write(
                style -> MovesChart.draw(
                        dataset, asked.organization().map(settings::name).orElse(""), measure, moves, style),
                settings,
                report);
        return report.table(moves(moves, sensitivity, words))
                .table(ranges(sensitivity))
                .table(new Table<>("refused", refused)
                        .column("under", move -> new UnderReadings(move.under(), dataset))
                        .column("why", move -> move.refused().map(words::english)));
    }

    private Table<Move> moves(List<Move> moves, Sensitivity sensitivity, Words words) {
        Table<Move> table = new Table<>("moves", moves)
                .column("under", move -> new UnderReadings(move.under(), dataset))
                .column("readings", Move::readings)
                .column("years", Move::years)
                .forPeople("most", move -> Bounds.rounded(move.shift(), words))
                .forMachines("most", Move::shift)
                .column("year", Move::year);
        Bounds.columns(table, "before", move -> move.year().map(sensitivity.values()::get));
        Bounds.columns(table, "then", Move::value);
        return table;
    }

    /** Returns the years in which some choice gives another value, and from which to which. */
    private Table<Integer> ranges(Sensitivity sensitivity) {
        Function<Integer, Optional<Interval>> before =
                year -> Optional.ofNullable(sensitivity.values().get(year));
        Function<Integer, Optional<Interval>> range =
                year -> Optional.ofNullable(sensitivity.range().get(year));
        List<Integer> years = asked.years().stream()
                .filter(year -> !before.apply(year).equals(range.apply(year)))
                .toList();
        Table<Integer> table = new Table<>("years", years).column("year", year -> year);
        Bounds.columns(table, "before", before);
        Bounds.columns(table, "range", range);
        return table;
    }

    /**
     * Returns whether a reading may move the measure. None is of laws; of the region, members move no policy and
     * policies no members; of an organization, the members of others move nothing but networks.
     */
    private boolean mayMove(AlternativeReading reading) {
        Measure measure = asked.measures().get(0);
        Optional<OrganizationId> of = asked.organization().map(Organization::id);
        Optional<Membership> spell =
                reading.membership().flatMap(dataset.records().memberships()::find);
        if (spell.isEmpty()) {
            return reading.approach().isPresent() && OF_POLICIES.contains(measure);
        }
        boolean ofOthers = OF_PAIRS.contains(measure);
        return of.isEmpty()
                ? ofOthers || OF_MEMBERS.contains(measure)
                : ofOthers || spell.get().organization().equals(of.get());
    }

    private ImmutableSortedMap<Integer, Interval> curve(Measure measure, Dataset under) {
        Series series = asked.series(under);
        ImmutableSortedMap.Builder<Integer, Interval> curve = ImmutableSortedMap.naturalOrder();
        asked.years().forEach(year -> series.value(year, measure).ifPresent(found -> curve.put(year, found)));
        return curve.build();
    }
}
