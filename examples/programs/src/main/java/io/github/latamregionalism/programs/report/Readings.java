package io.github.latamregionalism.programs.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.programs.words.Code;
import io.github.latamregionalism.programs.words.Words;
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

    /** Returns what is held: a date, a status or none. */
    private static Object value(AlternativeReading reading) {
        if (reading.field() == ReadingField.STATUS) {
            return requireNonNull(Term.words(Status.class).get(reading.reading()));
        }
        return reading.reading().equals(AlternativeReading.NONE)
                ? new Code("reading", AlternativeReading.NONE)
                : reading.reading();
    }

    public static Table<AlternativeReading> table(
            Collection<AlternativeReading> readings, Dataset dataset, Words words) {
        return new Table<AlternativeReading>("alternative_readings", readings)
                .column("status", reading -> spell(reading, dataset).map(Membership::status))
                .column(
                        "start",
                        reading -> spell(reading, dataset)
                                .map(spell -> spell.period().start()))
                .column("field", AlternativeReading::field)
                .column("reading", Readings::value)
                .column("holder", reading -> words.text(reading, "holder"))
                .column("kind", AlternativeReading::kind)
                .forMachines("note", reading -> words.text(reading, "note"))
                .forMachines("sources", reading -> Spells.addresses(reading.sources(), dataset));
    }
}
