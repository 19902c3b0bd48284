package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.time.TimeArbitraries.Neighbours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpellDatesProperties {

    record Ends(Bound first, Bound second) {}

    record Spread(EdtfDate first, EdtfDate last, Bound other, LocalDate day) {}

    @Provide
    Arbitrary<Neighbours> neighbours() {
        return TimeArbitraries.neighbours();
    }

    @Provide
    Arbitrary<Ends> ends() {
        return TimeArbitraries.anchors()
                .flatMap(anchor -> Combinators.combine(
                                TimeArbitraries.boundsNear(anchor), TimeArbitraries.boundsNear(anchor))
                        .as(Ends::new));
    }

    @Provide
    Arbitrary<Spread> spreads() {
        return TimeArbitraries.anchors()
                .flatMap(anchor -> Combinators.combine(
                                TimeArbitraries.datesNear(anchor),
                                TimeArbitraries.datesNear(anchor),
                                TimeArbitraries.boundsNear(anchor),
                                TimeArbitraries.daysNear(anchor))
                        .as(Spread::new))
                .filter(spread -> !spread.last()
                                .earliest()
                                .isBefore(spread.first().earliest())
                        && !spread.last().latest().isBefore(spread.first().latest()));
    }

    @Property
    void twoEndsMakeAPeriodWhereSomeReadingHasADay(@ForAll("ends") Ends ends) {
        if (NaivePeriod.of(ends.first(), ends.second()).readings().isEmpty()) {
            assertThatThrownBy(() -> SpellDates.of(ends.first(), ends.second()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("end " + ends.second() + " is not after start " + ends.first());
        } else {
            SpellDates period = SpellDates.of(ends.first(), ends.second());
            assertThat(period.start()).isEqualTo(ends.first());
            assertThat(period.end()).isEqualTo(ends.second());
        }
    }

    @Property
    void aPeriodIsReadBackFromItsText(@ForAll("neighbours") Neighbours near) {
        assertThat(SpellDates.parse(near.a().toString())).isEqualTo(near.a()).hasSameHashCodeAs(near.a());
    }

    @Property
    void containsAgreesWithEveryReadingOfTheEnds(@ForAll("neighbours") Neighbours near) {
        TreeSet<Long> days = NaivePeriod.daysNear(List.of(near.a()), near.day());
        NaivePeriod naive = NaivePeriod.of(near.a(), days);
        for (long day : days) {
            assertThat(near.a().extent().contains(LocalDate.ofEpochDay(day)))
                    .as(LocalDate.ofEpochDay(day).toString())
                    .isEqualTo(naive.contains(day));
        }
    }

    @Property
    void overlapsAgreesWithEveryReadingOfTheEnds(@ForAll("neighbours") Neighbours near) {
        TreeSet<Long> days = NaivePeriod.daysNear(List.of(near.a(), near.b()));
        assertThat(near.a().extent().overlaps(near.b().extent()))
                .isEqualTo(NaivePeriod.of(near.a(), days).overlaps(NaivePeriod.of(near.b(), days)));
    }

    @Property
    void enclosesAgreesWithEveryReadingOfTheEnds(@ForAll("neighbours") Neighbours near) {
        TreeSet<Long> days = NaivePeriod.daysNear(List.of(near.a(), near.b()));
        assertThat(near.a().extent().encloses(near.b().extent()))
                .isEqualTo(NaivePeriod.of(near.a(), days).encloses(NaivePeriod.of(near.b(), days)));
    }

    @Property
    void theIntersectionContainsEachDayAsSurelyAsBothDo(@ForAll("neighbours") Neighbours near) {
        Optional<Extent> common = near.a().extent().intersection(near.b().extent());
        assertThat(common.isPresent())
                .isEqualTo(near.a().extent().overlaps(near.b().extent()) != Certainty.NO);
        for (long epochDay : NaivePeriod.daysNear(List.of(near.a(), near.b()), near.day())) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            assertThat(common.map(extent -> extent.contains(day)).orElse(Certainty.NO))
                    .as(day.toString())
                    .isEqualTo(near.a()
                            .extent()
                            .contains(day)
                            .and(near.b().extent().contains(day)));
        }
        assertThat(near.b().extent().intersection(near.a().extent())).isEqualTo(common);
    }

    @Property
    void knowingADayLeavesTheReadingsThatContainIt(@ForAll("neighbours") Neighbours near) {
        TreeSet<Long> days = NaivePeriod.daysNear(List.of(near.a()), near.day(), near.otherDay());
        Extent known = near.a().extent().knownToContain(near.day());
        NaivePeriod naive =
                NaivePeriod.of(near.a(), days).knownToContain(near.day().toEpochDay());
        for (long day : days) {
            assertThat(known.contains(LocalDate.ofEpochDay(day)))
                    .as(LocalDate.ofEpochDay(day).toString())
                    .isEqualTo(naive.contains(day));
        }
    }

    @Property
    void anExtentWhoseStartLiesBetweenTwoDatesHasTheReadingsOfAllDaysBetween(@ForAll("spreads") Spread spread) {
        judge(spread, true);
    }

    @Property
    void anExtentWhoseEndLiesBetweenTwoDatesHasTheReadingsOfAllDaysBetween(@ForAll("spreads") Spread spread) {
        judge(spread, false);
    }

    private static void judge(Spread spread, boolean isStart) {
        TreeSet<Long> days = NaivePeriod.daysNear(
                Stream.of(Bound.at(spread.first()), Bound.at(spread.last()), spread.other()), Stream.of(spread.day()));
        Iterable<Long> between = days.subSet(
                spread.first().earliest().toEpochDay(),
                true,
                spread.last().latest().toEpochDay(),
                true);
        NaivePeriod naive = isStart
                ? NaivePeriod.between(between, NaivePeriod.daysOf(spread.other(), Long.MAX_VALUE, days))
                : NaivePeriod.between(NaivePeriod.daysOf(spread.other(), Long.MIN_VALUE, days), between);
        if (naive.readings().isEmpty()) {
            assertThatThrownBy(() -> extent(spread, isStart))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no day can lie in ");
            return;
        }
        Extent extent = extent(spread, isStart);
        for (long day : days) {
            assertThat(extent.contains(LocalDate.ofEpochDay(day)))
                    .as(LocalDate.ofEpochDay(day).toString())
                    .isEqualTo(naive.contains(day));
        }
    }

    private static Extent extent(Spread spread, boolean isStart) {
        return AlternativeReading.builder()
                .id(RowId.of("a"))
                .membership(MembershipId.of("b"))
                .field(isStart ? ReadingField.START : ReadingField.END)
                .reading(spread.first() + "/" + spread.last())
                .kind(ReadingKind.DISPUTE)
                .build()
                .extentOf(
                        isStart
                                ? SpellDates.of(Bound.UNKNOWN, spread.other())
                                : SpellDates.of(spread.other(), Bound.UNKNOWN));
    }

    @Property
    void theCertainDaysAreAmongThePossibleOnes(@ForAll("neighbours") Neighbours near) {
        Extent extent = near.a().extent();
        extent.certain()
                .ifPresent(certain ->
                        assertThat(extent.possible().encloses(certain)).isTrue());
        assertThat(extent.certain().map(range -> range.contains(near.day())).orElse(false))
                .isEqualTo(near.a().extent().contains(near.day()) == Certainty.YES);
        assertThat(extent.possible().contains(near.day()))
                .isEqualTo(near.a().extent().contains(near.day()) != Certainty.NO);
    }

    @Property
    void refiningAnEndNeverChangesWhatWasCertain(@ForAll("neighbours") Neighbours near) {
        for (SpellDates refined : refinements(near.a(), List.of(near.day(), near.otherDay()))) {
            holds(near.a().extent().contains(near.day()), refined.extent().contains(near.day()));
            holds(near.a().extent().contains(near.otherDay()), refined.extent().contains(near.otherDay()));
            holds(
                    near.a().extent().overlaps(near.b().extent()),
                    refined.extent().overlaps(near.b().extent()));
            holds(
                    near.b().extent().overlaps(near.a().extent()),
                    near.b().extent().overlaps(refined.extent()));
            holds(
                    near.a().extent().encloses(near.b().extent()),
                    refined.extent().encloses(near.b().extent()));
            holds(
                    near.b().extent().encloses(near.a().extent()),
                    near.b().extent().encloses(refined.extent()));
        }
    }

    private static void holds(Certainty before, Certainty after) {
        if (before != Certainty.POSSIBLE) {
            assertThat(after).isEqualTo(before);
        }
    }

    /** Returns the periods that say the same as one and more of its start, its end or both. */
    private static List<SpellDates> refinements(SpellDates period, List<LocalDate> days) {
        List<SpellDates> refined = new ArrayList<>();
        for (Bound start : refinements(period.start(), days)) {
            for (Bound end : refinements(period.end(), days)) {
                if (!NaivePeriod.of(start, end).readings().isEmpty()) {
                    refined.add(SpellDates.of(start, end));
                }
            }
        }
        return refined;
    }

    private static List<Bound> refinements(Bound bound, List<LocalDate> days) {
        List<Bound> refined = new ArrayList<>(List.of(bound));
        Stream<LocalDate> within = Stream.concat(
                days.stream(), bound.date().stream().flatMap(date -> Stream.of(date.earliest(), date.latest())));
        within.flatMap(day ->
                        Stream.of(EdtfDate.Precision.values()).map(precision -> TimeArbitraries.cut(day, precision)))
                .filter(date ->
                        bound.isUnknown() || bound.date().map(date::refines).orElse(false))
                .map((Function<EdtfDate, Bound>) Bound::at)
                .forEach(refined::add);
        return refined;
    }
}
