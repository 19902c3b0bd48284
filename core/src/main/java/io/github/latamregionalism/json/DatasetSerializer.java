package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.google.common.collect.ImmutableSortedMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.TableCoverage;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.query.Records;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes a whole dataset as an object with its version, its day, the names of the tables that are partial, and an array
 * of records for each table that is there.
 */
final class DatasetSerializer extends JsonSerializer<Dataset> {

    /** Returns the types of record by the names of their tables in JSON, in snake case. */
    static ImmutableSortedMap<String, Class<? extends DatasetRecord<?>>> tables() {
        return Records.types().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        type -> RecordType.of(type).table().replace('-', '_'),
                        type -> type));
    }

    @Override
    public void serialize(Dataset dataset, JsonGenerator json, SerializerProvider provider) throws IOException {
        Map<String, Class<? extends DatasetRecord<?>>> tables = tables();
        json.writeStartObject();
        json.writeStringField(DatasetDeserializer.VERSION, dataset.version());
        json.writeStringField(DatasetDeserializer.AS_OF, dataset.asOf().toString());
        List<String> partial = tables.entrySet().stream()
                .filter(table -> dataset.coverageOf(table.getValue()) == TableCoverage.PARTIAL)
                .map(Map.Entry::getKey)
                .toList();
        if (!partial.isEmpty()) {
            provider.defaultSerializeField(DatasetDeserializer.PARTIAL, partial, json);
        }
        for (Map.Entry<String, Class<? extends DatasetRecord<?>>> table : tables.entrySet()) {
            if (dataset.coverageOf(table.getValue()) != TableCoverage.NONE) {
                provider.defaultSerializeField(table.getKey(), recordsOf(table.getValue(), dataset), json);
            }
        }
        json.writeEndObject();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of id of the records does not matter here
    private static List<?> recordsOf(Class<?> type, Dataset dataset) {
        return dataset.records().of((Class) type).all();
    }
}
