package io.github.latamregionalism.programs.membership;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.programs.options.DayCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.StatusOptions;
import io.github.latamregionalism.programs.report.Acts;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.OnDay;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** In what a country was on a day. */
@Command(
        name = "organizations",
        description = "In what organizations a country was on a day. One row for each membership, followed by its"
                + " suspensions.")
public final class OrganizationsCommand extends DayCommand {

    @Option(names = "--country", paramLabel = "CODE", required = true, description = "ISO 3166-1 alpha-3, such as BRA.")
    private String country = "";

    @ArgGroup
    private StatusOptions statuses = new StatusOptions();

    public OrganizationsCommand(Dataset dataset, Settings settings) {
        super(dataset, settings);
    }

    @Override
    public Report call() {
        Words words = words();
        LocalDate on = day.value();
        Country asked = Keys.country(dataset, country);
        ImmutableList<OnDay<Membership>> selected =
                statuses.select(dataset.memberships().spellsOn(asked.iso3(), on), on, dataset);
        ImmutableList<Membership> spells = selected.stream().map(OnDay::fact).collect(ImmutableList.toImmutableList());
        Table<OnDay<Membership>> rows = new Table<OnDay<Membership>>("organizations", selected)
                .forPeople(
                        "name",
                        held -> words.name(dataset.records()
                                .organizations()
                                .get(held.fact().organization())))
                .column("organization", held -> held.fact().organization());
        Report report = new Report(words.say("organizations.title", words.name(asked), asked.iso3(), on))
                .field("country", asked.iso3())
                .day("on", on, dataset, words)
                .cite(() -> Acts.bibliography(spells, dataset))
                .table(Spells.addColumns(rows, dataset, words)
                        .forCsv(
                                "coverage",
                                held -> statuses.coverage(held.fact().organization(), on, dataset)
                                        .kind()))
                .table(Acts.table(spells, Acts.DECISIVE, Membership::organization, dataset, words));
        List<OrganizationId> partial = dataset.records().organizations().keys().stream()
                .filter(id -> statuses.coverage(id, on, dataset).kind() == Coverage.Kind.PARTIAL)
                .toList();
        report.field("not_listed_completely", Joiner.on(' ').join(partial));
        return partial.isEmpty()
                ? report
                : report.uncovered(
                        words.say("uncovered.organizations", words.list(partial), words.list(statuses.asked())));
    }
}
