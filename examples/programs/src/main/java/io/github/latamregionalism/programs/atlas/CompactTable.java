package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Records as the names of their properties, once, and a list of values for each record. */
final class CompactTable {

    private CompactTable() {}

    /** Returns the names of those properties of an object that are lists. */
    static ImmutableList<String> names(ObjectNode data) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        data.properties().forEach(property -> {
            if (property.getValue().isArray()) {
                names.add(property.getKey());
            }
        });
        return names.build();
    }

    /** Returns the records as {@code columns} and {@code rows}; what a record has not is 0. */
    static ObjectNode of(ArrayNode records) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Set<String> columns = new LinkedHashSet<>();
        records.forEach(record -> record.fieldNames().forEachRemaining(columns::add));
        ArrayNode rows = json.arrayNode();
        for (JsonNode record : records) {
            ArrayNode row = json.arrayNode();
            for (String column : columns) {
                JsonNode value = record.get(column);
                row.add(value == null ? json.numberNode(0) : value);
            }
            rows.add(row);
        }
        ArrayNode names = json.arrayNode();
        columns.forEach(names::add);
        return json.objectNode().<ObjectNode>set("columns", names).set("rows", rows);
    }
}
