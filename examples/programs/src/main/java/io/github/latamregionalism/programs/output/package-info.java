/**
 * How programs write: {@link io.github.latamregionalism.programs.output.WholeFile} to the disk,
 * {@link io.github.latamregionalism.programs.output.StandardOutput} to where they were started, and
 * {@link io.github.latamregionalism.programs.output.Faults} in words why neither can.
 */
@NullMarked
package io.github.latamregionalism.programs.output;

import org.jspecify.annotations.NullMarked;
