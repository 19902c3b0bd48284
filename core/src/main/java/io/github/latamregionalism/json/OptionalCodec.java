package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** A value that may be absent; then its property is left out. */
final class OptionalCodec extends Codec {

    private final Codec element;
    private final boolean isInt;

    private OptionalCodec(Codec element, boolean isInt) {
        this.element = element;
        this.isInt = isInt;
    }

    /** Returns the codec of {@link Optional}. */
    static OptionalCodec of(Codec element) {
        return new OptionalCodec(element, false);
    }

    /** Returns the codec of {@link OptionalInt}. */
    static OptionalCodec ofInt() {
        return new OptionalCodec(new WholeNumberCodec(int.class), true);
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        element.write(isInt ? ((OptionalInt) value).getAsInt() : ((Optional<?>) value).orElseThrow(), json);
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        Object value = element.read(json, context);
        return isInt ? OptionalInt.of((Integer) value) : Optional.of(value);
    }

    @Override
    boolean isLeftOut(Object value) {
        return isInt ? ((OptionalInt) value).isEmpty() : ((Optional<?>) value).isEmpty();
    }

    @Override
    Object leftOut() {
        return isInt ? OptionalInt.empty() : Optional.empty();
    }
}
