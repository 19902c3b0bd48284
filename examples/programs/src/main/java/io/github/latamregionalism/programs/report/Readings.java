package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Membership;
import java.util.Collection;
import java.util.Optional;

/** Tables of alternative readings. */
public final class Readings {

    private Readings() {}

    /** Returns what to cite for them. */
    public static Bibliography bibliography(Collection<AlternativeReading> readings, Dataset dataset) {
        return Bibliography.of(
                ImmutableList.of(),
                readings.stream()
                        .flatMap(reading -> reading.sources().stream())
                        .map(dataset.records().sources()::get)
                        .toList());
    }

    private static Optional<Membership> spell(AlternativeReading reading, Dataset dataset) {
        return reading.membership().map(dataset.records().memberships()::get);
    }

    public static Table<AlternativeReading> table(Collection<AlternativeReading> readings, Dataset dataset) {
        return new Table<AlternativeReading>("alternative_readings", readings)
                .column("status", reading -> spell(reading, dataset).map(Membership::status))
                .column(
                        "start",
                        reading -> spell(reading, dataset)
                                .map(spell -> spell.period().start()))
                .column("field", AlternativeReading::field)
                .column("reading", AlternativeReading::reading)
                .column("holder", AlternativeReading::holder)
                .column("kind", AlternativeReading::kind)
                .forMachines("note", AlternativeReading::note)
                .forMachines("sources", reading -> Spells.addresses(reading.sources(), dataset));
    }
}
