/** Questions about names and codes, and the search. */
@NullMarked
package io.github.latamregionalism.programs.names;

import org.jspecify.annotations.NullMarked;
