package io.github.latamregionalism.programs.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Prints the tables of a report as one, as CSV. */
public final class CsvFormat {

    private final PrintWriter out;
    private final Words words;
    private final boolean headers;

    public CsvFormat(PrintWriter out, Words words, boolean headers) {
        this.out = out;
        this.words = words;
        this.headers = headers;
    }

    public void print(Report report) {
        // Not closed, as it would close what it writes to.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        new OneTable(report, words).forEach(headers, csv::writeRecord);
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
