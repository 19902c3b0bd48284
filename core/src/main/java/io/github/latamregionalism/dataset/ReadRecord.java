package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that can be read otherwise: a membership, an approach or an instrument.
 *
 * @param row the record itself
 * @param start its start
 * @param end its end
 * @param startBasis what the start is counted from
 * @param endBasis what the end is counted from
 */
record ReadRecord(
        DatasetRecord<?> row, Bound start, Bound end, Optional<DateBasis> startBasis, Optional<DateBasis> endBasis) {

    private static ReadRecord of(
            DatasetRecord<?> row, SpellDates dates, Optional<DateBasis> startBasis, Optional<DateBasis> endBasis) {
        return new ReadRecord(row, dates.start(), dates.end(), startBasis, endBasis);
    }

    static ReadRecord of(DatasetRecord<?> row) {
        if (row instanceof Membership spell) {
            return of(row, spell.period(), Optional.of(spell.startBasis()), spell.endBasis());
        }
        if (row instanceof Approach approach) {
            return of(row, approach.period(), approach.startBasis(), approach.endBasis());
        }
        Instrument instrument = (Instrument) row;
        return of(row, instrument.period(), instrument.startBasis(), instrument.endBasis());
    }

    /** Returns the id of the record that is read otherwise. */
    static Object idOf(AlternativeReading reading) {
        return Stream.of(reading.membership(), reading.approach(), reading.instrument())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the record that is read otherwise, empty if the records have not its table. */
    static Optional<ReadRecord> find(AlternativeReading reading, Records records) {
        return Stream.of(
                        reading.membership().flatMap(records.memberships()::find),
                        reading.approach().flatMap(records.approaches()::find),
                        reading.instrument().flatMap(records.instruments()::find))
                .flatMap(Optional::stream)
                .findFirst()
                .map(ReadRecord::of);
    }

    String table() {
        return RecordType.of(row).table();
    }

    Bound bound(ReadingField field) {
        return field == ReadingField.START ? start : end;
    }

    Optional<DateBasis> basisOf(ReadingField field) {
        return switch (field) {
            case START -> startBasis;
            case END -> endBasis;
            case STATUS, EXISTENCE -> Optional.empty();
        };
    }

    /** Returns this record with another start or end, counted as before where no basis is given. */
    ReadRecord with(ReadingField field, Bound bound, Optional<DateBasis> basis) {
        return field == ReadingField.START
                ? new ReadRecord(row, bound, end, basis.or(() -> startBasis), endBasis)
                : new ReadRecord(
                        row, start, bound, startBasis, bound.isOpen() ? Optional.empty() : basis.or(() -> endBasis));
    }

    /**
     * Returns the bound that a reading of a start or end gives.
     *
     * @throws IllegalArgumentException if it is a span of years, which no bound can be
     */
    static Bound boundOf(AlternativeReading reading) {
        if (reading.reading().equals(AlternativeReading.NONE)) {
            return Bound.OPEN;
        }
        try {
            return Bound.at(EdtfDate.parse(reading.reading()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "it is a span of years, and a " + reading.field().text() + " is a date");
        }
    }

    /**
     * Returns the dates.
     *
     * @throws IllegalArgumentException if no day is between them
     */
    SpellDates period() {
        return SpellDates.of(start, end);
    }

    /**
     * Returns the record itself as it is read.
     *
     * @param status the status of a membership, empty if it stays
     * @param readings the readings on which it rests too
     */
    DatasetRecord<?> read(Optional<String> status, Iterable<AlternativeReading> readings) {
        SpellDates dates = period();
        if (row instanceof Membership spell) {
            Optional<ExitKind> exit = dates.isRunning() ? Optional.empty() : spell.exit();
            return Membership.builder()
                    .from(spell)
                    .status(status.map(word -> Objects.requireNonNull(
                                    Term.words(Status.class).get(word)))
                            .orElse(spell.status()))
                    .period(dates)
                    .startBasis(startBasis.orElse(spell.startBasis()))
                    .endBasis(endBasis)
                    .exit(exit)
                    .provenance(read(spell.provenance(), readings))
                    .build();
        }
        if (row instanceof Approach approach) {
            return Approach.builder()
                    .from(approach)
                    .period(dates)
                    .startBasis(startBasis)
                    .endBasis(endBasis)
                    .provenance(read(approach.provenance(), readings))
                    .build();
        }
        Instrument instrument = (Instrument) row;
        return Instrument.builder()
                .from(instrument)
                .period(dates)
                .startBasis(startBasis)
                .endBasis(endBasis)
                .provenance(read(instrument.provenance(), readings))
                .build();
    }

    /** Returns a provenance that says by which readings the record is read otherwise. */
    private static Provenance read(Provenance own, Iterable<AlternativeReading> readings) {
        ImmutableSet.Builder<SourceId> sources = ImmutableSet.builder();
        sources.addAll(own.sources());
        StringBuilder note = new StringBuilder(own.note().orElse(""));
        for (AlternativeReading reading : readings) {
            sources.addAll(reading.sources());
            note.append(note.length() == 0 ? "" : "; ")
                    .append("read by ")
                    .append(reading.id())
                    .append(": ")
                    .append(reading.field().text())
                    .append(' ')
                    .append(reading.reading());
            reading.holder().ifPresent(holder -> note.append(", as held by ").append(holder));
        }
        return Provenance.builder()
                .from(own)
                .sources(sources.build())
                .note(note.toString())
                .build();
    }
}
