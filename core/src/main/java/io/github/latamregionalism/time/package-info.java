/** Dates as precise as their source, periods between them, and what can be said for certain. */
@NullMarked
package io.github.latamregionalism.time;

import org.jspecify.annotations.NullMarked;
