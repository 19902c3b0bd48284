package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.dataset.Dataset;
import java.time.LocalDate;

/** A question about a day. */
public abstract class DayCommand extends DatasetCommand {

    /** The day; the last that the data are known to, unless another is given. */
    protected final Option<LocalDate> day;

    protected DayCommand(Dataset dataset, Settings settings, String description, String... notes) {
        super(dataset, settings, description, notes);
        day = options.option(
                        "--on",
                        "DAY",
                        ValueTypes.DAY,
                        "The day, yyyy-mm-dd (default: " + dataset.asOf() + ", the last that the data are known to).")
                .orElse(dataset.asOf());
    }
}
