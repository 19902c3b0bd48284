/** Command-line programs over the bundled dataset. */
@NullMarked
package io.github.latamregionalism.programs;

import org.jspecify.annotations.NullMarked;
