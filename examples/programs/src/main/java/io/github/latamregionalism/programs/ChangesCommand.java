package io.github.latamregionalism.programs;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.query.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What started and ended between two days. */
@Command(
        name = "changes",
        description =
                "What spells of membership started and ended between two days, in any organization. Those on unknown"
                        + " days are not among them.")
final class ChangesCommand implements Callable<Report> {

    private final Dataset dataset;
    private final Settings settings;

    @Option(names = "--from", paramLabel = "DAY", required = true, description = "The first day, yyyy-mm-dd.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DAY", required = true, description = "The first day after, yyyy-mm-dd.")
    private LocalDate to = LocalDate.MAX;

    ChangesCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    @Override
    public Report call() {
        if (to.isBefore(from)) {
            throw new UsageException("--to " + to + " is before --from " + from);
        }
        List<Change> changes = dataset.memberships().changesBetween(from, to);
        Report report = new Report("Changes from " + from + " to the day before " + to)
                .field("from", from)
                .field("to", to)
                .field("as_of", dataset.asOf())
                .cite(Bibliography.ofSources(
                        dataset.records(), changes.stream().map(Change::spell).toList()))
                .table(new Table<Change>("changes", changes)
                        .column("date", Change::date)
                        .column("certainty", Change::certainty)
                        .column("change", change -> change.kind().name().toLowerCase(Locale.ROOT))
                        .column("organization", change -> change.spell().organization())
                        .forPeople(
                                "name",
                                change -> settings.name(dataset.records()
                                        .countries()
                                        .get(change.spell().country())))
                        .column("country", change -> change.spell().country())
                        .column("status", change -> change.spell().status())
                        .column("basis", ChangesCommand::basis)
                        .column("how", ChangesCommand::how)
                        .column(
                                "confidence",
                                change -> change.spell().provenance().confidence())
                        .forMachines(
                                "sources",
                                change -> DatedSpell.addresses(
                                        change.spell().provenance().sources(), dataset)));
        if (to.isAfter(dataset.asOf().plusDays(1))) {
            report.note("the data are known to " + dataset.asOf() + ": few changes after that are among them");
        }
        return report;
    }

    private static Optional<?> basis(Change change) {
        Membership spell = change.spell();
        return change.kind() == Change.Kind.START ? Optional.of(spell.startBasis()) : spell.endBasis();
    }

    private static Optional<?> how(Change change) {
        Membership spell = change.spell();
        return change.kind() == Change.Kind.START ? spell.entry() : spell.exit();
    }
}
