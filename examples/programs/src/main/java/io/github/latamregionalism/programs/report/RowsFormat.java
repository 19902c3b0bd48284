package io.github.latamregionalism.programs.report;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Prints the tables of a report as one, each row on a line. */
public final class RowsFormat {

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("\t\n\r");

    private final PrintWriter out;
    private final Words words;
    private final boolean headers;

    public RowsFormat(PrintWriter out, Words words, boolean headers) {
        this.out = out;
        this.words = words;
        this.headers = headers;
    }

    /** Prints the rows as CSV. */
    public void printCsv(Report report) {
        // Not closed, as it would close what it writes to.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        new OneTable(report, words).forEach(headers, csv::writeRecord);
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Prints the rows with tabs between cells. There are no quotes: a tab or an end of a line inside a cell is a space.
     */
    public void printTsv(Report report) {
        new OneTable(report, words)
                .forEach(
                        headers,
                        cells -> out.print(cells.stream()
                                .map(cell -> SEPARATORS.replaceFrom(cell, ' '))
                                .collect(Collectors.joining("\t", "", "\n"))));
    }
}
