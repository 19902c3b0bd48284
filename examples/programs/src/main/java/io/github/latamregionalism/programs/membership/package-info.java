/** Questions about organizations and their members. */
@NullMarked
package io.github.latamregionalism.programs.membership;

import org.jspecify.annotations.NullMarked;
