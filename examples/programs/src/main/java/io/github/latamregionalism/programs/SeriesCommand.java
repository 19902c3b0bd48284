package io.github.latamregionalism.programs;

import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Cooperation and fragmentation, year by year. */
@Command(
        name = "series",
        description = "Measures of cooperation and fragmentation of an organization or of the region, a row a year:"
                + " stocks on 31 December, flows over the year. Where partial dates leave a measure open, its lowest and"
                + " highest value are given.")
final class SeriesCommand implements Callable<Report> {

    private final Settings settings;

    @Mixin
    private final SeriesOptions options;

    SeriesCommand(Dataset dataset, Settings settings) {
        this.settings = settings;
        this.options = new SeriesOptions(dataset);
    }

    @Override
    public Report call() {
        Series series = options.series();
        return options.report(settings).table(options.table(series));
    }
}
