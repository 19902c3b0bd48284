package io.github.latamregionalism.programs;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.query.ChronicleEntry;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What happened to a country or an organization. */
@Command(
        name = "chronicle",
        description = "All that is dated of a country or an organization, in one line of time: starts and ends of"
                + " membership, events and, of a country, approaches of drug policy, instruments and acts on treaties with"
                + " the objections to them. What lies on a day that nobody tells comes last, and is left out with --from"
                + " or --to.")
final class ChronicleCommand implements Callable<Report> {

    private final Dataset dataset;
    private final Settings settings;

    @Option(
            names = "--of",
            paramLabel = "CODE|ID",
            required = true,
            description = "A country by ISO 3166-1 alpha-3, such as BOL, or an organization, such as unasur. Upper case"
                    + " tells CAN, Canada, from can, the Andean Community.")
    private String of = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day, month or year: yyyy-mm-dd, yyyy-mm or yyyy (default: all).")
    private Optional<EdtfDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last day, month or year, which is included (default: all).")
    private Optional<EdtfDate> to = Optional.empty();

    ChronicleCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    @Override
    public Report call() {
        LocalDate first = from.map(EdtfDate::earliest).orElse(LocalDate.MIN);
        LocalDate after = to.map(date -> date.latest().plusDays(1)).orElse(LocalDate.MAX);
        if (after.isBefore(first)) {
            throw new UsageException("--to " + to.orElseThrow() + " is before --from " + from.orElseThrow());
        }
        Actor actor = Keys.actor(dataset, of);
        List<ChronicleEntry> all = dataset.chronicle().entriesOf(actor);
        boolean whole = from.isEmpty() && to.isEmpty();
        Report report = new Report(name(actor) + " (" + actor + "): chronicle"
                        + from.map(date -> " from " + date).orElse("")
                        + to.map(date -> " to " + date).orElse(""))
                .field("of", actor)
                .field("as_of", dataset.asOf());
        from.ifPresent(date -> report.field("from", date));
        to.ifPresent(date -> report.field("to", date));
        Table<ChronicleEntry> table = new Table<ChronicleEntry>(
                        "entries", whole ? all : dataset.chronicle().entriesBetween(actor, first, after))
                .column("date", ChronicleEntry::date);
        if (!whole) {
            table.column("certainty", entry -> entry.between(first, after));
        }
        report.table(table.column("kind", ChronicleEntry::kind)
                .column("what", ChronicleEntry::what)
                .column("confidence", entry -> entry.fact().provenance().confidence())
                .forMachines("note", entry -> entry.fact().provenance().note())
                .forMachines(
                        "sources",
                        entry -> DatedSpell.addresses(entry.fact().provenance().sources(), dataset)));
        long unknown = all.stream().filter(entry -> entry.date().isUnknown()).count();
        if (!whole) {
            report.field("on_unknown_days", unknown);
            if (unknown > 0) {
                report.line("Not listed: " + unknown + " on days that nobody tells.");
            }
        }
        return report;
    }

    private String name(Actor actor) {
        return actor instanceof CountryCode country
                ? settings.name(dataset.countries().get(country))
                : settings.name(dataset.organizations().get((OrganizationId) actor));
    }
}
