package io.github.latamregionalism.programs.membership;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.IndependentState;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which states there were on a day. */
@Command(
        name = "countries",
        description = "Which states there were on a day, of the region and of those outside it that take part in its"
                + " affairs, and from when to when each is independent. Territories are none.")
public final class CountriesCommand extends DayCommand {

    @Option(names = "--region", description = "Only the states of Latin America and the Caribbean.")
    private boolean region;

    public CountriesCommand(Dataset dataset, Settings settings) {
        super(dataset, settings);
    }

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        Answer<?> states = dataset.statesOn(on);
        List<IndependentState> periods = states.facts(IndependentState.class).stream()
                .filter(state -> !region || kind(state) == CountryKind.STATE)
                .toList();
        return new Report(words.say("countries.title", on))
                .day("on", on, dataset, words)
                .coverage(
                        states.coverage(),
                        region
                                        || states.coverage().isComplete()
                                        || states.coverage().isAfterAsOf()
                                ? Optional.empty()
                                : Optional.of(words.say("uncovered.countries")))
                .line(words.say(periods.size() == 1 ? "countries.one" : "countries.several", periods.size()))
                .cite(() -> Bibliography.ofSources(dataset.records(), periods))
                .table(new Table<IndependentState>("countries", periods)
                        .forPeople(
                                "name",
                                state ->
                                        words.name(dataset.records().countries().get(state.country())))
                        .column("country", IndependentState::country)
                        .column("kind", this::kind)
                        .column(
                                "certainty",
                                state -> state.period()
                                        .extentAsOf(dataset.asOf())
                                        .contains(on))
                        .column("start", state -> state.period().start())
                        .column("end", state -> state.period().end())
                        .column("confidence", state -> state.provenance().confidence())
                        .forMachines("note", state -> words.text(state, "note"))
                        .forMachines(
                                "sources",
                                state -> Spells.addresses(state.provenance().sources(), dataset))
                        .afterAsOf(dataset::isAfterAsOf)
                        .forCsv("coverage", state -> states.coverage().kind()));
    }

    private CountryKind kind(IndependentState state) {
        return dataset.records().countries().get(state.country()).kind();
    }
}
