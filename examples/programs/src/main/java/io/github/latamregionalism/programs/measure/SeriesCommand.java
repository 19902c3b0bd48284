package io.github.latamregionalism.programs.measure;

import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.options.Command;
import io.github.latamregionalism.programs.options.SeriesOptions;
import io.github.latamregionalism.programs.options.Settings;
import io.github.latamregionalism.programs.report.Report;

/** Cooperation and fragmentation, year by year. */
public final class SeriesCommand extends Command {

    private final Settings settings;

    private final SeriesOptions asked;

    public SeriesCommand(Dataset dataset, Settings settings) {
        super("Measures of an organization or of the region, a row a year: stocks on 31 December, flows over the"
                + " year. Where partial dates leave a measure open, its lowest and highest value are given. n is how"
                + " many a value is of; it is unknown where there were some, and none where there were not.");
        this.settings = settings;
        this.asked = new SeriesOptions(options, dataset);
    }

    @Override
    public Report call() {
        Series series = asked.series();
        return asked.report(settings).table(asked.table(series));
    }
}
