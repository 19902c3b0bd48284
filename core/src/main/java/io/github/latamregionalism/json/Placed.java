package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;

/** Reads as another deserializer does, and says where what is beyond a bound begins, which Jackson does not. */
final class Placed extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    private Placed(JsonDeserializer<?> reader) {
        super(reader);
    }

    /** Returns what puts this around every deserializer. */
    static BeanDeserializerModifier modifier() {
        return new Modifier();
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new Placed(reader);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        try {
            return super.deserialize(json, context);
        } catch (JsonProcessingException e) {
            // An element of a list comes wrapped.
            boolean isBeyond =
                    e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException;
            if (!isBeyond || e.getLocation() != null) {
                throw e;
            }
            StreamConstraintsException placed =
                    new StreamConstraintsException(e.getOriginalMessage(), json.currentTokenLocation());
            placed.addSuppressed(e);
            throw placed;
        }
    }

    private static final class Modifier extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
            return new Placed(reader);
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> reader) {
            return new Placed(reader);
        }
    }
}
