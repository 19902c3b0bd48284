package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A list or a set, as an array; one whose property is left out is empty. */
final class CollectionCodec extends Codec {

    private final Codec element;
    private final Function<List<Object>, ? extends Collection<?>> collect;

    CollectionCodec(Codec element, Function<List<Object>, ? extends Collection<?>> collect) {
        this.element = element;
        this.collect = collect;
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object part : (Collection<?>) value) {
            element.write(part, json);
        }
        json.writeEndArray();
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return context.reportInputMismatch(List.class, "must be an array");
        }
        List<Object> parts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            try {
                parts.add(element.read(json, context));
            } catch (JsonMappingException e) {
                e.prependPath(parts, parts.size());
                throw e;
            }
        }
        return collect.apply(parts);
    }

    @Override
    Object leftOut() {
        return collect.apply(List.of());
    }
}
