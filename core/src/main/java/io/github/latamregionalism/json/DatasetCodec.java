package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.DatasetRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole dataset, as an object with its version, its day and an array of records for each table that is not empty.
 *
 * <p>Reading checks the rules between tables too, and ends in a
 * {@link io.github.latamregionalism.dataset.DatasetException} if one is broken.
 */
final class DatasetCodec extends Codec {

    private static final String VERSION = "version";
    private static final String AS_OF = "as_of";

    private final ImmutableMap<String, TableShape> tables;
    private final Codecs codecs;

    DatasetCodec(Codecs codecs) {
        this.tables = Maps.uniqueIndex(TableShape.all(), TableShape::name);
        this.codecs = codecs;
    }

    private Codec recordsOf(TableShape table) {
        return codecs.of(
                TypeFactory.defaultInstance().constructCollectionType(ImmutableList.class, table.recordType()));
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        Dataset dataset = (Dataset) value;
        json.writeStartObject();
        json.writeStringField(VERSION, dataset.version());
        json.writeStringField(AS_OF, dataset.asOf().toString());
        for (TableShape table : tables.values()) {
            List<?> records = table.of(dataset.records());
            if (!records.isEmpty()) {
                json.writeFieldName(table.name());
                recordsOf(table).write(records, json);
            }
        }
        json.writeEndObject();
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return context.reportInputMismatch(Dataset.class, "a dataset must be an object");
        }
        @Nullable String version = null;
        @Nullable DatasetBuilder builder = null;
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (!name.equals(VERSION) && !name.equals(AS_OF) && !tables.containsKey(name)) {
                throw UnrecognizedPropertyException.from(
                        json,
                        Dataset.class,
                        name,
                        ImmutableList.builder()
                                .add(VERSION, AS_OF)
                                .addAll(tables.keySet())
                                .build());
            }
            if (!seen.add(name)) {
                context.reportInputMismatch(Dataset.class, "\"%s\" is there twice", name);
            }
            json.nextToken();
            try {
                if (name.equals(VERSION)) {
                    version = (String) Codecs.TEXT.read(json, context);
                } else if (name.equals(AS_OF)) {
                    builder = Dataset.builder((LocalDate) Codecs.DAY.read(json, context));
                } else if (builder == null) {
                    context.reportInputMismatch(Dataset.class, "\"%s\" must come before the tables", AS_OF);
                } else {
                    readTable(Objects.requireNonNull(tables.get(name)), json, context, builder);
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

    private void readTable(TableShape table, JsonParser json, DeserializationContext context, DatasetBuilder builder)
            throws IOException {
        for (Object record : (List<?>) recordsOf(table).read(json, context)) {
            builder.add((DatasetRecord) record);
        }
    }
}
