/**
 * Setting a file of the Correlates of War project beside the dataset.
 *
 * <p>{@link io.github.latamregionalism.programs.crosswalk.Crosswalk} reads a file of the intergovernmental
 * organizations data in the state-year format. It finds every run of years in which a
 * {@link io.github.latamregionalism.programs.crosswalk.CowCode} cannot be had from the dataset on any day of the year.
 * What the dataset allows is a {@link io.github.latamregionalism.programs.crosswalk.YearReading}.
 */
@NullMarked
package io.github.latamregionalism.programs.crosswalk;

import org.jspecify.annotations.NullMarked;
