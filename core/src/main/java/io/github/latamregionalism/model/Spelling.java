package io.github.latamregionalism.model;

import static java.util.Comparator.comparing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Known words, among which what somebody may have meant by another is found.
 *
 * <p>Words are compared by the number of edits, each a letter more, less or other or two neighbours exchanged (optimal
 * string alignment), case aside. Immutable and thread-safe.
 *
 * <p>A word is compared letter by letter with those known ones only that their lengths and letters leave among the
 * nearest: a word of another length or of other letters needs at least so many edits.
 */
public final class Spelling {

    /** No word of a dataset is longer, and comparing longer ones takes long. */
    private static final int LONGEST = 200;

    private final String[] words;
    private final String[] lower;
    private final long[] letters;

    private Spelling(Collection<?> known) {
        words = known.stream().map(Object::toString).toArray(String[]::new);
        lower = Arrays.stream(words).map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        letters = Arrays.stream(lower).mapToLong(Spelling::lettersOf).toArray();
    }

    /**
     * Compiles known words.
     *
     * @param known the words; their text is what {@code toString} says
     * @return the words, in time linear in their letters
     */
    public static Spelling of(Collection<?> known) {
        return new Spelling(known);
    }

    /**
     * Returns which of 32 groups of letters a word has, and which it has twice. Two words need at least half as many
     * edits as the two answers differ in bits, for an edit changes two of them at most.
     */
    private static long lettersOf(String word) {
        long once = 0;
        long twice = 0;
        for (int i = 0; i < word.length(); i++) {
            long letter = 1L << (word.charAt(i) & 31);
            twice |= once & letter;
            once |= letter;
        }
        return twice << 32 | once;
    }

    private record Near(String text, int distance) {}

    /**
     * Returns those known words that are spelled most like a word.
     *
     * @param word the word that is not known
     * @param most how many to return at most
     * @return the nearest, equally near ones in alphabetical order; those that share less than half of their letters
     *     with the word are left out; none for a word of more than 200 characters
     */
    public ImmutableList<String> nearest(String word, int most) {
        if (word.length() > LONGEST || most == 0) {
            return ImmutableList.of();
        }
        String asked = word.toLowerCase(Locale.ROOT);
        List<Near> nearest = new ArrayList<>();
        for (long bound : byFewestEdits(asked)) {
            int known = (int) bound;
            int limit = Math.max(asked.length(), lower[known].length()) / 2;
            if (nearest.size() == most) {
                int worst = nearest.get(most - 1).distance();
                if (bound >> 32 > worst) {
                    break;
                }
                limit = Math.min(limit, worst);
            }
            int distance = distance(asked, lower[known], limit);
            if (distance <= limit) {
                nearest.add(new Near(words[known], distance));
                nearest.sort(comparing(Near::distance).thenComparing(Near::text));
                if (nearest.size() > most) {
                    nearest.remove(most);
                }
            }
        }
        return nearest.stream().map(Near::text).collect(ImmutableList.toImmutableList());
    }

    /** Returns the words that can be near enough, each with the fewest edits that it may need before it, in order. */
    private long[] byFewestEdits(String asked) {
        long wanted = lettersOf(asked);
        long[] bounds = new long[words.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            int byLetters = (Long.bitCount(wanted ^ letters[i]) + 1) / 2;
            int fewest = Math.max(byLetters, Math.abs(asked.length() - lower[i].length()));
            if (2 * fewest <= Math.max(asked.length(), lower[i].length())) {
                bounds[count++] = (long) fewest << 32 | i;
            }
        }
        Arrays.sort(bounds, 0, count);
        return Arrays.copyOf(bounds, count);
    }

    /**
     * Returns those of some known words that are spelled most like a word, as {@link #nearest(String, int)} does.
     *
     * @param word the word that is not known
     * @param known the known words; their text is what {@code toString} says
     * @param most how many to return at most
     * @return the nearest
     */
    public static ImmutableList<String> nearest(String word, Collection<?> known, int most) {
        return word.length() > LONGEST ? ImmutableList.of() : of(known).nearest(word, most);
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
