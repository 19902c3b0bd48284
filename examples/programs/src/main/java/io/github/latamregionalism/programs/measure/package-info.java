/** Questions about cooperation and fragmentation in numbers. */
@NullMarked
package io.github.latamregionalism.programs.measure;

import org.jspecify.annotations.NullMarked;
