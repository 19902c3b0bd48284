package io.github.latamregionalism.programs.policy;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.data.DrugConventions;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.Uncovered;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.Treaties;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was bound by a treaty on a day, or what one country did about it. */
public final class TreatyCommand extends DayCommand {

    private final Option<String> id = options.option(
                    "--id",
                    "TREATY",
                    ValueTypes.TEXT,
                    "The id, a title, a short name or the number by the depositary: single-convention-1961, 1961"
                            + " Convention, VI-15.")
            .orWord()
            .required();

    private final Option<Optional<String>> country = options.option(
                    "--country", "COUNTRY", ValueTypes.TEXT, "Code or name, such as BOL.")
            .optional();

    private final Option<Optional<TreatyStanding.Status>> status = options.option(
                    "--status",
                    "STATUS",
                    ValueTypes.term(TreatyStanding.Status.class),
                    "Without --country, those with this status: none, signatory, party or denounced (default:"
                            + " party).")
            .optional();

    public TreatyCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Who was a party to a treaty on a day. With --country, what that country did about it at any "
                        + "time: signature, ratification, denunciation, reaccession, reservations, and who objected to "
                        + "them. Reservations, declarations and objections that stood on the day are counted. A status "
                        + "that holds only possibly has a question mark.",
                "The 1961 Convention has a list of parties for each of its two forms, as it was made and as it was amended. Who"
                        + " asks for either is shown both.");
    }

    @Override
    public Report call() {
        Treaty asked = Keys.treaty(dataset, id.value());
        ImmutableSet<TreatyId> forms = DrugConventions.ALL.stream()
                .filter(several -> several.contains(asked.id()))
                .findFirst()
                .orElse(ImmutableSet.of(asked.id()));
        if (country.value().isEmpty()) {
            return countries(asked, forms, status.value().orElse(TreatyStanding.Status.PARTY));
        }
        if (status.value().isPresent()) {
            throw new UsageException("--status is for lists of countries and does not go with --country");
        }
        return history(Keys.country(dataset, country.value().get()), asked, forms);
    }

    private Report countries(Treaty asked, ImmutableSet<TreatyId> forms, TreatyStanding.Status wanted) {
        Words words = words();
        LocalDate on = day.value();
        Treaties treaties = dataset.treaties();
        List<TreatyStanding> standings = forms.stream()
                .flatMap(form ->
                        dataset.records().countries().keys().stream().map(code -> treaties.standingOf(code, form, on)))
                .filter(standing -> standing.certaintyOf(wanted) != Certainty.NO)
                .toList();
        Coverage coverage = treaties.countriesWith(wanted, asked.id(), on).coverage();
        Report report = new Report(words.say(
                        "treaty.title", "treaty", words.title(asked), "id", asked.id(), "status", wanted, "day", on))
                .field("treaty", asked.id())
                .day("on", on, dataset, words)
                .coverage(coverage, Uncovered.ofTreaty(asked.id(), coverage, on, words))
                .table(TreatyStandings.addColumns(new Table<>("countries", standings)
                                .forPeople(
                                        "name",
                                        standing -> words.name(
                                                dataset.records().countries().get(standing.country())))
                                .column("country", TreatyStanding::country))
                        .forMachines("sources", standing -> Spells.addresses(standing.sources(), dataset))
                        .forCsv("coverage", standing -> standing.coverage().kind()))
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        standings.stream()
                                .flatMap(standing -> standing.actions().stream())
                                .toList()));
        if (wanted == TreatyStanding.Status.PARTY) {
            forms.forEach(form -> report.prose(() -> dataset.prose().partiesTo(form, on, settings.language())));
        }
        return report;
    }

    private Report history(Country actor, Treaty asked, ImmutableSet<TreatyId> forms) {
        Words words = words();
        LocalDate on = day.value();
        Treaties treaties = dataset.treaties();
        List<TreatyAction> acts = forms.stream()
                .flatMap(form -> treaties.actionsOf(actor.iso3(), form).stream())
                .toList();
        List<TreatyAction> objections = objectionsTo(acts);
        List<TreatyStanding> standings = forms.stream()
                .map(form -> treaties.standingOf(actor.iso3(), form, on))
                .toList();
        Coverage coverage = treaties.standingOf(actor.iso3(), asked.id(), on).coverage();
        Report report = new Report(words.say(
                        "treaty.history",
                        "country",
                        words.name(actor),
                        "country_id",
                        actor.iso3(),
                        "treaty",
                        words.title(asked),
                        "id",
                        asked.id(),
                        "day",
                        on))
                .field("country", actor.iso3())
                .field("treaty", asked.id())
                .day("on", on, dataset, words)
                .coverage(coverage, Uncovered.ofTreaty(asked.id(), coverage, on, words))
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        Stream.concat(acts.stream(), objections.stream()).toList()))
                .table(sourced(acts("actions", acts).column("detail", act -> words.text(act, "detail")), words))
                .table(sourced(acts("objections", objections).column("objects_to", TreatyAction::objectsTo), words))
                .table(TreatyStandings.addColumns(new Table<>("standing", standings))
                        .forCsv("coverage", standing -> standing.coverage().kind()));
        standings.forEach(standing -> report.prose(() -> dataset.prose().of(standing, settings.language())));
        if (acts.isEmpty()) {
            report.line(words.say("treaty.no-act"));
        }
        return report;
    }

    private List<TreatyAction> objectionsTo(List<TreatyAction> acts) {
        return acts.stream()
                .filter(act -> act.action().isStatement())
                .flatMap(act -> dataset.treaties().objectionsTo(act).stream())
                .toList();
    }

    private Table<TreatyAction> acts(String name, List<TreatyAction> acts) {
        return new Table<>(name, acts)
                .column("country", TreatyAction::country)
                .column("treaty", TreatyAction::treaty)
                .column("action", TreatyAction::action)
                .column("date", TreatyAction::date)
                .column("effective", TreatyAction::effective)
                .column("ended", TreatyAction::ended)
                .column("confidence", act -> act.provenance().confidence())
                .afterAsOf(dataset::isAfterAsOf);
    }

    private Table<TreatyAction> sourced(Table<TreatyAction> table, Words words) {
        return table.forMachines("note", act -> words.text(act, "note"))
                .forMachines("sources", act -> Spells.addresses(act.provenance().sources(), dataset));
    }
}
