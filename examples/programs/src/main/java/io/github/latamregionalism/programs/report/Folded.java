package io.github.latamregionalism.programs.report;

import com.google.common.collect.ImmutableList;

/** Texts that are broken into lines. */
public final class Folded {

    private Folded() {}

    /**
     * Breaks a text between words; only a word that is longer than a line makes one longer.
     *
     * @param width how many characters fit in a line
     * @return at least one line
     */
    public static ImmutableList<String> lines(String text, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int start = 0;
        while (text.length() - start > width) {
            int end = text.lastIndexOf(' ', start + width);
            if (end <= start) {
                end = text.indexOf(' ', start + 1);
            }
            if (end < 0) {
                break;
            }
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines.add(text.substring(start)).build();
    }
}
