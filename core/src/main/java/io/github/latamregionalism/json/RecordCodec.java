package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record, as an object with a property for each attribute. */
final class RecordCodec extends Codec {

    private final RecordShape shape;
    private final ImmutableMap<String, Codec> properties;

    /**
     * Makes a codec.
     *
     * @param shape the shape of the record
     * @param codecs the codec of each attribute, in the order of the shape
     */
    RecordCodec(RecordShape shape, ImmutableList<Codec> codecs) {
        this.shape = shape;
        ImmutableMap.Builder<String, Codec> byName = ImmutableMap.builder();
        for (int i = 0; i < codecs.size(); i++) {
            byName.put(shape.attributes().get(i).name(), codecs.get(i));
        }
        this.properties = byName.buildOrThrow();
    }

    /** Returns the type of the record. */
    Class<?> type() {
        return shape.type();
    }

    /** Returns the codec of each property, in the order in which they are written. */
    ImmutableMap<String, Codec> properties() {
        return properties;
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        int i = 0;
        for (Map.Entry<String, Codec> property : properties.entrySet()) {
            Object part = shape.attributes().get(i++).of(value);
            if (!property.getValue().isLeftOut(part)) {
                json.writeFieldName(property.getKey());
                property.getValue().write(part, json);
            }
        }
        json.writeEndObject();
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        return make(readProperties(shape.type(), properties, json, context), context);
    }

    /**
     * Reads the properties of an object, of which those that are not listed and those that are there twice are refused.
     */
    static Map<String, Object> readProperties(
            Class<?> type, Map<String, Codec> properties, JsonParser json, DeserializationContext context)
            throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            context.reportInputMismatch(type, "%s must be an object", type.getSimpleName());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            Codec codec = properties.get(name);
            if (codec == null) {
                throw UnrecognizedPropertyException.from(json, type, name, ImmutableList.copyOf(properties.keySet()));
            }
            json.nextToken();
            try {
                if (values.containsKey(name)) {
                    context.reportInputMismatch(type, "\"%s\" is there twice", name);
                }
                values.put(name, codec.read(json, context));
            } catch (JsonMappingException e) {
                e.prependPath(type, name);
                throw e;
            }
        }
        return values;
    }

    /** Makes the record of some values by the names of their properties. */
    Object make(Map<String, Object> values, DeserializationContext context) throws IOException {
        Object[] whole = new Object[properties.size()];
        int i = 0;
        for (Map.Entry<String, Codec> property : properties.entrySet()) {
            @Nullable Object value = values.get(property.getKey());
            if (value == null) {
                value = property.getValue().leftOut();
            }
            if (value == null) {
                return context.reportInputMismatch(
                        type(), "%s has no \"%s\": it is required", type().getSimpleName(), property.getKey());
            }
            whole[i++] = value;
        }
        try {
            return shape.make(whole);
        } catch (IllegalArgumentException | DateTimeException e) {
            return context.reportInputMismatch(type(), "%s", String.valueOf(e.getMessage()));
        }
    }
}
