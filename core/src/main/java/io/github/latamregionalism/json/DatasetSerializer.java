package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.latamregionalism.dataset.Dataset;
import java.io.IOException;
import java.util.List;

/** Writes a whole dataset as an object with its version, its day and an array of records for each table. */
final class DatasetSerializer extends JsonSerializer<Dataset> {

    @Override
    public void serialize(Dataset dataset, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField(DatasetDeserializer.VERSION, dataset.version());
        json.writeStringField(DatasetDeserializer.AS_OF, dataset.asOf().toString());
        for (TableShape table : TableShape.all()) {
            List<?> records = table.of(dataset);
            if (!records.isEmpty()) {
                json.writeArrayFieldStart(table.name());
                for (Object record : records) {
                    provider.defaultSerializeValue(record, json);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }
}
