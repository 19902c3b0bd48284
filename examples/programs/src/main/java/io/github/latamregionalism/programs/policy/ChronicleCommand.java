package io.github.latamregionalism.programs.policy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.DaysOption;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Happenings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.ChronicleEntry;

/** What happened to a country or an organization. */
public final class ChronicleCommand extends DatasetCommand {

    private final Option<String> of = options.option(
                    "--of",
                    "COUNTRY|ORGANIZATION",
                    ValueTypes.TEXT,
                    "A country, such as BOL, or an organization, such as unasur. Upper case"
                            + " tells CAN, Canada, from can, the Andean Community.")
            .orWord()
            .required();

    private final DaysOption days = new DaysOption(options);

    public ChronicleCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "All that is dated of a country or an organization, in one line of time: starts and"
                        + " ends of membership, and events. Of a country also approaches of drug policy,"
                        + " instruments, and acts on treaties with the objections to them. What lies on an"
                        + " unknown day comes last, and is left out with --from or --until.");
    }

    @Override
    public Report call() {
        Words words = words();
        Actor actor = Keys.actor(dataset, of.value());
        ImmutableList<ChronicleEntry> all = dataset.chronicle().entriesOf(actor);
        ImmutableList<ChronicleEntry> entries = days.isWhole()
                ? all
                : dataset.chronicle()
                        .entriesBetween(actor, days.start(), days.end())
                        .all();
        Report report = new Report(
                        words.say("chronicle.title", "name", name(actor), "id", actor, "days", days.words(words)))
                .field("of", actor)
                .known(dataset)
                .table(table(entries, words))
                .prose(entries, entry -> dataset.prose().of(entry, settings.language()), words)
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        entries.stream().map(ChronicleEntry::fact).toList()));
        days.addTo(report);
        if (!days.isWhole()) {
            long unknown =
                    all.stream().filter(entry -> entry.date().isUnknown()).count();
            report.field("on_unknown_days", unknown);
            if (unknown > 0) {
                report.line(words.say("chronicle.unknown-days", "number", unknown));
            }
        }
        return report;
    }

    private Table<ChronicleEntry> table(ImmutableList<ChronicleEntry> entries, Words words) {
        Table<ChronicleEntry> table =
                new Table<ChronicleEntry>("entries", entries).column("date", ChronicleEntry::date);
        if (!days.isWhole()) {
            table.column("certainty", ChronicleEntry::certainty);
        }
        return table.column("kind", ChronicleEntry::kind)
                .column("what", entry -> Happenings.of(entry, dataset, words))
                .column("confidence", entry -> entry.fact().provenance().confidence())
                .forMachines("note", entry -> Happenings.note(entry.fact(), words))
                .forMachines(
                        "sources",
                        entry -> Spells.addresses(entry.fact().provenance().sources(), dataset))
                .afterAsOf(entry -> entry.date()
                        .date()
                        .filter(date -> date.earliest().isAfter(dataset.asOf()))
                        .isPresent());
    }

    private String name(Actor actor) {
        return actor instanceof CountryCode country
                ? settings.name(dataset.records().countries().get(country))
                : settings.name(dataset.records().organizations().get((OrganizationId) actor));
    }
}
