/** Programs over whole packages of tables: export, validation, differences and quality. */
@NullMarked
package io.github.latamregionalism.programs.tables;

import org.jspecify.annotations.NullMarked;
