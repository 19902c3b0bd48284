package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A dataset at random, and a choice of some of its readings. */
record RandomReadings(List<DatasetRecord<?>> records, Dataset before, List<AlternativeReading> chosen) {

    static RandomReadings of(Random random) {
        List<DatasetRecord<?>> records = RandomRecords.records(random);
        List<AlternativeReading> chosen = new ArrayList<>();
        List<DatasetRecord<?>> readable = records.stream()
                .filter(row -> row instanceof Membership || row instanceof Approach || row instanceof Instrument)
                .toList();
        for (int i = readable.isEmpty() ? 0 : random.nextInt(5); i > 0; i--) {
            String id = "r" + i;
            int size = records.size();
            RandomRecords.addIfTaken(records, () -> reading(id, RandomRecords.of(readable, random), random));
            if (records.size() > size) {
                chosen.add((AlternativeReading) records.get(size));
            }
        }
        return new RandomReadings(records, RandomRecords.build(records).orElseThrow(), chosen);
    }

    Optional<Dataset> after() {
        RowId[] ids = chosen.stream().map(AlternativeReading::id).toArray(RowId[]::new);
        try {
            return Optional.of(before.under(Readings.of(ids)));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("reading");
            assertThat(chosen)
                    .anySatisfy(reading -> assertThat(refused)
                            .hasMessageContaining(reading.id().toString()));
            return Optional.empty();
        }
    }

    private static AlternativeReading reading(String id, DatasetRecord<?> of, Random random) {
        ReadingField field = RandomRecords.of(
                List.of(
                        ReadingField.START,
                        ReadingField.START,
                        ReadingField.END,
                        ReadingField.END,
                        ReadingField.STATUS,
                        ReadingField.EXISTENCE),
                random);
        AlternativeReading.Builder builder = AlternativeReading.builder()
                .id(RowId.of(id))
                .field(field)
                .reading(
                        switch (field) {
                            case START -> RandomRecords.date(random).toString();
                            case END ->
                                random.nextInt(5) == 0
                                        ? "none"
                                        : RandomRecords.date(random).toString();
                            case STATUS -> "associate";
                            case EXISTENCE -> "none";
                        })
                .kind(ReadingKind.CLOCK);
        if (random.nextBoolean()) {
            builder.basis(DateBasis.DEPOSIT);
        }
        if (of instanceof Membership spell) {
            builder.membership(spell.id());
        } else if (of instanceof Approach approach) {
            builder.approach(approach.id());
        } else if (of instanceof Instrument instrument) {
            builder.instrument(instrument.id());
        }
        return builder.build();
    }
}
