package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableList;

/**
 * What an option takes.
 *
 * @param <T> what its text is read as
 */
public interface ValueType<T> {

    /**
     * Reads the text of a command line.
     *
     * @throws IllegalArgumentException if it is none of these, with a message that says why
     */
    T read(String text);

    /** Returns the texts that there are, in their order; none if they are not known. */
    default ImmutableList<String> texts() {
        return ImmutableList.of();
    }
}
