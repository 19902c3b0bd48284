package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** A whole number that may be large. */
final class LongCodec extends Codec {

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        json.writeNumber((Long) value);
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return context.reportInputMismatch(long.class, "must be a whole number");
        }
        return json.getLongValue();
    }
}
