/** The bundled dataset. */
@NullMarked
package io.github.latamregionalism.data;

import org.jspecify.annotations.NullMarked;
