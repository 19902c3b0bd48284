/**
 * Measures of regionalism, each with bounds where dates are partial.
 *
 * <p>Start from {@link io.github.latamregionalism.analysis.Participation}, who takes part, comes and goes, in an
 * organization or in the region. {@link io.github.latamregionalism.analysis.Survival} estimates how long membership
 * lasts. {@link io.github.latamregionalism.analysis.CoMembershipNetwork} is the network of countries that take part
 * together, and {@link io.github.latamregionalism.analysis.Overlap} tells how far the memberships of organizations
 * coincide.
 *
 * <p>A measure is an {@link io.github.latamregionalism.analysis.Interval}: under no reading of the partial dates does
 * it lie outside. It is an empty {@code Optional} where it is undefined, such as a share of nothing.
 *
 * <pre>{@code
 * Participation unasur = Participation.in(LatinAmerica.dataset(), Organizations.UNASUR);
 * unasur.rate(LocalDate.of(2018, 12, 31)).orElseThrow(); // 0.5
 * }</pre>
 */
@NullMarked
package io.github.latamregionalism.analysis;

import org.jspecify.annotations.NullMarked;
