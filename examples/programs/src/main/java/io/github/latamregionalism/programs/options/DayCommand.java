package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.report.Report;
import io.github.latamregionalism.programs.words.Words;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A question about a day. */
public abstract class DayCommand implements Callable<Report> {

    protected final Dataset dataset;
    protected final Settings settings;

    @Mixin
    protected final DayOption day;

    protected DayCommand(Dataset dataset, Settings settings) {
        this.dataset = dataset;
        this.settings = settings;
        this.day = new DayOption(dataset.asOf());
    }

    /** Returns the words in the language asked for. */
    protected Words words() {
        return settings.words(dataset);
    }
}
