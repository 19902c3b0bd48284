/**
 * Pictures: the story of all organizations, the membership of one over time, the measures of cooperation year by year,
 * and who is what in which organization on a day.
 *
 * <p>A chart draws on a {@code Canvas}, which is SVG, written as it is, or points, which are PNG. A picture has in it
 * of what it is, for people and for machines.
 */
@NullMarked
package io.github.latamregionalism.programs.chart;

import org.jspecify.annotations.NullMarked;
