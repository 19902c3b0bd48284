package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What a field of a record, or a word of a vocabulary, is in Spanish or Portuguese. */
@Value.Immutable
@JsonRecord
@JsonTypeName("text")
@JsonDeserialize(builder = Text.Builder.class)
@JsonPropertyOrder({"id", "resource", "record", "field", "language", "text"})
public interface Text extends DatasetRecord<RowId> {

    /** The {@link #resource} of words of vocabularies. */
    String VOCABULARIES = "vocabularies";

    @Override
    @JsonProperty("id")
    RowId id();

    /** {@return the table of the record, such as {@code approaches}, or {@link #VOCABULARIES}} */
    @JsonProperty("resource")
    String resource();

    /** {@return the id of the record; of a word its vocabulary, such as {@code date-basis}} */
    @JsonProperty("record")
    String record();

    /** {@return the column of the English text, such as {@code summary}; of a word the word as tables write it} */
    @JsonProperty("field")
    String field();

    /** {@return the language, which is not English} */
    @JsonProperty("language")
    Language language();

    /** {@return the text in that language} */
    @JsonProperty("text")
    String text();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Text fromJson(Builder builder) {
        return builder.build();
    }

    private static Text check(Text text) {
        if (text.language() == Language.EN) {
            throw new IllegalArgumentException("language \"en\" is that of the tables: give Spanish or Portuguese");
        }
        return text;
    }

    /** Builds a {@link Text}; {@code build} refuses English. */
    final class Builder extends ImmutableText.Builder {
        Builder() {}

        @Override
        public Text build() {
            return check(super.build());
        }
    }
}
