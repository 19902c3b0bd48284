package io.github.latamregionalism.programs.measure;

import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.SeriesOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Cooperation and fragmentation, year by year. */
@Command(
        name = "series",
        description =
                "Measures of an organization or of the region, a row a year: stocks on 31 December, flows over the"
                        + " year. Where partial dates leave a measure open, its lowest and highest value are given. n is how"
                        + " many a value is of; it is unknown where there were some, and none where there were not.")
public final class SeriesCommand implements Callable<Report> {

    private final Settings settings;

    @Mixin
    private final SeriesOptions options;

    public SeriesCommand(Dataset dataset, Settings settings) {
        this.settings = settings;
        this.options = new SeriesOptions(dataset);
    }

    @Override
    public Report call() {
        Series series = options.series();
        return options.report(settings).table(options.table(series));
    }
}
