package io.github.latamregionalism.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.time.Certainty;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The values that a measure can take, from the lowest to the highest, given what partial dates leave open.
 *
 * <p>A reading fixes every partial date to one of its days; the interval has the value of the measure under every
 * reading in it. It is <em>tight</em> if some reading takes {@code low} and some reading {@code high}; each measure
 * says whether its intervals are. It is no confidence interval: nothing is said about which value is likelier.
 *
 * @param low the lowest value
 * @param high the highest value, {@link Double#POSITIVE_INFINITY} where the measure has no upper bound
 */
@JsonRecord
public record Interval(
        @JsonProperty("low") double low,
        @JsonProperty("high") double high) {

    /**
     * Makes an interval.
     *
     * @param low the least it can be
     * @param high the most it can be
     * @throws IllegalArgumentException if the high value is below the low one or either is no number
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low " + low + " is not at most high " + high);
        }
    }

    /**
     * {@return the exact interval of one value}
     *
     * @param value the value
     */
    public static Interval exactly(double value) {
        return new Interval(value, value);
    }

    /** Returns how many of some facts hold, from those that certainly do to those that possibly do. */
    static Interval counting(Stream<Certainty> facts) {
        List<Certainty> some = facts.filter(fact -> fact != Certainty.NO).toList();
        return new Interval(Collections.frequency(some, Certainty.YES), some.size());
    }

    /** Returns the narrowest interval that has all values, empty if there is none. */
    static Optional<Interval> around(DoubleStream values) {
        DoubleSummaryStatistics found = values.summaryStatistics();
        return found.getCount() == 0 ? Optional.empty() : Optional.of(new Interval(found.getMin(), found.getMax()));
    }

    /** {@return whether there is one value only: no partial date makes a difference} */
    public boolean isExact() {
        return low == high;
    }

    @Override
    public String toString() {
        return isExact() ? Double.toString(low) : low + ".." + high;
    }
}
