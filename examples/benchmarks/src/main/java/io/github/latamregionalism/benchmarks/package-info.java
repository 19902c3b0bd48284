/**
 * Measures the library against what one would use instead: filtering, Guava, SQLite, DuckDB.
 *
 * <p>{@link io.github.latamregionalism.benchmarks.Ratios} compares them and prints medians of ratios within one run.
 * Each benchmark checks first that all give the same answers.
 */
@NullMarked
package io.github.latamregionalism.benchmarks;

import org.jspecify.annotations.NullMarked;
