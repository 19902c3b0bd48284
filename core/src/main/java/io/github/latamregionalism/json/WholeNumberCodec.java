package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** A whole number of a primitive type. */
final class WholeNumberCodec extends Codec {

    private final Class<?> type;

    /** Makes the codec of {@code int} or {@code long}. */
    WholeNumberCodec(Class<?> type) {
        this.type = type;
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        json.writeNumber(((Number) value).longValue());
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return context.reportInputMismatch(type, "must be a whole number");
        }
        if (type == int.class) {
            return json.getIntValue();
        }
        return json.getLongValue();
    }
}
