package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.latamregionalism.query.Dated;
import java.io.IOException;

/** A dated fact whose type is not said: it is written as what it is, and cannot be read back. */
final class DatedCodec extends Codec {

    private final Codecs codecs;

    DatedCodec(Codecs codecs) {
        this.codecs = codecs;
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        codecs.of(TypeFactory.defaultInstance().constructType(value.getClass())).write(value, json);
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        return context.reportInputMismatch(
                Dated.class,
                "the facts have no type: read them as one, such as new TypeReference<Facts<OnDay<Event>>>() {}");
    }
}
