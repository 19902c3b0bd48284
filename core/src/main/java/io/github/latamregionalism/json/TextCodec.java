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

    private TextCodec(Class<?> type, Function<String, ?> parse) {
        this.type = type;
        this.parse = parse;
    }

    /** Returns the codec of a type whose {@code toString} or, of a constant, word is read back by a function. */
    static TextCodec of(Class<?> type, Function<String, ?> parse) {
        return new TextCodec(type, parse);
    }

    /** Returns the codec of an enum, whose constants are written in lower case with hyphens. */
    static TextCodec ofEnum(Class<?> type) {
        ImmutableMap.Builder<String, Object> words = ImmutableMap.builder();
        for (Object constant : type.getEnumConstants()) {
            words.put(Term.textOf((Enum<?>) constant), constant);
        }
        ImmutableMap<String, Object> byWord = words.buildOrThrow();
        return new TextCodec(type, text -> constant(text, byWord));
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
        return value instanceof Enum<?> constant ? Term.textOf(constant) : value.toString();
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
