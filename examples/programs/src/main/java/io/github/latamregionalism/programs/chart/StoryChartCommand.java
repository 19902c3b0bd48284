package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.chart.Story.Stretch;
import io.github.latamregionalism.programs.options.Bounds;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.PictureOption;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws the story of all organizations. */
public final class StoryChartCommand extends DatasetCommand {

    private final PictureOption picture = new PictureOption("chart story", options);

    public StoryChartCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "All organizations since 1948 in one picture. Each has the share of its most members ever that "
                        + "take part on 31 December, and those suspended or away. Below are the states of the region that "
                        + "join, leave, are suspended or begin to stay away in each year.");
    }

    @Override
    public Report call() throws IOException {
        Story story = new Story(dataset);
        Report report =
                new Report(StoryChart.heading(story, ChartWords.in(settings.language(), dataset))).known(dataset);
        picture.write(style -> StoryChart.draw(dataset, story, style), settings, report);
        List<Stretch> stretches =
                story.rows().stream().flatMap(row -> row.stretches().stream()).toList();
        Table<Stretch> organizations = new Table<>("organizations", stretches)
                .forPeople(
                        "name",
                        stretch ->
                                settings.name(dataset.records().organizations().get(stretch.organization())))
                .column("organization", Stretch::organization)
                .column("first_year", Stretch::first)
                .column("last_year", Stretch::last);
        Bounds.columns(organizations, "most", stretch -> Optional.of(stretch.most()));
        Bounds.columns(organizations, "participants", stretch -> Optional.of(stretch.participants()));
        Bounds.columns(organizations, "absent", stretch -> Optional.of(stretch.absent()));
        Table<Integer> years = new Table<>(
                        "years",
                        IntStream.rangeClosed(Series.FIRST_YEAR, story.last())
                                .boxed()
                                .toList())
                .column("year", year -> year);
        for (Flows.Kind kind : Flows.Kind.values()) {
            years.column(
                    Term.textOf(kind).replace('-', '_') + "s",
                    year -> story.flows().count(kind, year));
        }
        ImmutableMap.Builder<String, Integer> unknown = ImmutableMap.builder();
        for (Flows.Kind kind : Flows.Kind.values()) {
            unknown.put(Term.textOf(kind).replace('-', '_') + "s", story.flows().ofUnknownYear(kind));
        }
        return report.field("of_unknown_year", unknown.buildOrThrow())
                .table(organizations)
                .table(years);
    }
}
