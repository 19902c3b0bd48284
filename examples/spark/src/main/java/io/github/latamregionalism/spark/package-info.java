/**
 * The bundled dataset on Apache Spark.
 *
 * <p>{@link io.github.latamregionalism.spark.RegionalismCatalog} brings SQL functions of a country and a date, and
 * {@link io.github.latamregionalism.spark.RegionalismFunctions} the same as columns of data frames. The dataset is
 * never sent: each executor reads it once from the jar. {@link io.github.latamregionalism.spark.RegionalismTables} has
 * the tables for those who join them themselves, and {@link io.github.latamregionalism.spark.EnrichJob} is a whole job
 * over files of events.
 */
@NullMarked
package io.github.latamregionalism.spark;

import org.jspecify.annotations.NullMarked;
