package io.github.latamregionalism.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Dates and periods that lie close to each other and to where calendars go wrong: leap days, ends of months and eras.
 */
final class TimeArbitraries {

    private TimeArbitraries() {}

    /** Two periods and two days, near each other. */
    record Neighbours(SpellDates a, SpellDates b, LocalDate day, LocalDate otherDay) {}

    static Arbitrary<LocalDate> anchors() {
        return Arbitraries.of(
                LocalDate.of(0, 1, 1),
                LocalDate.of(0, 2, 29),
                LocalDate.of(1899, 12, 31),
                LocalDate.of(1900, 2, 28),
                LocalDate.of(1999, 12, 31),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2018, 8, 31),
                LocalDate.of(9999, 12, 31));
    }

    static Arbitrary<LocalDate> daysNear(LocalDate anchor) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(-3, 3)),
                        Tuple.of(3, Arbitraries.integers().between(-40, 40)),
                        Tuple.of(2, Arbitraries.integers().between(-400, 400)))
                .map(anchor::plusDays)
                .map(day -> day.getYear() < 0 ? LocalDate.of(0, 1, 1) : day)
                .map(day -> day.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : day);
    }

    static Arbitrary<EdtfDate> datesNear(LocalDate anchor) {
        return Combinators.combine(daysNear(anchor), Arbitraries.of(EdtfDate.Precision.class))
                .as(TimeArbitraries::cut);
    }

    static Arbitrary<Bound> boundsNear(LocalDate anchor) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, datesNear(anchor).map(Bound::at)),
                Tuple.of(1, Arbitraries.just(Bound.OPEN)),
                Tuple.of(1, Arbitraries.just(Bound.UNKNOWN)));
    }

    static Arbitrary<SpellDates> periodsNear(LocalDate anchor) {
        return Combinators.combine(boundsNear(anchor), boundsNear(anchor))
                .as(Tuple::of)
                .filter(ends ->
                        !NaivePeriod.of(ends.get1(), ends.get2()).readings().isEmpty())
                .map(ends -> SpellDates.of(ends.get1(), ends.get2()));
    }

    static Arbitrary<LocalDate> days() {
        return anchors().flatMap(TimeArbitraries::daysNear);
    }

    static Arbitrary<EdtfDate> dates() {
        return anchors().flatMap(TimeArbitraries::datesNear);
    }

    static Arbitrary<Neighbours> neighbours() {
        return anchors()
                .flatMap(anchor -> Combinators.combine(
                                periodsNear(anchor), periodsNear(anchor), daysNear(anchor), daysNear(anchor))
                        .as(Neighbours::new));
    }

    /** Returns what is left of a day when only so much of it is known. */
    static EdtfDate cut(LocalDate day, EdtfDate.Precision precision) {
        return switch (precision) {
            case YEAR -> EdtfDate.of(day.getYear());
            case MONTH -> EdtfDate.of(day.getYear(), day.getMonthValue());
            case DAY -> EdtfDate.from(day);
        };
    }
}
