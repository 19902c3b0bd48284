package io.github.latamregionalism.model;

/**
 * The rule for a text of a record: one line, of characters that are written as they are read.
 *
 * <p>Refused are control characters, line and paragraph separators, halves of surrogate pairs, which no file can hold,
 * and the characters that steer the direction of writing. Overrides and isolates among those show a text in another
 * order than it has. The two marks and that of Arabic are refused with them: they cannot be seen, and make two names
 * differ that look the same.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Returns a text if every character of it is plain.
     *
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if one is not; the message starts with the text in quotes, as it is
     */
    public static String require(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text, i)) {
                throw new IllegalArgumentException(String.format(
                        "\"%s\" has U+%04X at place %d: a text is one line without control characters, marks of direction"
                                + " and halves of characters",
                        text, (int) text.charAt(i), i + 1));
            }
        }
        return text;
    }

    /**
     * Returns a text as it can be shown to people: what is not plain in it is written as an escape.
     *
     * @param text the text
     * @return the text with escapes such as {@code \n} or {@code \u001B}; the same object if it is plain
     */
    public static String escaped(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text, plain)) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(text, i)) {
                shown.append(c);
            } else {
                switch (c) {
                    case '\n' -> shown.append("\\n");
                    case '\r' -> shown.append("\\r");
                    case '\t' -> shown.append("\\t");
                    default -> shown.append(String.format("\\u%04X", (int) c));
                }
            }
        }
        return shown.toString();
    }

    private static boolean isPlain(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x7F) {
            return c >= ' ';
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && !isDirection(c);
    }

    /** Returns whether a character has the property Bidi_Control of Unicode. */
    private static boolean isDirection(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
