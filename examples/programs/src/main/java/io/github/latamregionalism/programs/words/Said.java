package io.github.latamregionalism.programs.words;

import com.fasterxml.jackson.annotation.JsonValue;

/** A value that people are told in their language, and machines in one way. */
public interface Said {

    /** Returns what people are told. */
    String in(Words words);

    /** Returns what machines are given. */
    @JsonValue
    default String forMachines() {
        return in(Words.ofMachines());
    }
}
