package io.github.latamregionalism.programs.report;

import com.google.common.base.CharMatcher;
import io.github.latamregionalism.programs.words.Words;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/**
 * Prints the tables of a report as one, with tabs between cells. There are no quotes: a tab or an end of a line inside
 * a cell is a space.
 */
public final class TsvFormat {

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("\t\n\r");

    private final PrintWriter out;
    private final Words words;
    private final boolean headers;

    public TsvFormat(PrintWriter out, Words words, boolean headers) {
        this.out = out;
        this.words = words;
        this.headers = headers;
    }

    public void print(Report report) {
        new OneTable(report, words)
                .forEach(
                        headers,
                        cells -> out.print(cells.stream()
                                .map(cell -> SEPARATORS.replaceFrom(cell, ' '))
                                .collect(Collectors.joining("\t", "", "\n"))));
    }
}
