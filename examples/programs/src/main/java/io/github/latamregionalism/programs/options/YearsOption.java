package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.report.UsageException;

/** From which year to which, both included. */
public final class YearsOption {

    private final Option<Integer> first;
    private final Option<Integer> last;

    /** Makes the years from the first of a series to the last that the dataset knows. */
    public YearsOption(Options options, Dataset dataset) {
        first = options.option(
                        "--first-year",
                        "YEAR",
                        ValueTypes.WHOLE_NUMBER,
                        "The first year (default: " + Series.FIRST_YEAR + ").")
                .orElse(Series.FIRST_YEAR);
        last = options.option(
                        "--last-year",
                        "YEAR",
                        ValueTypes.WHOLE_NUMBER,
                        "The last year (default: " + dataset.asOf().getYear() + ").")
                .orElse(dataset.asOf().getYear());
    }

    public int first() {
        return first.value();
    }

    public int last() {
        return last.value();
    }

    /**
     * Refuses years that are in the wrong order or not among those that there are.
     *
     * @param what says which there are
     */
    public void require(int least, int most, String what) {
        if (first.value() < least || last.value() > most || first.value() > last.value()) {
            throw new UsageException("years " + first.value() + " to " + last.value() + ": " + what);
        }
    }
}
