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
     * @return the nearest by Levenshtein distance, equally near ones in alphabetical order; those that share less than
     *     half of their letters with the word are left out; none for a word of more than 200 characters
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

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
