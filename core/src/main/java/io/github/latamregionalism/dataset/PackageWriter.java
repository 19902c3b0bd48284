package io.github.latamregionalism.dataset;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.latamregionalism.model.DatasetRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes a dataset as a package of tables. */
final class PackageWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private PackageWriter() {}

    /** Writes the tables, then the descriptor: a folder without one is no package. Where one fails, none is left. */
    static void write(Dataset dataset, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
        try {
            writeInto(folder, dataset);
        } catch (IOException | RuntimeException e) {
            for (Table<?> table : Table.all()) {
                Files.deleteIfExists(folder.resolve(table.file()));
            }
            Files.deleteIfExists(folder.resolve(Descriptor.FILE));
            throw e;
        }
    }

    private static void writeInto(Path folder, Dataset dataset) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", "regionalism-dataset");
        if (!dataset.version().isEmpty()) {
            root.put("version", dataset.version());
        }
        root.put("as_of", dataset.asOf().toString());
        ArrayNode resources = root.putArray("resources");
        for (Table<?> table : Table.all()) {
            if (dataset.tables().coverage(table) != TableCoverage.NONE) {
                writeTable(table, dataset, folder);
                resources.add(resource(table, dataset));
            }
        }
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        Files.writeString(folder.resolve(Descriptor.FILE), JSON.writer(printer).writeValueAsString(root) + "\n");
    }

    private static <R extends DatasetRecord<?>> void writeTable(Table<R> table, Dataset dataset, Path folder)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(folder.resolve(table.file()), StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            for (R found : dataset.tables().sorted(table)) {
                csv.writeRecord(table.cellsOf(found));
            }
        }
    }

    private static ObjectNode resource(Table<?> table, Dataset dataset) {
        ObjectNode resource = JSON.createObjectNode()
                .put("name", table.name())
                .put("path", table.file())
                .put("profile", "tabular-data-resource")
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        if (dataset.tables().coverage(table) == TableCoverage.PARTIAL) {
            resource.put("partial", true);
        }
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Column column : table.columns()) {
            fields.add(field(column));
        }
        schema.put("primaryKey", table.columns().get(0).name());
        ArrayNode foreignKeys = JSON.createArrayNode();
        for (Column column : table.columns()) {
            Table.all().stream()
                    .filter(target -> column.targets().equals(ImmutableList.of(target.name())) && !column.isList())
                    .filter(target -> dataset.tables().coverage(target) == TableCoverage.WHOLE)
                    .forEach(target -> foreignKeys.add(foreignKey(column, table, target)));
        }
        if (!foreignKeys.isEmpty()) {
            schema.set("foreignKeys", foreignKeys);
        }
        schema.putArray("missingValues").add("");
        return resource;
    }

    private static ObjectNode field(Column column) {
        ObjectNode field = JSON.createObjectNode().put("name", column.name()).put("type", column.frictionlessType());
        if (column.frictionlessType().equals("boolean")) {
            field.putArray("trueValues").add("true");
            field.putArray("falseValues").add("false");
        }
        ObjectNode constraints = JSON.createObjectNode();
        if (column.isRequired()) {
            constraints.put("required", true);
        }
        column.pattern().ifPresent(pattern -> constraints.put("pattern", pattern));
        if (!column.words().isEmpty() && !column.isList()) {
            ArrayNode words = constraints.putArray("enum");
            column.words().forEach(words::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }

    private static ObjectNode foreignKey(Column column, Table<?> table, Table<?> target) {
        ObjectNode foreignKey = JSON.createObjectNode().put("fields", column.name());
        foreignKey
                .putObject("reference")
                .put("resource", target == table ? "" : target.name())
                .put("fields", target.columns().get(0).name());
        return foreignKey;
    }
}
