package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record, as an object with a property for each attribute. */
final class RecordCodec extends Codec {

    private final RecordShape shape;
    private final ImmutableList<Codec> codecs;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    /**
     * Makes a codec.
     *
     * @param shape the shape of the record
     * @param codecs the codec of each attribute, in the order of the shape
     */
    RecordCodec(RecordShape shape, ImmutableList<Codec> codecs) {
        this.shape = shape;
        this.codecs = codecs;
        for (RecordShape.Attribute attribute : shape.attributes()) {
            indexes.put(attribute.name(), indexes.size());
        }
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < codecs.size(); i++) {
            RecordShape.Attribute attribute = shape.attributes().get(i);
            Object part = attribute.of(value);
            if (!codecs.get(i).isLeftOut(part)) {
                json.writeFieldName(attribute.name());
                codecs.get(i).write(part, json);
            }
        }
        json.writeEndObject();
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return context.reportInputMismatch(
                    shape.type(), "%s must be an object", shape.type().getSimpleName());
        }
        @Nullable Object[] values = new @Nullable Object[codecs.size()];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            @Nullable Integer index = indexes.get(name);
            if (index == null) {
                throw UnrecognizedPropertyException.from(
                        json, shape.type(), name, ImmutableList.copyOf(indexes.keySet()));
            }
            json.nextToken();
            try {
                if (values[index] != null) {
                    context.reportInputMismatch(shape.type(), "\"%s\" is there twice", name);
                }
                values[index] = codecs.get(index).read(json, context);
            } catch (JsonMappingException e) {
                e.prependPath(shape.type(), name);
                throw e;
            }
        }
        Object[] whole = new Object[values.length];
        for (int i = 0; i < whole.length; i++) {
            @Nullable Object value = values[i] == null ? codecs.get(i).leftOut() : values[i];
            if (value == null) {
                String name = shape.attributes().get(i).name();
                return context.reportInputMismatch(
                        shape.type(),
                        "%s has no \"%s\": it is required",
                        shape.type().getSimpleName(),
                        name);
            }
            whole[i] = value;
        }
        try {
            return shape.make(whole);
        } catch (IllegalArgumentException | DateTimeException e) {
            return context.reportInputMismatch(shape.type(), "%s", String.valueOf(e.getMessage()));
        }
    }
}
