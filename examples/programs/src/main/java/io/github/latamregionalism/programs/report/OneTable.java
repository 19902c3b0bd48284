package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.programs.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a report as one, for machines: where there are several, the columns are those of all, and {@code row}
 * says which table a row is of. Under readings, {@code readings} names them in every row.
 */
final class OneTable {

    private static final String ROW = "row";
    private static final String READINGS = "readings";

    private final Report report;
    private final Words codes;
    private final ImmutableList<String> header;

    OneTable(Report report, Words words) {
        this.report = report;
        this.codes = words.codes();
        Set<String> names = new LinkedHashSet<>();
        if (report.data().size() > 1) {
            names.add(ROW);
        }
        for (Table<?> table : report.data()) {
            table.columns(Format.CSV).forEach(column -> names.add(column.name()));
        }
        if (report.readings().isPresent()) {
            names.add(READINGS);
        }
        this.header = ImmutableList.copyOf(names);
    }

    /** Gives the names of the columns, if they are asked for, and then row by row the cells. */
    void forEach(boolean headers, Consumer<List<String>> to) {
        if (headers) {
            to.accept(header);
        }
        report.data().forEach(table -> rows(table, to));
    }

    private <R> void rows(Table<R> table, Consumer<List<String>> to) {
        Map<String, Table.Column<R>> columns = new HashMap<>();
        table.columns(Format.CSV).forEach(column -> columns.putIfAbsent(column.name(), column));
        table.rows().forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (String name : header) {
                Table.@Nullable Column<R> column = columns.get(name);
                cells.add(column == null ? ofReport(name, table) : column.text(row, codes));
            }
            to.accept(cells);
        });
    }

    private String ofReport(String name, Table<?> table) {
        return name.equals(ROW)
                ? table.name()
                : name.equals(READINGS)
                        ? report.readings().map(UnderReadings::description).orElse("")
                        : "";
    }
}
