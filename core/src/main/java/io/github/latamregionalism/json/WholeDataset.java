package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.dataset.TableCoverage;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.RecordType;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.query.Records;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole dataset in JSON. It is an object with its version, its day, the names of the tables that are partial, and an
 * array of records for each table that is there.
 *
 * <p>Reading checks the rules between tables too, and ends in a
 * {@link io.github.latamregionalism.dataset.DatasetException} if one is broken.
 */
final class WholeDataset {

    private static final String VERSION = "version";
    private static final String AS_OF = "as_of";
    private static final String PARTIAL = "partial";

    /** The types of record by the names of their tables in JSON, in snake case. */
    private static final ImmutableSortedMap<String, Class<? extends DatasetRecord<?>>> TABLES = Records.types().stream()
            .collect(ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    type -> RecordType.of(type).table().replace('-', '_'),
                    type -> type));

    private WholeDataset() {}

    static final class Writer extends JsonSerializer<Dataset> {

        @Override
        public void serialize(Dataset dataset, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField(VERSION, dataset.version());
            json.writeStringField(AS_OF, dataset.asOf().toString());
            List<String> partial = TABLES.entrySet().stream()
                    .filter(table -> dataset.coverageOf(table.getValue()) == TableCoverage.PARTIAL)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!partial.isEmpty()) {
                provider.defaultSerializeField(PARTIAL, partial, json);
            }
            for (Map.Entry<String, Class<? extends DatasetRecord<?>>> table : TABLES.entrySet()) {
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

    static final class Reader extends JsonDeserializer<Dataset> {

        @Override
        public Dataset deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.isExpectedStartObjectToken()) {
                return (Dataset) context.handleUnexpectedToken(Dataset.class, json);
            }
            @Nullable String version = null;
            @Nullable DatasetBuilder builder = null;
            Set<Class<?>> partial = new HashSet<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                try {
                    if (name.equals(VERSION)) {
                        version = context.readValue(json, String.class);
                    } else if (name.equals(AS_OF)) {
                        builder = Dataset.builder(context.readValue(json, LocalDate.class));
                    } else if (!name.equals(PARTIAL) && !TABLES.containsKey(name)) {
                        throw UnrecognizedPropertyException.from(json, Dataset.class, name, properties());
                    } else if (builder == null) {
                        return context.reportInputMismatch(Dataset.class, "\"%s\" must come before the tables", AS_OF);
                    } else if (name.equals(PARTIAL)) {
                        for (String table : list(String.class, json, context)) {
                            Class<? extends DatasetRecord<?>> type = typeOf(table, context);
                            partial.add(type);
                            builder.coverage(type, TableCoverage.PARTIAL);
                        }
                    } else {
                        Class<? extends DatasetRecord<?>> type = typeOf(name, context);
                        if (!partial.contains(type)) {
                            builder.coverage(type, TableCoverage.WHOLE);
                        }
                        builder.addAll(list(type, json, context));
                    }
                } catch (JsonMappingException e) {
                    e.prependPath(Dataset.class, name);
                    throw e;
                }
            }
            if (builder == null || version == null) {
                return context.reportInputMismatch(
                        Dataset.class, "a dataset must have \"%s\" and \"%s\"", VERSION, AS_OF);
            }
            return builder.version(version).build();
        }

        private Class<? extends DatasetRecord<?>> typeOf(String table, DeserializationContext context)
                throws IOException {
            @Nullable Class<? extends DatasetRecord<?>> type = TABLES.get(table);
            if (type == null) {
                throw context.weirdStringException(table, Dataset.class, Spelling.notOneOf(table, TABLES.keySet()));
            }
            return type;
        }

        private static <E> List<E> list(Class<E> element, JsonParser json, DeserializationContext context)
                throws IOException {
            return context.readValue(json, context.getTypeFactory().constructCollectionType(List.class, element));
        }

        private ImmutableList<Object> properties() {
            return ImmutableList.builder()
                    .add(VERSION, AS_OF, PARTIAL)
                    .addAll(TABLES.keySet())
                    .build();
        }
    }
}
