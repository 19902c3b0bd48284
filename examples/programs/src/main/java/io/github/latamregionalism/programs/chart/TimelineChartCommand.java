package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.programs.chart.TimelineChart.Span;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Keys;
import io.github.latamregionalism.programs.options.Option;
import io.github.latamregionalism.programs.options.PictureOption;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.options.ValueTypes;
import io.github.latamregionalism.programs.report.Readings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.time.SpellDates;
import java.io.IOException;
import java.util.function.Function;

/** Draws the membership of an organization. */
public final class TimelineChartCommand extends DatasetCommand {

    private final Option<String> organization = options.option(
                    "--organization", "ORGANIZATION", ValueTypes.TEXT, "Such as unasur.")
            .required();

    private final PictureOption picture = new PictureOption("chart timeline", options);

    public TimelineChartCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "The spells of all countries in an organization. Suspended and inactive lie over membership; the days on"
                        + " one of which a spell began or ended fade, unknown ones are hatched, and disputes have a sign.");
    }

    @Override
    public Report call() throws IOException {
        Organization drawn = Keys.organization(dataset, organization.value());
        TimelineChart chart = new TimelineChart(dataset, drawn);
        Words words = words();
        Report report = new Report(
                        words.say("timeline.title", "organization", words.named(drawn), "day", dataset.asOf()))
                .field("organization", drawn.id())
                .known(dataset)
                .cite(() -> Bibliography.ofSources(
                        dataset.records(),
                        chart.spans().stream().map(Span::spell).toList()))
                .cite(() -> Readings.bibliography(
                        chart.spans().stream()
                                .flatMap(span -> span.disputes().stream())
                                .toList(),
                        dataset));
        picture.write(chart::draw, settings, report);
        return report.table(new Table<Span>("spells", chart.spans())
                .forPeople(
                        "name",
                        span -> settings.name(
                                dataset.records().countries().get(span.spell().country())))
                .column("country", span -> span.spell().country())
                .column("status", span -> span.spell().status())
                .column("start", period(SpellDates::start))
                .column("end", period(SpellDates::end))
                .forMachines("earliest_start", span -> span.from().map(Span.Days::earliest))
                .forMachines("latest_start", span -> span.from().map(Span.Days::latest))
                .forMachines("earliest_end", span -> span.to().map(Span.Days::earliest))
                .forMachines("latest_end", span -> span.to().map(Span.Days::latest))
                .column("confidence", span -> span.spell().provenance().confidence())
                .column("disputed", span -> !span.disputes().isEmpty()));
    }

    private static Function<Span, ?> period(Function<SpellDates, ?> part) {
        return span -> part.apply(span.spell().period());
    }
}
