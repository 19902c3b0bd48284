package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * How long membership lasts: the estimated share of memberships that outlast a number of days.
 *
 * <p>Kaplan and Meier 1958, Nonparametric estimation from incomplete observations, Journal of the American Statistical
 * Association 53, 457-481: {@code S(t)} is the product, over the durations up to {@code t} at which memberships ended,
 * of {@code 1 - d / n}, where {@code d} ended at that duration and {@code n} had lasted at least as long.
 *
 * <ul>
 *   <li>Each spell of {@link Status#MEMBER} is one observation; a state that comes back begins another.
 *   <li>The event is the exit of the state. A spell that is still running is censored at {@link Dataset#asOf}, one that
 *       ended by dissolution at its end. An observation censored at a duration outlasts an exit at the same duration.
 *   <li>A spell that starts after {@code asOf} and still runs has not been observed and is left out.
 *   <li>Partial dates leave a spell several durations; one with an unknown start or end has every duration that its
 *       other end allows, so it widens the bounds and does not bend them.
 * </ul>
 */
public final class Survival extends Measurement {

    /** Products of fractions that are one half on paper may come out a little above. */
    private static final double ROUNDING = 1e-9;

    /**
     * A step of the curve.
     *
     * @param days the duration from which on the value holds, until the next step
     * @param surviving the share that outlasts it
     */
    @JsonRecord
    @JsonPropertyOrder({"days", "surviving"})
    public record Step(
            @JsonProperty("days") long days,
            @JsonProperty("surviving") Interval surviving) {
        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public Step {
            requireNonNull(surviving, "surviving");
        }
    }

    /** The shortest and the longest duration of a spell, in days. */
    record Duration(long shortest, long longest) {}

    private final ImmutableList<Duration> exits;
    private final ImmutableList<Duration> censored;
    private final ImmutableList<Step> curve;

    Survival(String what, Dataset dataset, List<Duration> exits, List<Duration> censored) {
        super("survival of memberships in " + what, dataset);
        this.exits = ImmutableList.copyOf(exits);
        this.censored = ImmutableList.copyOf(censored);
        this.curve = curve();
    }

    /**
     * {@return the survival of the memberships in an organization, of all countries}
     *
     * @param dataset the dataset
     * @param organization the organization
     */
    public static Survival of(Dataset dataset, OrganizationId organization) {
        return observing(organization.toString(), dataset, dataset.memberships().historyOf(organization));
    }

    /**
     * {@return the survival of the memberships of the states of the region, all of {@link CountryKind#STATE}, in all
     * organizations}
     *
     * @param dataset the dataset
     */
    public static Survival ofRegion(Dataset dataset) {
        ImmutableSet<CountryCode> states = States.ofRegion(dataset);
        return observing(
                "the region",
                dataset,
                dataset.records().memberships().stream()
                        .filter(spell -> states.contains(spell.country()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Survival observing(String what, Dataset dataset, ImmutableList<Membership> spells) {
        List<Duration> exits = new ArrayList<>();
        List<Duration> censored = new ArrayList<>();
        long observed = dataset.asOf().toEpochDay() + 1;
        for (Membership spell : spells) {
            Extent extent = dataset.memberships().extentOf(spell);
            long earliestStart = extent.earliestStart().toEpochDay();
            long latestStart = extent.latestStart().toEpochDay();
            boolean running = spell.period().isRunning();
            if (spell.status() != Status.MEMBER || (running && earliestStart >= observed)) {
                continue;
            }
            long earliestEnd = running ? observed : extent.earliestEnd().toEpochDay();
            long latestEnd = running ? observed : extent.latestEnd().toEpochDay();
            Duration duration = new Duration(Math.max(1, earliestEnd - latestStart), latestEnd - earliestStart);
            (Participation.canEndByExit(spell) ? exits : censored).add(duration);
        }
        return new Survival(what, dataset, exits, censored);
    }

    /** {@return the number of spells observed} */
    public int spells() {
        return exits.size() + censored.size();
    }

    /**
     * {@return the steps of the curve by ascending days, the first at 0 days with 1; the bounds of each are tight,
     * though no single reading need take all lows or all highs}
     */
    public ImmutableList<Step> steps() {
        return curve;
    }

    /**
     * {@return the share of memberships that last longer than a number of days, from 0 to 1; tight; 1 where no spell
     * was observed}
     *
     * @param days the number of days, 0 or more
     * @throws IllegalArgumentException if the number is negative
     */
    public Interval at(long days) {
        if (days < 0) {
            throw new IllegalArgumentException("days " + days + " is negative");
        }
        return new Interval(lowAt(days), highAt(days));
    }

    /**
     * Returns the half-life of membership: the shortest duration that at most half of the memberships outlast, which is
     * the median of the estimate.
     *
     * @return the duration in years of 365.2425 days, more than 0; tight; its high value is infinite if the curve does
     *     not reach one half under some reading; empty if it reaches it under none
     */
    public Optional<Interval> halfLife() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (Step step : curve) {
            if (step.surviving().low() <= 0.5 + ROUNDING) {
                low = Math.min(low, (double) step.days());
            }
            if (step.surviving().high() <= 0.5 + ROUNDING) {
                high = Math.min(high, (double) step.days());
            }
        }
        return Double.isInfinite(low)
                ? Optional.empty()
                : Optional.of(new Interval(low / DAYS_OF_A_YEAR, high / DAYS_OF_A_YEAR));
    }

    private ImmutableList<Step> curve() {
        TreeSet<Long> candidates = new TreeSet<>();
        for (Duration exit : exits) {
            candidates.add(exit.shortest());
            candidates.add(exit.longest());
        }
        for (Duration observation : censored) {
            candidates.add(observation.shortest() + 1);
        }
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Step last = new Step(0, Interval.exactly(1));
        steps.add(last);
        for (long days : candidates) {
            Interval surviving = at(days);
            if (!surviving.equals(last.surviving())) {
                last = new Step(days, surviving);
                steps.add(last);
            }
        }
        return steps.build();
    }

    /**
     * Returns the lowest share. An exit that can have come by then has, and as late as it can: each factor falls when
     * its exit moves to where fewer censored observations are left, and another exit adds a factor.
     */
    private double lowAt(long days) {
        return product(
                exits.stream().filter(exit -> exit.shortest() <= days).map(exit -> Math.min(exit.longest(), days)),
                Duration::shortest);
    }

    /** Returns the highest share: an exit comes by then only if it must, and as early as it can. */
    private double highAt(long days) {
        return product(
                exits.stream().filter(exit -> exit.longest() <= days).map(Duration::shortest), Duration::longest);
    }

    private double product(Stream<Long> durations, ToLongFunction<Duration> ofCensored) {
        double product = 1;
        int left = exits.size();
        for (long duration : durations.sorted().toList()) {
            long others = censored.stream()
                    .filter(other -> ofCensored.applyAsLong(other) >= duration)
                    .count();
            product *= 1 - 1.0 / (left + others);
            left--;
        }
        return product;
    }
}
