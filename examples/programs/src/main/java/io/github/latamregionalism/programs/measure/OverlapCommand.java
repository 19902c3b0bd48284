package io.github.latamregionalism.programs.measure;

import com.google.common.collect.ImmutableTable;
import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.analysis.Overlap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.options.Bounds;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.ScopeOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far organizations have the same members, or in how much two countries are together. */
public final class OverlapCommand extends DayCommand {

    private final Option<Optional<String>> of = options.option(
                    "--of",
                    "ORGANIZATION",
                    ValueTypes.TEXT,
                    "Only pairs whose first organization this is, such as unasur (default: all pairs).")
            .orWord()
            .optional();

    private final Option<Optional<String>> first = options.option(
                    "--first", "COUNTRY", ValueTypes.TEXT, "A country, such as BRA.")
            .optional();

    private final Option<Optional<String>> second = options.option(
                    "--second", "COUNTRY", ValueTypes.TEXT, "Another, such as COL.")
            .optional();

    private final ScopeOptions scope;

    /** A value of a pair. */
    private record Entry<K>(K first, K second, Interval value) {}

    private static <K> List<Entry<K>> entries(ImmutableTable<K, K, Interval> matrix) {
        List<Entry<K>> entries = new ArrayList<>();
        matrix.rowMap()
                .forEach(
                        (first, row) -> row.forEach((second, value) -> entries.add(new Entry<>(first, second, value))));
        return entries;
    }

    public OverlapCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "How many members organizations shared on a day, and how far they were the same. Overlap of regional"
                        + " organizations is of members and of competencies; this is the half that members tell. Jaccard is the share of the members"
                        + " of either that were members of both, containment the share of the members of the first that were"
                        + " members of the second. With --first and --second, in how many organizations two countries were, by status.");
        this.scope = new ScopeOptions(options, dataset);
    }

    @Override
    public Report call() {
        Overlap overlap = Overlap.of(dataset, scope.scope(Optional.empty()), day.value());
        if (first.isGiven() != second.isGiven()) {
            throw new UsageException("--first and --second are two countries: give both of them");
        }
        if (first.isGiven()) {
            if (of.isGiven()) {
                throw new UsageException("--of asks about organizations, --first and --second about countries");
            }
            return ofCountries(
                    overlap,
                    day.value(),
                    Keys.country(dataset, first.value().orElseThrow()),
                    Keys.country(dataset, second.value().orElseThrow()));
        }
        return ofOrganizations(overlap, day.value());
    }

    private Report ofOrganizations(Overlap overlap, LocalDate on) {
        Optional<OrganizationId> first =
                of.value().map(id -> Keys.organization(dataset, id).id());
        List<Entry<OrganizationId>> pairs = entries(overlap.jaccardMatrix()).stream()
                .filter(pair -> first.isEmpty() || first.get().equals(pair.first()))
                .filter(pair -> !pair.first().equals(pair.second()))
                .toList();
        Table<Entry<OrganizationId>> table = new Table<Entry<OrganizationId>>("pairs", pairs)
                .column("first", Entry::first)
                .column("second", Entry::second);
        Bounds.columns(table, "shared", entry -> Optional.of(overlap.sharedMembers(entry.first(), entry.second())));
        Bounds.columns(table, "jaccard", entry -> Optional.of(entry.value()));
        Bounds.columns(table, "containment", entry -> overlap.containment(entry.first(), entry.second()));
        Words words = words();
        String title = first.map(id -> words.say("overlap.title-of", "id", id, "day", on))
                .orElseGet(() -> words.say("overlap.title", "day", on));
        return scope.addTo(new Report(title).day("on", on, dataset, words), words)
                .table(table);
    }

    private Report ofCountries(Overlap overlap, LocalDate on, Country first, Country second) {
        Table<Entry<Status>> table = new Table<Entry<Status>>(
                        "statuses", entries(overlap.sharedByStatus(first.iso3(), second.iso3())))
                .column("first", Entry::first)
                .column("second", Entry::second);
        Bounds.columns(table, "organizations", entry -> Optional.of(entry.value()));
        Words words = words();
        return new Report(words.say(
                        "overlap.countries", "first", words.named(first), "second", words.named(second), "day", on))
                .field("first", first.iso3())
                .field("second", second.iso3())
                .day("on", on, dataset, words)
                .table(table);
    }
}
