package io.github.latamregionalism.names;

import com.google.common.collect.ImmutableList;

/** The words of a text, folded as {@link Folding#fold} does, with the places where they stand. */
final class Words {

    private Words() {}

    /**
     * A word in a text.
     *
     * @param form its folded form
     * @param start the index of its first character
     * @param end the index after its last character
     */
    record Word(String form, int start, int end) {}

    /** Returns the runs of letters and digits of a text. */
    static ImmutableList<Word> of(String text) {
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isWord(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                String form = Folding.fold(text.substring(start, i));
                if (!form.isEmpty()) {
                    words.add(new Word(form, start, i));
                }
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words.build();
    }

    /** Returns whether a character belongs to a word: accents that are characters of their own do, too. */
    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
