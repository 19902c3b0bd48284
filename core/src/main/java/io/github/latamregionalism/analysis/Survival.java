package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;

/**
 * How long membership lasts, and whether it ends by the exit of the state or the end of the organization.
 *
 * <p>Exit and dissolution are competing risks: a state cannot leave an organization that has ended. The share of
 * memberships that last longer than {@code t} is the estimate of Kaplan and Meier 1958, Nonparametric estimation from
 * incomplete observations, Journal of the American Statistical Association 53, 457-481. The share that ended by
 * {@code t} in one way is the cumulative incidence of Aalen and Johansen 1978, An empirical transition matrix for
 * non-homogeneous Markov chains based on censored observations, Scandinavian Journal of Statistics 5, 141-150. The
 * three shares add up to 1.
 *
 * <ul>
 *   <li>Each spell of {@link Status#MEMBER} is one observation; a state that comes back begins another.
 *   <li>A spell that is still running is censored at {@link Dataset#asOf}. An observation censored at a duration
 *       outlasts an end at the same duration. A spell that starts after {@code asOf} and still runs is left out.
 *   <li>Partial dates leave a spell several durations. One with an unknown start or end has every duration that its
 *       other end allows: it makes the bounds wider, and moves neither alone.
 * </ul>
 */
public final class Survival extends Measurement {

    /** Products of fractions that are one half on paper may come out a little above. */
    private static final double ROUNDING = 1e-9;

    /** How an observation ends. */
    enum End {
        EXIT,
        DISSOLUTION,
        CENSORED
    }

    /** A spell: whose it is, the shortest and the longest duration in days, and how it ends. */
    record Observation(long shortest, long longest, End end) {
        boolean isEvent() {
            return end != End.CENSORED;
        }
    }

    /**
     * A step of the curves: what has become of the memberships after some days, in shares that add up to 1.
     *
     * @param days the number of days
     * @param surviving the share that lasts longer; tight
     * @param exited the share that ended by the exit of the state; bounds that need not be tight
     * @param dissolved the share that ended with the organization; bounds that need not be tight
     * @param survivingError the standard error of the first, of Greenwood 1926. It is the range over two readings, by
     *     which all spells last as short and as long as they can
     * @param exitedError that of the second, by the delta method as in Gaynor et al. 1993, Journal of the American
     *     Statistical Association 88, 400-409, under the same two readings
     * @param dissolvedError that of the third, likewise
     */
    @JsonRecord
    public record Step(
            @JsonProperty("days") long days,
            @JsonProperty("surviving") Interval surviving,
            @JsonProperty("exited") Interval exited,
            @JsonProperty("dissolved") Interval dissolved,
            @JsonProperty("surviving_error") Interval survivingError,
            @JsonProperty("exited_error") Interval exitedError,
            @JsonProperty("dissolved_error") Interval dissolvedError) {

        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public Step {
            requireNonNull(surviving, "surviving");
            requireNonNull(exited, "exited");
            requireNonNull(dissolved, "dissolved");
            requireNonNull(survivingError, "survivingError");
            requireNonNull(exitedError, "exitedError");
            requireNonNull(dissolvedError, "dissolvedError");
        }
    }

    /** Durations in ascending order. */
    @SuppressWarnings("ArrayRecordComponent") // it is never compared
    private record Sorted(long[] days) {

        /** Returns how many are shorter than some days. */
        int below(long bound) {
            int low = 0;
            int high = days.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (days[middle] < bound) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        int atLeast(long bound) {
            return days.length - below(bound);
        }
    }

    /** The durations of one reading: of the spells that ended, and of those that did not. */
    private record Reading(Sorted ended, Sorted censored) {}

    private final ImmutableList<Observation> observations;
    private final Reading shortest;
    private final Reading longest;

    Survival(String what, Dataset dataset, List<Observation> observations) {
        super("survival of memberships in " + what, dataset);
        this.observations = ImmutableList.copyOf(observations);
        this.shortest = reading(Observation::shortest);
        this.longest = reading(Observation::longest);
    }

    private Reading reading(ToLongFunction<Observation> duration) {
        return new Reading(sorted(Observation::isEvent, duration), sorted(spell -> !spell.isEvent(), duration));
    }

    private Sorted sorted(Predicate<Observation> of, ToLongFunction<Observation> duration) {
        return new Sorted(
                observations.stream().filter(of).mapToLong(duration).sorted().toArray());
    }

    /**
     * {@return the survival of the memberships in a scope: in its organization, or of the states of the region in all}
     *
     * @param dataset the dataset
     * @param scope which organizations and countries count
     */
    public static Survival of(Dataset dataset, Scope scope) {
        Set<OrganizationId> organizations = scope.organizationsIn(dataset);
        Predicate<CountryCode> countries = scope.countriesIn(dataset);
        List<Observation> observations = new ArrayList<>();
        for (Membership spell : dataset.records().memberships()) {
            boolean counts = scope.of().map(spell.organization()::equals).orElse(true)
                    && (scope.of().isPresent() || organizations.contains(spell.organization()))
                    && countries.test(spell.country());
            if (counts && spell.status() == Status.MEMBER) {
                observe(dataset, spell).ifPresent(observations::add);
            }
        }
        return new Survival(scope.toString(), dataset, observations);
    }

    private static Optional<Observation> observe(Dataset dataset, Membership spell) {
        long observed = dataset.asOf().toEpochDay() + 1;
        Extent extent = dataset.memberships().extentOf(spell);
        long earliestStart = extent.earliestStart().toEpochDay();
        long latestStart = extent.latestStart().toEpochDay();
        boolean running = spell.period().isRunning();
        if (running && earliestStart >= observed) {
            return Optional.empty();
        }
        long earliestEnd = running ? observed : extent.earliestEnd().toEpochDay();
        long latestEnd = running ? observed : extent.latestEnd().toEpochDay();
        return Optional.of(new Observation(
                Math.max(1, earliestEnd - latestStart),
                latestEnd - earliestStart,
                running ? End.CENSORED : canEndByExit(spell) ? End.EXIT : End.DISSOLUTION));
    }

    static boolean canEndByExit(Membership spell) {
        return !spell.period().isRunning() && spell.exit().orElse(ExitKind.WITHDRAWAL) != ExitKind.DISSOLUTION;
    }

    /** {@return the number of spells observed} */
    public int spells() {
        return observations.size();
    }

    /** {@return how many of the spells observed ended by the exit of the state} */
    public int exits() {
        return (int) of(End.EXIT);
    }

    /** {@return how many of the spells observed ended with the organization} */
    public int dissolutions() {
        return (int) of(End.DISSOLUTION);
    }

    private long of(End end) {
        return observations.stream().filter(spell -> spell.end() == end).count();
    }

    /**
     * {@return how many spells last at least some days: those at risk}
     *
     * @param days the number of days
     */
    public Interval atRisk(long days) {
        return new Interval(
                shortest.ended().atLeast(days) + shortest.censored().atLeast(days),
                longest.ended().atLeast(days) + longest.censored().atLeast(days));
    }

    /**
     * {@return the steps of the curves by ascending days, the first at 0 days with 1; though bounds are tight, no
     * single reading need take all lows or all highs}
     */
    public ImmutableList<Step> steps() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Optional<Step> last = Optional.empty();
        for (long day : turns()) {
            Step step = at(day);
            if (last.isEmpty() || !isSame(last.get(), step)) {
                steps.add(step);
                last = Optional.of(step);
            }
        }
        return steps.build();
    }

    /** Returns the days on which a curve may have a step. */
    private Set<Long> turns() {
        TreeSet<Long> days = new TreeSet<>(Set.of(0L));
        for (Observation spell : observations) {
            days.addAll(List.of(spell.shortest(), spell.shortest() + 1, spell.longest(), spell.longest() + 1));
        }
        return days;
    }

    private static boolean isSame(Step first, Step second) {
        return first.surviving().equals(second.surviving())
                && first.exited().equals(second.exited())
                && first.dissolved().equals(second.dissolved());
    }

    /**
     * {@return what has become of the memberships after a number of days; where no spell was observed, all survive}
     *
     * @param days the number of days, 0 or more
     * @throws IllegalArgumentException if the number is negative
     */
    public Step at(long days) {
        if (days < 0) {
            throw new IllegalArgumentException("days " + days + " is negative");
        }
        Interval surviving = surviving(days);
        Estimate least = Estimate.of(observations, Observation::shortest, days);
        Estimate most = Estimate.of(observations, Observation::longest, days);
        return new Step(
                days,
                surviving,
                incidence(End.EXIT, days, surviving),
                incidence(End.DISSOLUTION, days, surviving),
                around(least.survivingError(), most.survivingError()),
                around(least.exitedError(), most.exitedError()),
                around(least.dissolvedError(), most.dissolvedError()));
    }

    private static Interval around(double first, double second) {
        return Interval.around(DoubleStream.of(first, second)).orElseThrow();
    }

    /**
     * Returns the half-life of membership: the shortest duration that at most half of the memberships outlast, however
     * they end, which is the median of the estimate.
     *
     * @return the duration in years of 365.2425 days, more than 0; tight. Its high value is infinite if the curve does
     *     not reach one half under some reading. It is empty if the curve reaches it under none
     */
    public Optional<Interval> halfLife() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (long days : turns()) {
            Interval surviving = surviving(days);
            if (surviving.low() <= 0.5 + ROUNDING) {
                low = Math.min(low, (double) days);
            }
            if (surviving.high() <= 0.5 + ROUNDING) {
                high = Math.min(high, (double) days);
            }
        }
        return Double.isInfinite(low)
                ? Optional.empty()
                : Optional.of(new Interval(low / DAYS_OF_A_YEAR, high / DAYS_OF_A_YEAR));
    }

    /**
     * Returns the share that lasts longer.
     *
     * <p>It is lowest where a spell that can have ended by then has, and as late as it can. Each factor falls when its
     * end moves to where fewer censored observations are left. Another end adds a factor. It is highest where a spell
     * ends by then only if it must, and as early as it can.
     */
    private Interval surviving(long days) {
        return new Interval(
                product(ends(spell -> spell.shortest() <= days, spell -> Math.min(spell.longest(), days)), shortest),
                product(ends(spell -> spell.longest() <= days, Observation::shortest), longest));
    }

    private Sorted ends(Predicate<Observation> by, ToLongFunction<Observation> duration) {
        return sorted(spell -> spell.isEvent() && by.test(spell), duration);
    }

    private static double product(Sorted ends, Reading reading) {
        double product = 1;
        int left = reading.ended().days().length;
        for (long duration : ends.days()) {
            product *= 1 - 1.0 / (left + reading.censored().atLeast(duration));
            left--;
        }
        return product;
    }

    /**
     * Returns bounds of a cumulative incidence.
     *
     * <p>The estimate is the sum of {@code 1 / (N G(u-))} over the ends of one kind, where {@code G} is the
     * Kaplan-Meier estimate of the censoring. See Satten and Datta 2001, The American Statistician 55, 207-210. Each
     * term is taken at its own extreme.
     */
    private Interval incidence(End end, long days, Interval surviving) {
        double low = 0;
        double high = 0;
        for (Observation spell : observations) {
            if (spell.end() == end && spell.longest() <= days) {
                low += weight(spell.shortest(), longest, shortest);
            }
            if (spell.end() == end && spell.shortest() <= days) {
                high += weight(Math.min(spell.longest(), days), shortest, longest);
            }
        }
        double all = Math.max(1, spells());
        double most = 1 - surviving.low();
        return new Interval(Math.min(low / all, most), Math.min(high / all, most));
    }

    /**
     * Returns {@code 1 / G} before a duration: the product of {@code n / (n - 1)} over those censored before, of whom
     * {@code n} are left. How many are censored before, and how many spells still end after, is by the first reading;
     * when they are censored, by the second.
     */
    private static double weight(long duration, Reading reading, Reading other) {
        int before = reading.censored().below(duration);
        long[] censoring = other.censored().days();
        double weight = 1;
        for (int i = 0; i < before; i++) {
            int ending = reading.ended().atLeast(Math.min(censoring[i], duration - 1) + 1);
            double left = Math.max(1.0, ending) + censoring.length - i;
            weight *= left / (left - 1);
        }
        return weight;
    }
}
