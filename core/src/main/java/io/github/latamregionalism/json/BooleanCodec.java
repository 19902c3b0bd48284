package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** True or false. */
final class BooleanCodec extends Codec {

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        json.writeBoolean((Boolean) value);
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        JsonToken token = json.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            return context.reportInputMismatch(boolean.class, "must be true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }
}
