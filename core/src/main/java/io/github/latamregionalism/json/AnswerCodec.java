package io.github.latamregionalism.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.query.Answer;
import java.io.IOException;
import java.time.LocalDate;

/** An answer, as an object with the two sets, the facts behind it, and the day to which the dataset is known. */
final class AnswerCodec<T extends Comparable<? super T>> extends Codec {

    /**
     * What an answer is made of.
     *
     * @param certain the certain elements
     * @param possible the possible elements
     * @param facts the facts
     * @param version the version of the dataset
     * @param asOf the day to which the dataset is known
     * @param isAfterAsOf whether the day asked about is after it
     */
    record Parts<T>(
            ImmutableSet<T> certain,
            ImmutableSet<T> possible,
            ImmutableList<Sourced> facts,
            String version,
            LocalDate asOf,
            boolean isAfterAsOf) {}

    private final Codec parts;

    /** Takes the codec of the parts of an answer with elements of the type that is wanted. */
    AnswerCodec(Codec parts) {
        this.parts = parts;
    }

    @Override
    void write(Object value, JsonGenerator json) throws IOException {
        parts.write(partsOf((Answer<?>) value), json);
    }

    private static <E extends Comparable<? super E>> Parts<E> partsOf(Answer<E> answer) {
        return new Parts<>(
                answer.certain(),
                answer.possible(),
                answer.facts(),
                answer.version(),
                answer.asOf(),
                answer.isAfterAsOf());
    }

    @Override
    @SuppressWarnings("unchecked") // the elements were read by the codec of their type
    Object read(JsonParser json, DeserializationContext context) throws IOException {
        Parts<T> read = (Parts<T>) parts.read(json, context);
        return Answer.of(
                read.certain(), read.possible(), read.facts(), read.version(), read.asOf(), read.isAfterAsOf());
    }
}
