package io.github.latamregionalism.analysis;

import io.github.latamregionalism.dataset.Dataset;
import java.time.LocalDate;

/** What all measures tell of the dataset that they were taken of. */
abstract class Measurement {

    /** The mean length of a year of the Gregorian calendar, in days. */
    static final double DAYS_OF_A_YEAR = 365.2425;

    private final String what;
    private final String version;
    private final LocalDate asOf;

    /**
     * Makes a measurement.
     *
     * @param what what is measured, for people
     * @param dataset the dataset
     */
    Measurement(String what, Dataset dataset) {
        this.what = what;
        this.version = dataset.version();
        this.asOf = dataset.asOf();
    }

    /** {@return the version of the dataset, empty if it has none} */
    public final String version() {
        return version;
    }

    /** {@return the day to which the dataset is known; on later days what was running then is taken to run on} */
    public final LocalDate asOf() {
        return asOf;
    }

    @Override
    public final String toString() {
        return what + ", as of " + asOf;
    }
}
