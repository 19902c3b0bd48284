package io.github.latamregionalism.programs.options;

import io.github.latamregionalism.analysis.Series;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.programs.report.UsageException;
import picocli.CommandLine.Option;

/** From which year to which, both included. */
public final class YearsOption {

    @Option(
            names = "--first-year",
            paramLabel = "YEAR",
            description = "The first year (default: " + Series.FIRST_YEAR + ").")
    private int first = Series.FIRST_YEAR;

    @Option(names = "--last-year", paramLabel = "YEAR", description = "The last year (default: ${DEFAULT-VALUE}).")
    private int last;

    /** Makes the years from the first of a series to the last that the dataset knows. */
    public YearsOption(Dataset dataset) {
        last = dataset.asOf().getYear();
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    /**
     * Refuses years that are in the wrong order or not among those that there are.
     *
     * @param what says which there are
     */
    public void require(int least, int most, String what) {
        if (first < least || last > most || first > last) {
            throw new UsageException("years " + first + " to " + last + ": " + what);
        }
    }
}
