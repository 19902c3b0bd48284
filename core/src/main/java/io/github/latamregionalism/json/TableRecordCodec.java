package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;

/**
 * A record of any table, as an object with one property: the kind, with the record, such as {@code {"membership":
 * {...}}}.
 */
final class TableRecordCodec extends Codec {

    private final Class<?> common;
    private final ImmutableMap<String, JavaType> types;
    private final Codecs codecs;

    /**
     * Makes a codec.
     *
     * @param common what the records have in common, such as {@link io.github.latamregionalism.model.Sourced}
     * @param codecs where the codec of each is found
     */
    TableRecordCodec(Class<?> common, Codecs codecs) {
        this.common = common;
        ImmutableMap.Builder<String, JavaType> byName = ImmutableMap.builder();
        for (TableShape table : TableShape.all()) {
            if (common.isAssignableFrom(table.recordType())) {
                byName.put(table.recordName(), TypeFactory.defaultInstance().constructType(table.recordType()));
            }
        }
        this.types = byName.buildKeepingLast();
        this.codecs = codecs;
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        for (Map.Entry<String, JavaType> type : types.entrySet()) {
            if (type.getValue().getRawClass().isInstance(value)) {
                json.writeStartObject();
                json.writeFieldName(type.getKey());
                codecs.of(type.getValue()).write(value, json);
                json.writeEndObject();
                return;
            }
        }
        throw new IllegalArgumentException("no table has a " + value.getClass().getName());
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT || json.nextToken() != JsonToken.FIELD_NAME) {
            return context.reportInputMismatch(
                    common, "a record must be an object with one of %s", String.join(", ", types.keySet()));
        }
        JavaType type = types.get(json.currentName());
        if (type == null) {
            throw UnrecognizedPropertyException.from(
                    json,
                    common,
                    json.currentName(),
                    ImmutableMap.<Object, Object>copyOf(types).keySet());
        }
        String kind = json.currentName();
        json.nextToken();
        Object found;
        try {
            found = codecs.of(type).read(json, context);
        } catch (JsonMappingException e) {
            e.prependPath(common, kind);
            throw e;
        }
        if (json.nextToken() != JsonToken.END_OBJECT) {
            return context.reportInputMismatch(common, "a record must have one property only");
        }
        return found;
    }
}
