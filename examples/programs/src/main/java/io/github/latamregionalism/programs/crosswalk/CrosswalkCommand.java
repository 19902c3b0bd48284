package io.github.latamregionalism.programs.crosswalk;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.enrich.CsvOptions;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Sets a file of the COW data on intergovernmental organizations beside the dataset. */
public final class CrosswalkCommand extends DatasetCommand {

    private final InputStream in;

    private final Option<Path> file = options.word("FILE", ValueTypes.FILE, "The CSV file; - for standard input.")
            .required();

    private final CsvOptions csv = new CsvOptions(options);

    public CrosswalkCommand(Dataset dataset, Settings settings, InputStream in) {
        super(
                dataset,
                settings,
                "Compare your own file of the COW data on intergovernmental organizations with the dataset. The "
                        + "file is in the state-year format. Every run of years in which both differ on a country and an "
                        + "organization is listed.",
                "The file is CSV with a header row. It has one row for each state and year. The columns are "
                        + "ccode (the COW number of the state), year, and one for each organization, named by its COW "
                        + "acronym in upper or lower case. Other columns, such as state, are not read. A cell is 1 (full "
                        + "membership), 2 (associate), 3 (observer), 0 (none), -1 (the organization does not exist) or -9 "
                        + "(missing). A blank cell, NA and a point are missing, too.",
                "",
                "A cell differs if on no day of the year the dataset has the country be what the cell says. Missing data"
                        + " differ from nothing, and no organization is as good as no membership. A suspended member is a"
                        + " member: there is no code for a suspension, so the reading says it in words. Compared are the"
                        + " organizations with a COW acronym (export, organizations.csv, column cow_igo). The years before an"
                        + " organization has any member in the dataset, such as those of the Pan American Union, are one row.");
        this.in = in;
    }

    @Override
    public Report call() throws IOException {
        Crosswalk crosswalk;
        try {
            crosswalk = Crosswalk.of(dataset, csv.source(file.value(), in));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        Words words = words();
        Report report = new Report(words.say("crosswalk.title"))
                .field("compared", crosswalk.compared())
                .field("differing", crosswalk.differing())
                .field("missing", crosswalk.missing())
                .line(words.say(
                        "crosswalk.counts",
                        "compared",
                        crosswalk.compared(),
                        "differing",
                        crosswalk.differing(),
                        "missing",
                        crosswalk.missing()))
                .table(table(crosswalk.differences(), words));
        if (!crosswalk.absent().isEmpty()) {
            report.note(words.say("crosswalk.absent", "columns", String.join(", ", crosswalk.absent())));
        }
        if (crosswalk.lastYear() > dataset.asOf().getYear()) {
            report.note(words.say("report.runs-on", "known", dataset.asOf()));
        }
        return report;
    }

    private Table<Difference> table(List<Difference> differences, Words words) {
        return new Table<Difference>("differences", differences)
                .column("organization", Difference::organization)
                .forPeople(
                        "name",
                        difference -> difference
                                .country()
                                .map(country -> settings.name(
                                        dataset.records().countries().get(country)))
                                .orElseGet(() -> words.say("crosswalk.all")))
                .column("country", Difference::country)
                .column("from", Difference::from)
                .column("to", Difference::to)
                .column("rows", Difference::rows)
                .column("code", difference -> difference.code().number())
                .column("cow", Difference::code)
                .column("dataset", Difference::reading)
                .forMachines("sources", this::sources);
    }

    private Object sources(Difference difference) {
        return Spells.addresses(
                difference.country().stream()
                        .flatMap(
                                country -> dataset.memberships().historyOf(country, difference.organization()).stream())
                        .flatMap(spell -> spell.provenance().sources().stream())
                        .distinct()
                        .toList(),
                dataset);
    }
}
