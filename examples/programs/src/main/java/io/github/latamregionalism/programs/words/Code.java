package io.github.latamregionalism.programs.words;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A word of an open vocabulary: machines are given the word itself, people what it is in their language.
 *
 * @param vocabulary the vocabulary, such as {@code table}
 * @param word the word as tables write it
 */
public record Code(String vocabulary, String word) {

    @Override
    @JsonValue
    public String toString() {
        return word;
    }
}
