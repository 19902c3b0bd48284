/**
 * Adding to events, each with a country and a date, what the country was to organizations and treaties on that day.
 *
 * <p>{@link io.github.latamregionalism.programs.enrich.Enrichment} does it to a CSV file of any size. What is added,
 * {@link io.github.latamregionalism.programs.enrich.EventColumn} lists; it is taken from a
 * {@link io.github.latamregionalism.programs.enrich.Context}, all that is known of one country on one day.
 * {@link io.github.latamregionalism.programs.enrich.EventContexts} finds the contexts for the texts and dates of
 * events, for other kinds of files too.
 */
@NullMarked
package io.github.latamregionalism.programs.enrich;

import org.jspecify.annotations.NullMarked;
