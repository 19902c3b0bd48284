package io.github.latamregionalism.programs.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.json.RegionalismJson;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints a report as JSON: as one object, or as a line for each row. */
public final class JsonFormat {

    private final PrintWriter out;

    public JsonFormat(PrintWriter out) {
        this.out = out;
    }

    /** Prints one object: the values of the report, then each table as a list of objects. */
    public void print(Report report) {
        Map<String, Object> object = new LinkedHashMap<>(report.fields());
        for (Table<?> table : report.data()) {
            object.put(table.name(), objects(table).toList());
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            out.print(RegionalismJson.boundedMapper().writer(printer).writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        out.print('\n');
    }

    /** Prints an object a line for each row; of several tables each with the name of its own. */
    public void printLines(Report report) {
        ObjectMapper mapper = RegionalismJson.boundedMapper();
        for (Table<?> table : report.data()) {
            objects(table).forEach(row -> {
                Map<String, @Nullable Object> line = new LinkedHashMap<>();
                if (report.data().size() > 1) {
                    line.put("row", table.name());
                }
                line.putAll(row);
                report.readings().ifPresent(readings -> line.put("readings", readings));
                try {
                    out.print(mapper.writeValueAsString(line) + "\n");
                } catch (JsonProcessingException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static <R> Stream<Map<String, @Nullable Object>> objects(Table<R> table) {
        return table.rows().map(row -> {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (Table.Column<R> column : table.columns(Format.JSON)) {
                object.put(column.name(), column.json(row));
            }
            return object;
        });
    }
}
