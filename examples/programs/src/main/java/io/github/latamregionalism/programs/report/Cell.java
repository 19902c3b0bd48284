package io.github.latamregionalism.programs.report;

/**
 * A cell of a table as people read it.
 *
 * @param text the text
 * @param isOpen whether it is not certain, or disputed
 */
record Cell(String text, boolean isOpen) {

    /** Returns a cell of what is certain. */
    static Cell of(String text) {
        return new Cell(text, false);
    }

    int width() {
        return text.length();
    }

    /** Returns how many characters the longest word has. */
    int narrowest() {
        int longest = 0;
        int start = 0;
        for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return Math.max(longest, text.length() - start);
    }
}
