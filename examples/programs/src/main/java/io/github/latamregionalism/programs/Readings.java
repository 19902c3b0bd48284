package io.github.latamregionalism.programs;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import java.util.Collection;

/** Tables of what is held otherwise. */
final class Readings {

    private Readings() {}

    static Table<AlternativeReading> table(Collection<AlternativeReading> readings, Dataset dataset) {
        return new Table<AlternativeReading>("alternative_readings", readings)
                .column("status", AlternativeReading::status)
                .column("start", AlternativeReading::start)
                .column("field", AlternativeReading::field)
                .column("reading", AlternativeReading::reading)
                .column("holder", AlternativeReading::holder)
                .column("kind", AlternativeReading::kind)
                .forMachines("note", AlternativeReading::note)
                .forMachines("sources", reading -> DatedSpell.addresses(reading.sources(), dataset));
    }
}
