package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Country;
import java.time.LocalDate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** In what a country was on a day. */
@Command(
        name = "organizations",
        description = "In what organizations a country was on a day: a row a spell of membership, and below it the"
                + " suspensions and absences that lie over it.")
final class OrganizationsCommand extends DayCommand {

    @Option(names = "--country", paramLabel = "CODE", required = true, description = "ISO 3166-1 alpha-3, such as BRA.")
    private String country = "";

    @ArgGroup
    private StatusOptions statuses = new StatusOptions();

    OrganizationsCommand(Dataset dataset, Settings settings) {
        super(dataset, settings);
    }

    @Override
    public Report call() {
        LocalDate on = day.value();
        Country asked = Keys.country(dataset, country);
        ImmutableList<DatedSpell> selected = statuses.select(
                dataset.records().memberships().stream()
                        .filter(spell -> spell.country().equals(asked.code()))
                        .toList(),
                on,
                dataset);
        Table<DatedSpell> rows = new Table<DatedSpell>("organizations", selected)
                .forPeople(
                        "name",
                        dated -> settings.name(dataset.records()
                                .organizations()
                                .get(dated.spell().organization())))
                .column("organization", dated -> dated.spell().organization());
        return new Report(settings.name(asked) + " (" + asked.code() + "): organizations on " + on)
                .field("country", asked.code())
                .day("on", on, dataset)
                .cite(DatedSpell.bibliography(selected, dataset))
                .table(DatedSpell.addColumns(rows, dataset));
    }
}
