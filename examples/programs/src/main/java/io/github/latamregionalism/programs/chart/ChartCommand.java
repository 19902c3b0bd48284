package io.github.latamregionalism.programs.chart;

import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import java.util.function.Supplier;

/** Draws pictures: each kind is a program of its own. */
public final class ChartCommand extends DatasetCommand {

    public ChartCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Draw a picture. Its numbers are printed too, in the form that --format asks for; without --to only"
                        + " they are.");
    }

    @Override
    public ImmutableMap<String, Supplier<Command>> programs() {
        return ImmutableMap.of(
                "story", () -> new StoryChartCommand(dataset, settings),
                "timeline", () -> new TimelineChartCommand(dataset, settings),
                "series", () -> new SeriesChartCommand(dataset, settings),
                "matrix", () -> new MatrixChartCommand(dataset, settings));
    }

    @Override
    public Report call() {
        throw new UsageException(
                "Missing the picture: " + String.join(", ", programs().keySet()));
    }
}
