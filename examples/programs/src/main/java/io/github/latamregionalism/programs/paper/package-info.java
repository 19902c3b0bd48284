/** Questions about the paper: its claims, references and tables, and citations. */
@NullMarked
package io.github.latamregionalism.programs.paper;

import org.jspecify.annotations.NullMarked;
