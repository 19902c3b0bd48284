package io.github.latamregionalism.programs;

import io.github.latamregionalism.dataset.Dataset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A question about a day. */
abstract class DayCommand implements Callable<Report> {

    final Dataset dataset;
    final Settings settings;

    @Mixin
    final DayOption day;

    DayCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
        this.day = new DayOption(dataset.asOf());
    }
}
