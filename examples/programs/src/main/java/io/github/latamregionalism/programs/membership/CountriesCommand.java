package io.github.latamregionalism.programs.membership;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.IndependentState;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the countries, or the states that there were on a day. */
public final class CountriesCommand extends DayCommand {

    private final Option<Boolean> region =
            options.flag("--region", "Only the states of Latin America and the Caribbean.");

    public CountriesCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "All countries, of the region and of those outside it that take part in its affairs, and from when"
                        + " to when each is independent. With --on, the states that there were on the day: territories are none.");
    }

    /** A country and, if it was ever independent, a period during which it was. */
    private record Row(Country country, Optional<IndependentState> state) {}

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        Coverage coverage = dataset.statesOn(on).coverage();
        List<Row> rows = rows().filter(row -> !region.value() || row.country().kind() == CountryKind.STATE)
                .toList();
        Report report = day.isGiven()
                ? new Report(words.say("countries.title", "day", on))
                        .day("on", on, dataset, words)
                        .coverage(
                                coverage,
                                region.value() || coverage.isComplete() || coverage.isAfterAsOf()
                                        ? Optional.empty()
                                        : Optional.of(words.say("uncovered.countries")))
                        .line(words.say(
                                rows.size() == 1 ? "countries.one" : "countries.several", "number", rows.size()))
                : new Report(words.say("countries.all")).known(dataset);
        return report.table(table(rows, coverage, words))
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        rows.stream().flatMap(row -> row.state().stream()).toList()));
    }

    private Table<Row> table(List<Row> rows, Coverage coverage, Words words) {
        Table<Row> table = new Table<Row>("countries", rows)
                .column("country", row -> row.country().iso3())
                .column("name", row -> words.name(row.country()))
                .column("kind", row -> row.country().kind());
        if (day.isGiven()) {
            table.column(
                    "certainty",
                    row -> row.state()
                            .map(state ->
                                    state.period().extentAsOf(dataset.asOf()).contains(day.value())));
        }
        table.column("start", row -> row.state().map(state -> state.period().start()))
                .column("end", row -> row.state().map(state -> state.period().end()))
                .column(
                        "confidence",
                        row -> row.state().map(state -> state.provenance().confidence()))
                .forMachines("note", row -> row.state().flatMap(state -> words.text(state, "note")))
                .forMachines(
                        "sources",
                        row -> row.state()
                                .map(state ->
                                        Spells.addresses(state.provenance().sources(), dataset)))
                .afterAsOf(row -> row.state().filter(dataset::isAfterAsOf).isPresent());
        return day.isGiven() ? table.forCsv("coverage", row -> coverage.kind()) : table;
    }

    /** Returns the states that there were on the day; without a day all countries, each period in a row. */
    private Stream<Row> rows() {
        if (day.isGiven()) {
            return dataset.statesOn(day.value()).facts(IndependentState.class).stream()
                    .map(state -> new Row(dataset.records().countries().get(state.country()), Optional.of(state)));
        }
        return dataset.records().countries().stream().flatMap(country -> {
            List<Row> periods = dataset.records().independentStates().stream()
                    .filter(state -> state.country().equals(country.iso3()))
                    .map(state -> new Row(country, Optional.of(state)))
                    .toList();
            return periods.isEmpty() ? Stream.of(new Row(country, Optional.empty())) : periods.stream();
        });
    }
}
