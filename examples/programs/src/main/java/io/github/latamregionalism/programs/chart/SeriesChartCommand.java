package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.PictureOption;
import io.github.latamregionalism.programs.options.SeriesOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws measures of cooperation and fragmentation. */
@Command(
        name = "series",
        description = "Measures of an organization or of the region, year by year. The area between the bounds of a"
                + " measure is filled.")
public final class SeriesChartCommand implements Callable<Report> {

    private final Dataset dataset;
    private final Settings settings;

    @Mixin
    private final SeriesOptions options;

    @Mixin
    private final PictureOption picture = new PictureOption();

    public SeriesChartCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
        this.options = new SeriesOptions(dataset);
    }

    @Override
    public Report call() throws IOException {
        if (options.measures().size() > SeriesChart.MOST) {
            throw new UsageException("a picture has at most " + SeriesChart.MOST + " measures");
        }
        Series series = options.series();
        Report report = options.report(settings);
        picture.write(
                style -> SeriesChart.draw(
                        dataset,
                        options.organization().map(settings::name).orElse(""),
                        series,
                        options.measures(),
                        options.years(),
                        style),
                settings,
                report);
        return report.table(options.table(series));
    }
}
