/**
 * How programs write: {@link io.github.latamregionalism.programs.output.WholeFile} to the disk,
 * {@link io.github.latamregionalism.programs.output.StandardOutput} to where they were started, as wide as the
 * {@link io.github.latamregionalism.programs.output.Terminal} there, and
 * {@link io.github.latamregionalism.programs.output.Faults} in words why neither can.
 */
@NullMarked
package io.github.latamregionalism.programs.output;

import org.jspecify.annotations.NullMarked;
