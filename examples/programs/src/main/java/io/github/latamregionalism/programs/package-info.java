/**
 * Command-line programs over the bundled dataset.
 *
 * <p>{@link io.github.latamregionalism.programs.Regionalism} is the command line. Each subcommand is a class that asks
 * one question and returns a {@link io.github.latamregionalism.programs.report.Report}; how that is printed, the
 * {@link io.github.latamregionalism.programs.options.Settings} say. What a program ends with,
 * {@link io.github.latamregionalism.programs.report.ExitCode} lists.
 */
@NullMarked
package io.github.latamregionalism.programs;

import org.jspecify.annotations.NullMarked;
