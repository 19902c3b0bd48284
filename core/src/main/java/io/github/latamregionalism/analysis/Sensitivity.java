package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.Readings;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.JsonRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far a measure moves under alternative readings: under each alone, under all of each clock, and under all of each
 * holder of several.
 *
 * <p>Each takes about 3 ms and a measurement: exits from all organizations since 1948 take 3 s under all choices of
 * readings, a measure of the network half a minute.
 */
public final class Sensitivity extends Measurement {

    /**
     * How far a measure moves, year by year, if some alternative readings are chosen.
     *
     * @param under the readings, in words
     * @param readings how many they are
     * @param shift the most that the low or the high value moves in a year, 0 if the readings cannot hold
     * @param year the first year in which it moves so far, empty if it does not move
     * @param value the measure in that year under the readings
     * @param years in how many years it moves
     * @param refused why the readings cannot hold, empty if they can
     */
    @JsonRecord
    public record Move(
            @JsonProperty("under") String under,
            @JsonProperty("readings") int readings,
            @JsonProperty("shift") double shift,
            @JsonProperty("year") Optional<Integer> year,
            @JsonProperty("value") Optional<Interval> value,
            @JsonProperty("years") int years,
            @JsonProperty("refused") Optional<String> refused) {

        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public Move {
            requireNonNull(under, "under");
            requireNonNull(year, "year");
            requireNonNull(value, "value");
            requireNonNull(refused, "refused");
        }
    }

    private final Dataset dataset;
    private final Function<? super Dataset, ? extends Map<Integer, Interval>> measure;
    private final ImmutableSortedMap<Integer, Interval> values;
    private final TreeMap<Integer, Interval> range;
    private final ImmutableList<Move> moves;

    private Sensitivity(
            Dataset dataset,
            Predicate<? super AlternativeReading> varied,
            Function<? super Dataset, ? extends Map<Integer, Interval>> measure) {
        super("sensitivity to readings", dataset);
        this.dataset = dataset;
        this.measure = measure;
        this.values = ImmutableSortedMap.copyOf(measure.apply(dataset));
        this.range = new TreeMap<>(values);
        List<AlternativeReading> all =
                dataset.records().alternativeReadings().stream().filter(varied).toList();
        List<Move> found = new ArrayList<>();
        for (AlternativeReading reading : all) {
            found.add(move(Readings.of(reading.id()), 1));
        }
        Stream<Readings> clocks = Stream.of(DateBasis.values()).map(Readings::countedFrom);
        Stream<Readings> holders = all.stream()
                .flatMap(reading -> reading.holder().stream())
                .distinct()
                .map(Readings::heldBy);
        List<Readings> together = Stream.concat(clocks, holders).toList();
        for (Readings readings : together) {
            int several = (int) readings.chosenFrom(dataset.records()).stream()
                    .filter(varied)
                    .count();
            if (several > 1) {
                found.add(move(readings, several));
            }
        }
        this.moves = found.stream()
                .sorted(Comparator.comparing(Move::shift)
                        .thenComparing(Move::years)
                        .reversed()
                        .thenComparing(Move::under))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the sensitivity of a measure}
     *
     * @param dataset the dataset
     * @param varied which of its readings are tried: those that cannot move the measure, such as readings of laws where
     *     members are counted, need not be
     * @param measure the measure by year, such as {@code under -> Map.of(2018,
     *     Participation.ofRegion(under).exits(2018))}; a year in which it is undefined, under readings or else, moves
     *     nothing
     */
    public static Sensitivity of(
            Dataset dataset,
            Predicate<? super AlternativeReading> varied,
            Function<? super Dataset, ? extends Map<Integer, Interval>> measure) {
        requireNonNull(varied, "varied");
        return new Sensitivity(dataset, varied, measure);
    }

    private Move move(Readings readings, int count) {
        Map<Integer, Interval> under;
        try {
            under = measure.apply(dataset.under(readings));
        } catch (IllegalArgumentException e) {
            return new Move(
                    readings.toString(),
                    count,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Optional.of(String.valueOf(e.getMessage())));
        }
        double most = 0;
        int years = 0;
        Optional<Integer> where = Optional.empty();
        for (Map.Entry<Integer, Interval> entry : values.entrySet()) {
            Interval before = entry.getValue();
            Interval after = under.getOrDefault(entry.getKey(), before);
            double shift = Math.max(distance(before.low(), after.low()), distance(before.high(), after.high()));
            years += shift > 0 ? 1 : 0;
            if (shift > most) {
                most = shift;
                where = Optional.of(entry.getKey());
            }
            range.merge(
                    entry.getKey(),
                    after,
                    (one, other) -> new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high())));
        }
        return new Move(readings.toString(), count, most, where, where.map(under::get), years, Optional.empty());
    }

    /** Returns how far two values are apart, which may be infinite. */
    private static double distance(double one, double other) {
        return one == other ? 0 : Math.abs(one - other);
    }

    /** {@return the measure as the records have it, by year} */
    public ImmutableSortedMap<Integer, Interval> values() {
        return values;
    }

    /** {@return the lowest and the highest value that the measure takes under any of the readings, by year} */
    public ImmutableSortedMap<Integer, Interval> range() {
        return ImmutableSortedMap.copyOf(range);
    }

    /** {@return how far the measure moves under each choice of readings, what moves it most first} */
    public ImmutableList<Move> moves() {
        return moves;
    }
}
