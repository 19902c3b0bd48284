package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of several kinds of record, told from each other by the properties that they have. */
final class OneOfCodec extends Codec {

    private final Class<?> type;
    private final ImmutableList<RecordCodec> kinds;
    private final Map<String, Codec> properties = new LinkedHashMap<>();

    /**
     * Makes a codec.
     *
     * @param type what the kinds have in common
     * @param kinds the codec of each; what they call the same is of one type
     */
    OneOfCodec(Class<?> type, ImmutableList<RecordCodec> kinds) {
        this.type = type;
        this.kinds = kinds;
        kinds.forEach(kind -> properties.putAll(kind.properties()));
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        for (RecordCodec kind : kinds) {
            if (kind.type().isInstance(value)) {
                kind.write(value, json);
                return;
            }
        }
        throw new IllegalArgumentException(
                type.getName() + " has no kind " + value.getClass().getName());
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        Map<String, Object> values = RecordCodec.readProperties(type, properties, json, context);
        for (RecordCodec kind : kinds) {
            if (kind.properties().keySet().containsAll(values.keySet())) {
                return kind.make(values, context);
            }
        }
        return context.reportInputMismatch(
                type, "no %s has all of %s", type.getSimpleName(), String.join(", ", values.keySet()));
    }
}
