package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prints the tables of a report as one: where there are several, the columns are those of all, and {@code row} says
 * which table a row is of. Under readings, {@code readings} names them in every row.
 */
public final class CsvFormat {

    private static final String ROW = "row";
    private static final String READINGS = "readings";

    private final PrintWriter out;

    public CsvFormat(PrintWriter out) {
        this.out = out;
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
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            for (Table<?> table : report.data()) {
                write(table, header, ofReport, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text);
    }

    private static <R> void write(Table<R> table, Set<String> header, Map<String, String> ofReport, CsvWriter csv) {
        ImmutableList<Table.Column<R>> columns = table.columns(Format.CSV);
        for (R row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (String name : header) {
                cells.add(columns.stream()
                        .filter(column -> column.name().equals(name))
                        .map(column -> column.text(row))
                        .findFirst()
                        .orElse(name.equals(ROW) ? table.name() : ofReport.getOrDefault(name, "")));
            }
            csv.writeRecord(cells);
        }
    }
}
