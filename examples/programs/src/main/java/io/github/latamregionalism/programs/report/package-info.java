/** The answer to a question and the forms that it takes: tables, CSV, JSON and citations. */
@NullMarked
package io.github.latamregionalism.programs.report;

import org.jspecify.annotations.NullMarked;
