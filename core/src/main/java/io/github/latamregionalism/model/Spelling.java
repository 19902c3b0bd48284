package io.github.latamregionalism.model;

import static java.util.Comparator.comparing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;

/** Finds what somebody may have meant by a word that is not there. */
public final class Spelling {

    /** No word of a dataset is longer, and comparing longer ones takes long. */
    private static final int LONGEST = 200;

    private Spelling() {}

    /**
     * Returns those known words that are spelled most like a word, case aside.
     *
     * @param word the word that is not known
     * @param known the known words; their text is what {@code toString} says
     * @param most how many to return at most
     * @return the nearest by the number of edits, each a letter more, less or other or two neighbours exchanged
     *     (optimal string alignment), equally near ones in alphabetical order; those that share less than half of their
     *     letters with the word are left out; none for a word of more than 200 characters
     */
    public static ImmutableList<String> nearest(String word, Collection<?> known, int most) {
        record Near(String text, int distance) {}
        if (word.length() > LONGEST) {
            return ImmutableList.of();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(Object::toString)
                .map(text -> new Near(text, distance(lower, text.toLowerCase(Locale.ROOT))))
                .filter(near -> 2 * near.distance()
                        <= Math.max(lower.length(), near.text().length()))
                .sorted(comparing(Near::distance).thenComparing(Near::text))
                .limit(most)
                .map(Near::text)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the sentence that says that a word is none of the known ones.
     *
     * @param word the word that is not known
     * @param known the known words; their text is what {@code toString} says
     * @return such as {@code "memb" is not one of member, observer; nearest: member}
     */
    public static String notOneOf(String word, Collection<?> known) {
        ImmutableList<String> nearest = nearest(word, known, 1);
        return "\"" + word + "\" is not one of " + Joiner.on(", ").join(known)
                + (nearest.isEmpty() ? "" : "; nearest: " + nearest.get(0));
    }

    /**
     * Returns the optimal string alignment distance of two words.
     *
     * @param a a word
     * @param b another word
     * @return the fewest edits that make the one into the other, of which no two touch the same letter
     */
    public static int distance(String a, String b) {
        int[] secondLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = secondLast;
            secondLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], secondLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
