package io.github.latamregionalism.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * The mean of measures of which each has bounds, and some may be undefined under some readings and then do not count.
 *
 * <p>The bounds take each measure at its own best, and are tight only where the measures depend on no common date.
 */
final class Mean {

    private double sumOfLows;
    private double sumOfHighs;
    private int count;
    private final List<Double> optionalLows = new ArrayList<>();
    private final List<Double> optionalHighs = new ArrayList<>();

    void add(Interval value, boolean alwaysDefined) {
        if (alwaysDefined) {
            sumOfLows += value.low();
            sumOfHighs += value.high();
            count++;
        } else {
            optionalLows.add(value.low());
            optionalHighs.add(value.high());
        }
    }

    /** Returns the mean of a measure of each pair of some, counted once; always is where it is defined for certain. */
    static <T extends Comparable<T>> Mean ofPairs(
            Set<T> all, BiFunction<T, T, Optional<Interval>> measure, BiPredicate<T, T> always) {
        Mean mean = new Mean();
        for (T first : all) {
            for (T second : all) {
                if (first.compareTo(second) < 0) {
                    measure.apply(first, second).ifPresent(value -> mean.add(value, always.test(first, second)));
                }
            }
        }
        return mean;
    }

    /** Returns how many measures are defined. */
    Interval count() {
        return new Interval(count, count + optionalLows.size());
    }

    /** Returns the mean over all readings under which some measure is defined; empty if none is under any. */
    Optional<Interval> value() {
        if (count == 0 && optionalLows.isEmpty()) {
            return Optional.empty();
        }
        Collections.sort(optionalLows);
        optionalHighs.sort(Collections.reverseOrder());
        double low = sumOfLows;
        int counted = count;
        for (double optional : optionalLows) {
            if (counted == 0 || optional * counted < low) {
                low += optional;
                counted++;
            }
        }
        low /= counted;
        double high = sumOfHighs;
        counted = count;
        for (double optional : optionalHighs) {
            if (counted == 0 || optional * counted > high) {
                high += optional;
                counted++;
            }
        }
        high /= counted;
        return Optional.of(new Interval(low, Math.max(low, high)));
    }
}
