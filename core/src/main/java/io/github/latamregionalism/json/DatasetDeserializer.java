package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole dataset as {@link DatasetSerializer} writes it.
 *
 * <p>Reading checks the rules between tables too, and ends in a
 * {@link io.github.latamregionalism.dataset.DatasetException} if one is broken.
 */
final class DatasetDeserializer extends JsonDeserializer<Dataset> {

    static final String VERSION = "version";
    static final String AS_OF = "as_of";

    private final ImmutableMap<String, TableShape> tables = Maps.uniqueIndex(TableShape.all(), TableShape::name);

    @Override
    public Dataset deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            return (Dataset) context.handleUnexpectedToken(Dataset.class, json);
        }
        @Nullable String version = null;
        @Nullable DatasetBuilder builder = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            @Nullable TableShape table = tables.get(name);
            json.nextToken();
            try {
                if (name.equals(VERSION)) {
                    version = context.readValue(json, String.class);
                } else if (name.equals(AS_OF)) {
                    builder = Dataset.builder(context.readValue(json, LocalDate.class));
                } else if (table == null) {
                    throw UnrecognizedPropertyException.from(json, Dataset.class, name, properties());
                } else if (builder == null) {
                    return context.reportInputMismatch(Dataset.class, "\"%s\" must come before the tables", AS_OF);
                } else {
                    for (Object record : records(table, json, context)) {
                        table.add(builder, record);
                    }
                }
            } catch (JsonMappingException e) {
                e.prependPath(Dataset.class, name);
                throw e;
            }
        }
        if (builder == null || version == null) {
            return context.reportInputMismatch(Dataset.class, "a dataset must have \"%s\" and \"%s\"", VERSION, AS_OF);
        }
        return builder.version(version).build();
    }

    private static List<?> records(TableShape table, JsonParser json, DeserializationContext context)
            throws IOException {
        return context.readValue(
                json, context.getTypeFactory().constructCollectionType(List.class, table.recordType()));
    }

    private ImmutableList<Object> properties() {
        return ImmutableList.builder()
                .add(VERSION, AS_OF)
                .addAll(tables.keySet())
                .build();
    }
}
