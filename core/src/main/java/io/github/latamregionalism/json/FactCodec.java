package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.Sourced;
import java.io.IOException;
import java.util.Map;

/**
 * A fact of any kind, as an object with one property: the kind, with the record, such as {@code {"membership": {...}}}.
 */
final class FactCodec extends Codec {

    private final ImmutableMap<String, JavaType> types;
    private final Codecs codecs;

    FactCodec(Codecs codecs) {
        ImmutableMap.Builder<String, JavaType> byName = ImmutableMap.builder();
        for (TableShape table : TableShape.all()) {
            if (Sourced.class.isAssignableFrom(table.recordType())) {
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
                    Sourced.class, "a fact must be an object with one of %s", String.join(", ", types.keySet()));
        }
        JavaType type = types.get(json.currentName());
        if (type == null) {
            throw UnrecognizedPropertyException.from(
                    json,
                    Sourced.class,
                    json.currentName(),
                    ImmutableMap.<Object, Object>copyOf(types).keySet());
        }
        json.nextToken();
        Object fact = codecs.of(type).read(json, context);
        if (json.nextToken() != JsonToken.END_OBJECT) {
            return context.reportInputMismatch(Sourced.class, "a fact must have one property only");
        }
        return fact;
    }
}
