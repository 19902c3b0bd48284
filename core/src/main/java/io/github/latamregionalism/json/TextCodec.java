package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.model.Term;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** A value that is written as one string. */
final class TextCodec extends Codec {

    private final Class<?> type;
    private final Function<String, ?> parse;
    private final Function<Object, String> format;

    private TextCodec(Class<?> type, Function<String, ?> parse, Function<Object, String> format) {
        this.type = type;
        this.parse = parse;
        this.format = format;
    }

    /** Returns the codec of a type whose {@code toString} is read back by a function. */
    static TextCodec of(Class<?> type, Function<String, ?> parse) {
        return new TextCodec(type, parse, Object::toString);
    }

    /** Returns the codec of an enum, whose constants are written in lower case with hyphens. */
    static TextCodec ofEnum(Class<?> type) {
        ImmutableMap.Builder<String, Object> words = ImmutableMap.builder();
        for (Object constant : type.getEnumConstants()) {
            words.put(word(constant), constant);
        }
        ImmutableMap<String, Object> byWord = words.buildOrThrow();
        return new TextCodec(type, text -> constant(text, byWord), TextCodec::word);
    }

    private static String word(Object constant) {
        return Term.textOf((Enum<?>) constant);
    }

    private static Object constant(String text, ImmutableMap<String, Object> byWord) {
        Object constant = byWord.get(text);
        if (constant == null) {
            throw new IllegalArgumentException(Spelling.notOneOf(text, byWord.keySet()));
        }
        return constant;
    }

    /** Returns the text of a value. */
    String text(Object value) {
        return format.apply(value);
    }

    /** Returns the value of a text. */
    Object parse(String text, DeserializationContext context) throws IOException {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw context.weirdStringException(text, type, String.valueOf(e.getMessage()));
        }
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        json.writeString(text(value));
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(type, "%s must be a string", type.getSimpleName());
        }
        return parse(json.getText(), context);
    }
}
