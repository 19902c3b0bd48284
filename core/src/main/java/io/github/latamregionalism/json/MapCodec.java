package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map from words or ids, as an object; one whose property is left out is empty. */
final class MapCodec extends Codec {

    private final TextCodec key;
    private final Codec value;

    MapCodec(TextCodec key, Codec value) {
        this.key = key;
        this.value = value;
    }

    @Override
    void write(Object map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
            json.writeFieldName(key.text(entry.getKey()));
            value.write(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return context.reportInputMismatch(Map.class, "must be an object");
        }
        Map<Object, Object> entries = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            try {
                Object parsed = key.parse(name, context);
                json.nextToken();
                if (entries.put(parsed, value.read(json, context)) != null) {
                    return context.reportInputMismatch(Map.class, "\"%s\" is there twice", name);
                }
            } catch (JsonMappingException e) {
                e.prependPath(entries, name);
                throw e;
            }
        }
        return ImmutableMap.copyOf(entries);
    }

    @Override
    Object leftOut() {
        return ImmutableMap.of();
    }
}
