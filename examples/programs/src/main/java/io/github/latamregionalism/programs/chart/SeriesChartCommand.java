package io.github.latamregionalism.programs.chart;

import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.DatasetCommand;
import io.github.latamregionalism.programs.options.PictureOption;
import io.github.latamregionalism.programs.options.SeriesOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.report.UsageException;
import java.io.IOException;

/** Draws measures of cooperation and fragmentation. */
public final class SeriesChartCommand extends DatasetCommand {

    private final SeriesOptions asked;
    private final PictureOption picture;

    public SeriesChartCommand(Dataset dataset, Settings settings) {
        super(
                dataset,
                settings,
                "Measures of an organization or of the region, year by year. The area between the bounds of a"
                        + " measure is filled.");
        this.asked = new SeriesOptions(options, dataset);
        this.picture = new PictureOption("chart series", options);
    }

    @Override
    public Report call() throws IOException {
        if (asked.measures().size() > SeriesChart.MOST) {
            throw new UsageException("a picture has at most " + SeriesChart.MOST + " measures");
        }
        Series series = asked.series();
        Report report = asked.report(settings);
        picture.write(
                style -> SeriesChart.draw(
                        dataset,
                        asked.organization().map(settings::name).orElse(""),
                        series,
                        asked.measures(),
                        asked.years(),
                        style),
                settings,
                report);
        return report.table(asked.table(series));
    }
}
