package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.SmallDataset.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.analysis.Sensitivity.Move;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.query.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final Dataset SMALL = SmallDataset.withSpells(List.of(
            "one,AAA,member,1990,1995,withdrawal",
            "one,BBB,member,1990,1995,withdrawal",
            "one,BBB,member,1996,..,",
            "one,CCC,member,1991,..,"));

    private static Map<Integer, Interval> members(Dataset dataset) {
        Map<Integer, Interval> members = new TreeMap<>();
        for (int year = 1990; year <= 2001; year++) {
            members.put(year, Participation.of(dataset, Scope.of(ONE)).members(LocalDate.of(year, 12, 31)));
        }
        return members;
    }

    private static Dataset withReadings() {
        DatasetBuilder builder = Dataset.builder(SMALL.asOf());
        for (Class<? extends DatasetRecord<?>> type : Records.types()) {
            addAll(builder, type);
        }
        List<Membership> spells = SMALL.records().memberships().all();
        add(builder, "a-end", spells.get(0), ReadingField.END, "1998", "X");
        add(builder, "b-end", spells.get(1), ReadingField.END, "1997", "Y");
        add(builder, "c-start", spells.get(3), ReadingField.START, "1990", "X");
        return builder.build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of id does not matter here
    private static void addAll(DatasetBuilder builder, Class<? extends DatasetRecord<?>> type) {
        builder.addAll((Iterable) SMALL.records().of((Class) type));
        switch (SMALL.coverageOf(type)) {
            case NONE -> {}
            default -> builder.coverage(type, SMALL.coverageOf(type));
        }
    }

    private static void add(
            DatasetBuilder builder, String id, Membership of, ReadingField field, String reading, String holder) {
        builder.add(AlternativeReading.builder()
                .id(RowId.of(id))
                .membership(of.id())
                .field(field)
                .reading(reading)
                .holder(holder)
                .kind(ReadingKind.CLOCK)
                .basis(DateBasis.NOTIFICATION)
                .build());
    }

    @Test
    void whatMovesAMeasureMostComesFirst() {
        Sensitivity sensitivity = Sensitivity.of(withReadings(), reading -> true, SensitivityTest::members);
        assertThat(sensitivity.moves())
                .extracting(Move::under)
                .containsExactly(
                        "as held by X",
                        "by reading a-end",
                        "by reading c-start",
                        "by reading b-end",
                        "counted from notification");
        Move held = sensitivity.moves().get(0);
        assertThat(held.readings()).isEqualTo(2);
        assertThat(held.shift()).isEqualTo(1);
        assertThat(held.year()).hasValue(1990);
        assertThat(held.years()).isEqualTo(4);
    }

    @Test
    void readingsThatCannotHoldSayWhyAndMoveNothing() {
        Sensitivity sensitivity = Sensitivity.of(withReadings(), reading -> true, SensitivityTest::members);
        assertThat(sensitivity.moves())
                .filteredOn(move -> move.refused().isPresent())
                .allMatch(move -> move.shift() == 0 && move.year().isEmpty())
                .extracting(move -> move.under() + ": " + move.refused().orElseThrow())
                .anyMatch(text -> text.startsWith("by reading b-end: reading b-end cannot hold: member spell"));
    }

    @Test
    void aMoveIsThatOfTheMeasureUnderItsReading() {
        Dataset dataset = withReadings();
        Sensitivity sensitivity = Sensitivity.of(dataset, reading -> true, SensitivityTest::members);
        Move alone = sensitivity.moves().stream()
                .filter(move -> move.under().equals("by reading a-end"))
                .findFirst()
                .orElseThrow();
        Map<Integer, Interval> under = members(dataset.under(Readings.of(RowId.of("a-end"))));
        assertThat(alone.value()).isEqualTo(alone.year().map(under::get));
        assertThat(alone.years()).isEqualTo((int) under.entrySet().stream()
                .filter(value -> !value.getValue().equals(sensitivity.values().get(value.getKey())))
                .count());
    }

    @Test
    void theRangeHasTheMeasureUnderEveryReading() {
        Dataset dataset = withReadings();
        Sensitivity sensitivity = Sensitivity.of(dataset, reading -> true, SensitivityTest::members);
        assertThat(sensitivity.values()).isEqualTo(members(dataset));
        members(dataset.under(Readings.heldBy("X")))
                .forEach((year, value) -> assertThat(sensitivity.range().get(year))
                        .matches(range -> range.low() <= value.low() && value.high() <= range.high()));
        assertThat(sensitivity.range().get(2000)).isEqualTo(sensitivity.values().get(2000));
    }

    @Test
    void onlyTheReadingsAskedForAreTried() {
        Sensitivity sensitivity = Sensitivity.of(
                withReadings(), reading -> reading.holder().equals(Optional.of("Y")), SensitivityTest::members);
        assertThat(sensitivity.moves()).extracting(Move::under).containsExactly("by reading b-end");
    }
}
