package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The way of a value of one type into JSON and back. */
abstract class Codec {

    /** Writes a value. */
    abstract void write(Object value, JsonGenerator json) throws IOException;

    /**
     * Reads a value, of which the parser stands on the first token; it stands on the last one afterwards.
     *
     * @throws com.fasterxml.jackson.databind.JsonMappingException if the value is not of the type, with its place
     */
    abstract Object read(JsonParser json, DeserializationContext context) throws IOException;

    /** Returns whether a value is said by leaving its property out. */
    boolean isLeftOut(Object value) {
        return false;
    }

    /** Returns the value of a property that is left out, or null if it may not be. */
    @Nullable
    Object leftOut() {
        return null;
    }
}
