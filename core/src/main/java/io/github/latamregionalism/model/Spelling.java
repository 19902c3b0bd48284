package io.github.latamregionalism.model;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the known words that are spelled most like an unknown one.
 *
 * <p>Words are compared by the number of edits, each a letter more, less or other or two neighbours exchanged (optimal
 * string alignment), case aside.
 */
public final class Spelling {

    /** No word of a dataset is longer, and comparing longer ones takes long. */
    private static final int LONGEST = 200;

    private Spelling() {}

    private record Near(String text, int distance) {}

    /**
     * Returns those of some known words that are spelled most like a word.
     *
     * @param word the word that is not known
     * @param known the known words; their text is what {@code toString} says
     * @param most how many to return at most; none if 0 or less
     * @return the nearest, equally near ones in alphabetical order. None is more edits away than half the letters of
     *     the longer word. There are none for a word of more than 200 characters
     */
    public static ImmutableList<String> nearest(String word, Collection<?> known, int most) {
        requireNonNull(known, "known");
        if (word.length() > LONGEST || most <= 0) {
            return ImmutableList.of();
        }
        String asked = word.toLowerCase(Locale.ROOT);
        List<Near> nearest = new ArrayList<>();
        for (Object other : known) {
            String text = other.toString();
            String lower = text.toLowerCase(Locale.ROOT);
            int limit = Math.max(asked.length(), lower.length()) / 2;
            if (nearest.size() == most) {
                limit = Math.min(limit, nearest.get(most - 1).distance());
            }
            if (Math.abs(asked.length() - lower.length()) > limit) {
                continue;
            }
            int distance = distance(asked, lower, limit);
            if (distance <= limit) {
                nearest.add(new Near(text, distance));
                nearest.sort(Comparator.comparing(Near::distance).thenComparing(Near::text));
                if (nearest.size() > most) {
                    nearest.remove(most);
                }
            }
        }
        return nearest.stream().map(Near::text).collect(ImmutableList.toImmutableList());
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
        return distance(a, b, Math.max(a.length(), b.length()));
    }

    /** Returns the distance if it is within a limit, else any number beyond that. */
    private static int distance(String a, String b, int limit) {
        int[] secondLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        int bestBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            int[] free = secondLast;
            secondLast = last;
            last = row;
            row = free;
            row[0] = i;
            int best = i;
            // Further from the diagonal than the limit, every way is too long.
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            if (from > 1) {
                row[from - 1] = limit + 1;
            }
            for (int j = from; j <= to; j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], secondLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (to < b.length()) {
                row[to + 1] = limit + 1;
            }
            // An exchange of neighbours skips a row, so that two rows beyond the limit are needed to give up.
            if (best > limit && bestBefore > limit) {
                return limit + 1;
            }
            bestBefore = best;
        }
        return row[b.length()];
    }
}
