package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.words.Words;

/** A program that asks the dataset. */
public abstract class DatasetCommand extends Command {

    protected final Dataset dataset;
    protected final Settings settings;

    protected DatasetCommand(Dataset dataset, Settings settings, String description, String... notes) {
        super(description, notes);
        this.dataset = dataset;
        this.settings = settings;
    }

    /** Returns the words in the language asked for. */
    protected Words words() {
        return settings.words(dataset);
    }
}
