/** The answer to a question and the forms that it takes: tables, Markdown, CSV, TSV, JSON and citations. */
@NullMarked
package io.github.latamregionalism.programs.report;

import org.jspecify.annotations.NullMarked;
