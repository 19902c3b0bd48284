/** What commands are asked with: days, keys, statuses, formats, and how each is read from a command line. */
@NullMarked
package io.github.latamregionalism.programs.options;

import org.jspecify.annotations.NullMarked;
