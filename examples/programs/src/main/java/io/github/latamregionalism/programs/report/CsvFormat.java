package io.github.latamregionalism.programs.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.latamregionalism.programs.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints the tables of a report as one: where there are several, the columns are those of all, and {@code row} says
 * which table a row is of. Under readings, {@code readings} names them in every row.
 */
public final class CsvFormat {

    private static final String ROW = "row";
    private static final String READINGS = "readings";

    private final PrintWriter out;
    private final Words codes;

    public CsvFormat(PrintWriter out, Words words) {
        this.out = out;
        this.codes = words.codes();
    }

    public void print(Report report) {
        boolean several = report.data().size() > 1;
        Set<String> header = new LinkedHashSet<>();
        if (several) {
            header.add(ROW);
        }
        for (Table<?> table : report.data()) {
            table.columns(Format.CSV).forEach(column -> header.add(column.name()));
        }
        Map<String, String> ofReport = report.readings().isEmpty() ? Map.of() : Map.of(READINGS, report.readings());
        header.addAll(ofReport.keySet());
        // Not closed, as it would close what it writes to.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(header);
        for (Table<?> table : report.data()) {
            write(table, header, ofReport, csv);
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> void write(Table<R> table, Set<String> header, Map<String, String> ofReport, CsvWriter csv) {
        Map<String, Table.Column<R>> columns = new HashMap<>();
        table.columns(Format.CSV).forEach(column -> columns.putIfAbsent(column.name(), column));
        table.rows().forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (String name : header) {
                Table.@Nullable Column<R> column = columns.get(name);
                cells.add(
                        column != null
                                ? column.text(row, codes)
                                : name.equals(ROW) ? table.name() : ofReport.getOrDefault(name, ""));
            }
            csv.writeRecord(cells);
        });
    }
}
