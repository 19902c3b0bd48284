package io.github.latamregionalism.programs.policy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.data.DrugConventions;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.Uncovered;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.query.Policies;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which drug policy countries followed on a day. */
public final class ApproachCommand extends DayCommand {

    private final Option<ImmutableList<String>> countries = options.option(
                    "--country",
                    "COUNTRY",
                    ValueTypes.TEXT,
                    "Code or name, such as BOL; several are separated by commas.")
            .orWord()
            .atLeastOne();

    public ApproachCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Which drug policy a country followed on a day: its approaches, its roles in the drug"
                        + " trade, and its laws, plans and programmes. Also what it was to the drug conventions"
                        + " of the United Nations. Several approaches may run side by side. Several countries"
                        + " are put side by side.");
    }

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        ImmutableList<CountryCode> codes =
                Keys.countries(dataset, countries.value()).asList();
        List<Policies.Profile> profiles = dataset.policies().compare(codes, on);
        String names = codes.stream()
                .map(dataset.records().countries()::get)
                .map(words::named)
                .collect(Collectors.joining(", "));
        List<TreatyStanding> conventions = conventions(codes, on);
        Report report = new Report(words.say("approach.title", "countries", names, "day", on))
                .field(
                        "countries",
                        String.join(
                                " ", codes.stream().map(CountryCode::toString).toList()))
                .day("on", on, dataset, words)
                .cite(() -> Bibliography.ofSources(dataset.records(), facts(profiles)))
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        conventions.stream()
                                .flatMap(standing -> standing.actions().stream())
                                .toList()))
                .table(approaches(profiles, words))
                .table(instruments(profiles, words))
                .table(TreatyStandings.addColumns(new Table<TreatyStanding>("conventions", conventions)
                        .column("country", TreatyStanding::country)));
        Map<CountryCode, Coverage> coverages = new LinkedHashMap<>();
        for (Policies.Profile profile : profiles) {
            coverages.put(profile.country(), profile.coverage());
            report.prose(() -> dataset.prose().of(profile, settings.language()));
            report.line(line(profile, words));
            Uncovered.ofPolicy(profile.country(), profile.coverage(), words).ifPresent(report::uncovered);
        }
        return report.field("coverage", coverages);
    }

    private static String line(Policies.Profile profile, Words words) {
        return words.say(
                "approach.line",
                "country",
                profile.country(),
                "models",
                held(profile.models(), words),
                "roles",
                held(profile.roles(), words));
    }

    private static List<Sourced> facts(List<Policies.Profile> profiles) {
        return profiles.stream()
                .flatMap(profile ->
                        Stream.<OnDay<?>>concat(profile.approaches().stream(), profile.instruments().stream()))
                .<Sourced>map(OnDay::fact)
                .distinct()
                .toList();
    }

    private Table<OnDay<Approach>> approaches(List<Policies.Profile> profiles, Words words) {
        List<OnDay<Approach>> approaches = profiles.stream()
                .flatMap(profile -> profile.approaches().stream())
                .toList();
        return new Table<>("approaches", approaches)
                .column("country", held -> held.fact().country())
                .column("approach", held -> words.text(held.fact(), "label"))
                .column("model", held -> held.fact().model())
                .column("roles", held -> held.fact().roles())
                .column("certainty", OnDay::certainty)
                .column("start", held -> held.fact().period().start())
                .column("end", held -> held.fact().period().end())
                .column("confidence", held -> held.fact().provenance().confidence())
                .forCsv(
                        "coverage",
                        held -> profiles.stream()
                                .filter(profile ->
                                        profile.country().equals(held.fact().country()))
                                .map(profile -> profile.coverage().kind())
                                .findFirst())
                .afterAsOf(held -> dataset.isAfterAsOf(held.fact()))
                .forMachines("id", held -> held.fact().id())
                .forMachines("summary", held -> words.text(held.fact(), "summary"))
                .forMachines("note", held -> words.text(held.fact(), "note"))
                .forMachines(
                        "sources",
                        held -> Spells.addresses(held.fact().provenance().sources(), dataset));
    }

    private Table<Instrument> instruments(List<Policies.Profile> profiles, Words words) {
        Map<Instrument, Certainty> certainties = profiles.stream()
                .flatMap(profile -> profile.instruments().stream())
                .collect(Collectors.toMap(OnDay::fact, OnDay::certainty, (one, same) -> one));
        List<Instrument> instruments = profiles.stream()
                .flatMap(profile -> profile.instruments().stream())
                .map(OnDay::fact)
                .distinct()
                .toList();
        return new Table<>("instruments", instruments)
                .column("country", Instrument::countries)
                .column("partners", Instrument::partners)
                .column("instrument", instrument -> words.text(instrument, "name_en"))
                .column("kind", Instrument::kind)
                .column("certainty", certainties::get)
                .column("start", instrument -> instrument.period().start())
                .column("end", instrument -> instrument.period().end())
                .column("confidence", instrument -> instrument.provenance().confidence())
                .afterAsOf(dataset::isAfterAsOf)
                .forMachines("id", Instrument::id)
                .forMachines("name_local", Instrument::nameLocal)
                .forMachines("detail", instrument -> words.text(instrument, "detail"))
                .forMachines("note", instrument -> words.text(instrument, "note"))
                .forMachines(
                        "sources",
                        instrument -> Spells.addresses(instrument.provenance().sources(), dataset));
    }

    private List<TreatyStanding> conventions(List<CountryCode> codes, LocalDate on) {
        List<TreatyStanding> standings = new ArrayList<>();
        for (CountryCode country : codes) {
            DrugConventions.ALL.stream()
                    .flatMap(forms -> forms.stream())
                    .map(form -> dataset.treaties().standingOf(country, form, on))
                    .filter(standing -> standing.certaintyOf(TreatyStanding.Status.NONE) != Certainty.YES)
                    .forEach(standings::add);
        }
        return standings;
    }

    private static String held(Map<? extends Term, Certainty> held, Words words) {
        return held.isEmpty() ? words.say("approach.unknown") : words.held(held);
    }
}
