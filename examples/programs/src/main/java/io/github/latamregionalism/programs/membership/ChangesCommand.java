package io.github.latamregionalism.programs.membership;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.DaysOption;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Acts;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Change;
import io.github.latamregionalism.query.DecidingAct;
import io.github.latamregionalism.query.Facts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What started and ended between two days. */
public final class ChangesCommand extends DatasetCommand {

    private final DaysOption days = new DaysOption(options);

    private final Option<Optional<String>> of = options.option(
                    "--of",
                    "COUNTRY|ORGANIZATION",
                    ValueTypes.TEXT,
                    "Only those of a country, such as BRA, or of an organization, such as unasur.")
            .orWord()
            .optional();

    public ChangesCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "What spells of membership started and ended from a day to the day before another, in any organization."
                        + " Those on unknown days are not among them.");
    }

    @Override
    public Report call() {
        Words words = words();
        Optional<Actor> asked = of.value().map(text -> Keys.actor(dataset, text));
        Facts<Change<Membership>> changes = asked.map(
                        actor -> dataset.memberships().changesBetween(actor, days.start(), days.end()))
                .orElseGet(() -> dataset.memberships().changesBetween(days.start(), days.end()));
        Report report = days.addTo(new Report(
                        asked.map(actor -> words.say("changes.title-of", "what", actor, "days", days.words(words)))
                                .orElseGet(() -> words.say("changes.title", "days", days.words(words)))))
                .known(dataset)
                .table(table(changes.all(), words))
                .prose(changes.all(), change -> dataset.prose().of(change, settings.language()), words)
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        changes.all().stream().map(Change::fact).toList()))
                .cite(() -> Acts.ofActs(
                        changes.all().stream()
                                .flatMap(change -> acts(change).stream())
                                .toList(),
                        dataset));
        if (changes.isAfterAsOf()) {
            report.note(words.say("changes.few", "known", dataset.asOf()));
        }
        return report;
    }

    private Table<Change<Membership>> table(Collection<Change<Membership>> changes, Words words) {
        Table<Change<Membership>> table = new Table<Change<Membership>>("changes", changes)
                .column("date", Change::date)
                .column("certainty", Change::certainty)
                .column("change", Change::kind)
                .column("organization", change -> change.fact().organization())
                .forPeople(
                        "name",
                        change -> words.name(
                                dataset.records().countries().get(change.fact().country())))
                .column("country", change -> change.fact().country())
                .column("status", change -> change.fact().status())
                .column("basis", ChangesCommand::basis)
                .column("how", ChangesCommand::how)
                .column("confidence", change -> change.fact().provenance().confidence())
                .forPeople(
                        "act",
                        change -> acts(change).stream()
                                .map(act -> title(act.event(), words))
                                .collect(Collectors.joining("; ")))
                .forMachines(
                        "sources",
                        change -> Spells.addresses(change.fact().provenance().sources(), dataset))
                .afterAsOf(change -> change.date().earliest().isAfter(dataset.asOf()));
        return Acts.addColumns(table, this::acts, dataset, words);
    }

    /** Returns the acts that make the change. */
    private List<DecidingAct> acts(Change<Membership> change) {
        ActRole role = change.kind() == Change.Kind.START ? ActRole.STARTS : ActRole.ENDS;
        return dataset.memberships().actsOf(change.fact()).stream()
                .filter(act -> act.role() == role)
                .toList();
    }

    private static String title(Event act, Words words) {
        return words.text(act, "title").orElseThrow()
                + words.text(act, "symbol").map(symbol -> " (" + symbol + ")").orElse("");
    }

    private static Optional<?> basis(Change<Membership> change) {
        Membership spell = change.fact();
        return change.kind() == Change.Kind.START ? Optional.of(spell.startBasis()) : spell.endBasis();
    }

    private static Optional<?> how(Change<Membership> change) {
        Membership spell = change.fact();
        return change.kind() == Change.Kind.START ? spell.entry() : spell.exit();
    }
}
