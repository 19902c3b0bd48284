package io.github.latamregionalism.query;

import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;

/**
 * What is known of a period in a dataset: one that is still running there was running on the day to which it is known.
 */
final class KnownExtent {

    private KnownExtent() {}

    static Extent of(SpellDates period, LocalDate asOf) {
        Extent extent = period.extent();
        return period.isRunning() ? extent.knownToContain(asOf) : extent;
    }
}
