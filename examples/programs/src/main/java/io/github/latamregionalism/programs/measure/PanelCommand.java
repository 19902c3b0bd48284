package io.github.latamregionalism.programs.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.analysis.Panel;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.ScopeOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.options.YearsOption;
import io.github.latamregionalism.programs.output.WholeFile;
import io.github.latamregionalism.programs.report.Format;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.report.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/** Panels, as R and Python read them. */
public final class PanelCommand extends DatasetCommand {

    private static final String ANY = "any";

    private final Option<Panel.Unit> unit = options.option(
                    "--unit",
                    "UNIT",
                    ValueTypes.term(Panel.Unit.class),
                    "What a row is about: country-year, organization-year, country-organization-year or dyad-year.")
            .required();

    private final YearsOption years;

    private final Option<String> day = options.option(
                    "--day",
                    "MM-DD",
                    ValueTypes.TEXT,
                    "The day of each year on which all holds (default: 12-31); any for what held on some"
                            + " day of the year, as the Correlates of War project codes it.")
            .orElse("12-31");

    private final ScopeOptions asked;

    private final Option<Optional<Path>> codebook = options.option(
                    "--codebook",
                    "FILE",
                    ValueTypes.FILE,
                    "Also write what each column tells, and in how many rows, as Markdown in English.")
            .optional();

    private final Option<Boolean> force = options.flag("--force", "Replace a codebook that is there already.");

    public PanelCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "A row for each year and state, organization, state in an organization, or pair of"
                        + " states. It has members and participants, statuses, shared organizations, treaties"
                        + " and drug policies, with the codes of ISO, COW, Gleditsch-Ward and V-Dem. Prints CSV.",
                "What is counted has two columns: certain, which holds whatever the days behind partial dates are, and"
                        + " possible, which holds only for some of them. A blank is not known, which is not none. A state has"
                        + " rows for the years in which it was independent on the day, an organization for those in which it"
                        + " existed; both say how surely.");
        this.asked = new ScopeOptions(options, dataset);
        this.years = new YearsOption(options, dataset);
    }

    @Override
    public Report call() throws IOException {
        years.require(1, 9999, "a panel has years from 1 to 9999, the first one first");
        Panel panel = panel();
        if (codebook.value().isPresent()) {
            WholeFile.write(
                    codebook.value().get(),
                    panel.codebook(years.first(), years.last()).getBytes(UTF_8),
                    force.value());
        }
        Table<ImmutableList<String>> table = new Table<>("rows", () -> panel.rows(years.first(), years.last()));
        for (int i = 0; i < panel.columns().size(); i++) {
            int place = i;
            Panel.Column column = panel.columns().get(i);
            table.column(column.name(), row -> value(column, row.get(place)));
        }
        Report report = new Report(unit.value().text())
                .field("unit", unit.value().text())
                .field("day", day.value())
                .known(dataset)
                .table(table)
                .forPeopleAs(Format.CSV);
        if (years.last() > dataset.asOf().getYear()) {
            report.note(words().say("report.run-on", "known", dataset.asOf(), "day", years.last()));
        }
        return report;
    }

    private Panel panel() {
        Panel panel = Panel.of(dataset, unit.value(), asked.scope(Optional.empty()));
        if (day.value().equals(ANY)) {
            return panel.onAnyDay();
        }
        try {
            return panel.on(MonthDay.parse("--" + day.value()));
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--day \"" + day.value() + "\" is neither a day of the year, such as 12-31, nor any");
        }
    }

    private static Optional<Object> value(Panel.Column column, String cell) {
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(column.isNumber() ? (Object) Integer.valueOf(cell) : cell);
    }
}
