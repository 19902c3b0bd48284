/**
 * Pictures: the membership of an organization over time, the measures of cooperation year by year, and who is what in
 * which organization on a day.
 *
 * <p>They are drawn with XChart, which gives SVG and PNG from one description, under a licence that asks for nothing.
 * It has no chart of spans of time, so a span is drawn as a thick line.
 */
@NullMarked
package io.github.latamregionalism.programs.chart;

import org.jspecify.annotations.NullMarked;
