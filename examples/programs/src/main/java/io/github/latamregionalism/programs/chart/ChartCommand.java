package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Draws pictures. */
@Command(
        name = "chart",
        description = "Draw a picture. Its numbers are printed too, in the form that --format asks for; without --to"
                + " only they are.")
public final class ChartCommand {

    private ChartCommand() {}

    /** Returns the command with one for each picture. */
    public static CommandLine of(Dataset dataset, Settings settings) {
        return new CommandLine(new ChartCommand())
                .addSubcommand(new StoryChartCommand(dataset, settings))
                .addSubcommand(new TimelineChartCommand(dataset, settings))
                .addSubcommand(new SeriesChartCommand(dataset, settings))
                .addSubcommand(new MatrixChartCommand(dataset, settings));
    }
}
