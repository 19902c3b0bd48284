package io.github.latamregionalism.programs.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table as people read it.
 *
 * @param text the text
 * @param isOpen whether it is not certain, or disputed
 */
record Cell(String text, boolean isOpen) {

    private static final Splitter WORDS = Splitter.on(' ');

    /** Returns a cell of what is certain. */
    static Cell of(String text) {
        return new Cell(text, false);
    }

    int width() {
        return text.length();
    }

    /** Returns how many characters the longest word has. */
    int narrowest() {
        return WORDS.splitToStream(text).mapToInt(String::length).max().orElse(0);
    }

    /** Breaks a text between words; only a word that is longer than a line makes one longer. */
    static ImmutableList<String> lines(String text, int width) {
        if (text.length() <= width) {
            return ImmutableList.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(text)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return ImmutableList.copyOf(lines);
    }
}
