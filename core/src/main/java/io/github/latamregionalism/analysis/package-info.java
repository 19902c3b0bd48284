/**
 * Measures of regionalism, each with bounds where dates are partial.
 *
 * <p>A {@link io.github.latamregionalism.analysis.Scope} says what is counted: which states, in which organizations.
 *
 * <p>Start from {@link io.github.latamregionalism.analysis.Participation}, who participates, comes and goes, in an
 * organization or in the region. {@link io.github.latamregionalism.analysis.Survival} estimates how long membership
 * lasts. {@link io.github.latamregionalism.analysis.CoMembershipNetwork} is the network of countries that participate
 * together, and {@link io.github.latamregionalism.analysis.Overlap} tells how far the memberships of organizations
 * coincide. {@link io.github.latamregionalism.analysis.PolicyDiversity} measures how different drug policies are, and
 * {@link io.github.latamregionalism.analysis.TreatyAlignment} how far states are bound by the same treaties.
 * {@link io.github.latamregionalism.analysis.Series} has most of them, year by year, as one table.
 * {@link io.github.latamregionalism.analysis.Sensitivity} tells how far a measure moves under alternative readings.
 * {@link io.github.latamregionalism.analysis.Panel} has a row for each state, organization or pair of states and year,
 * for statistics. {@link io.github.latamregionalism.analysis.DataQuality} tells how well the facts behind them are
 * known.
 *
 * <p>A measure is an {@link io.github.latamregionalism.analysis.Interval}: under no reading of the partial dates does
 * it lie outside. It is an empty {@code Optional} where it is undefined, such as a share of nothing.
 *
 * <pre>{@code
 * Participation unasur = Participation.of(LatinAmerica.dataset(), Scope.of(Organizations.UNASUR));
 * unasur.rate(LocalDate.of(2018, 12, 31)).orElseThrow(); // 0.5
 * Series.of(LatinAmerica.dataset(), Scope.REGION).value(2018, Measure.DENSITY); // how close the network was
 * }</pre>
 *
 * <p>What a dataset does not have, such as an organization, is refused with a {@link java.util.NoSuchElementException}
 * whose message names the nearest ids.
 *
 * <p>All that is here is immutable and thread-safe.
 */
@NullMarked
package io.github.latamregionalism.analysis;

import org.jspecify.annotations.NullMarked;
