package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** A number; what is infinite, for which JSON has no number, is one of two strings. */
final class DoubleCodec extends Codec {

    static final String INFINITE = "Infinity";
    static final String MINUS_INFINITE = "-Infinity";

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        double number = (Double) value;
        if (Double.isInfinite(number)) {
            json.writeString(number > 0 ? INFINITE : MINUS_INFINITE);
        } else {
            json.writeNumber(number);
        }
    }

    @Override
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                double number = json.getDoubleValue();
                if (Double.isFinite(number)) {
                    return number;
                }
            }
            case VALUE_STRING -> {
                if (json.getText().equals(INFINITE)) {
                    return Double.POSITIVE_INFINITY;
                }
                if (json.getText().equals(MINUS_INFINITE)) {
                    return Double.NEGATIVE_INFINITY;
                }
            }
            default -> {}
        }
        return context.reportInputMismatch(
                double.class, "must be a number that a double can hold, \"%s\" or \"%s\"", INFINITE, MINUS_INFINITE);
    }
}
