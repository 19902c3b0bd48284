package io.github.latamregionalism.names;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The normal form of a name: two names with the same one are the same name, differently written.
 *
 * <p>The rules, in order:
 *
 * <ol>
 *   <li>A footnote mark at the end is no part of a name: {@code Brasil [1]}, {@code Brazil[a]}, {@code Brasil¹},
 *       {@code Brasil*}, {@code Brasil (1)}, {@code Brasil 1/}, {@code Brasil a/}.
 *   <li>Case, diacritics and invisible characters do not matter: {@link Folding#fold}.
 *   <li>A part that is put after the name and ends in a word that leads back to it goes to the front: {@code Bolivia,
 *       Plurinational State of}, {@code Venezuela (Bolivarian Republic of)}, {@code Bahamas, The}, {@code Andorre
 *       (l')}.
 *   <li>An ampersand is the word {@code and}; initials with points are one word: {@code O.E.A.} is {@code OEA}.
 *   <li>Whatever is neither letter nor digit parts words, and does nothing else.
 *   <li>Small words that differ by language, grammar or abbreviation are alike: those for "and", for "of", for "saint",
 *       for "republic" and for "islands".
 *   <li>Articles are left out, unless there is nothing else.
 * </ol>
 *
 * <p>Nothing that tells one name from another is left out: {@code Republic of Guinea} stays another name than
 * {@code Guinea}. Taking the normal form of a normal form changes nothing. The time is linear in the length.
 */
final class NameForm {

    private static final ImmutableSet<String> ARTICLES =
            ImmutableSet.of("the", "el", "la", "lo", "los", "las", "o", "a", "os", "as", "le", "les", "l");

    private static final String AND = "and";
    private static final String OF = "of";

    private static final ImmutableMap<String, String> ALIKE = ImmutableSetMultimap.<String, String>builder()
            .putAll(AND, "y", "e", "et")
            .putAll(OF, "de", "del", "du", "des", "da", "do", "das", "dos", "d")
            .putAll("saint", "st", "ste", "sainte", "sint", "san", "santa", "sta", "santo", "sao")
            .putAll("republic", "rep", "republica", "republique")
            .putAll("islands", "is", "islas", "ilhas", "iles")
            .build()
            .entries()
            .stream()
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getValue, Map.Entry::getKey));

    private NameForm() {}

    /** Returns the normal form; empty for a text without letters and digits. */
    static String of(String name) {
        List<String> words = wordsOf(name);
        List<String> kept = withoutArticles(words);
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    /** Returns the normal form with the articles in it, by which "El Salvador" is not "Salvador". */
    static String withArticles(String name) {
        return String.join(" ", wordsOf(name));
    }

    /** Returns whether a name has an article and something else. */
    static boolean hasArticle(String name) {
        List<String> words = wordsOf(name);
        int kept = withoutArticles(words).size();
        return kept > 0 && kept < words.size();
    }

    private static List<String> wordsOf(String name) {
        return words(inOrder(Folding.fold(Folding.withoutFootnotes(name))));
    }

    private static List<String> withoutArticles(List<String> words) {
        List<String> kept = new ArrayList<>(words.size());
        for (String word : words) {
            if (!ARTICLES.contains(word)) {
                kept.add(ALIKE.getOrDefault(word, word));
            }
        }
        return kept;
    }

    /** Puts a part that leads back to the name before it. */
    private static String inOrder(String folded) {
        String text = folded.strip();
        int comma = text.indexOf(',');
        int open = text.lastIndexOf('(');
        if (open > 0 && text.endsWith(")")) {
            return leading(text, text.substring(0, open), text.substring(open + 1, text.length() - 1));
        }
        if (comma > 0 && comma == text.lastIndexOf(',')) {
            return leading(text, text.substring(0, comma), text.substring(comma + 1));
        }
        return text;
    }

    private static String leading(String text, String name, String part) {
        List<String> words = words(part);
        if (words.isEmpty()) {
            return text;
        }
        String last = words.get(words.size() - 1);
        boolean leadsBack =
                ARTICLES.contains(last) || ALIKE.getOrDefault(last, last).equals(OF);
        return leadsBack ? part + " " + name : text;
    }

    /** Returns the words of a folded text, initials with points as one word. */
    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        int i = 0;
        while (i < folded.length()) {
            int c = folded.codePointAt(i);
            int start = i;
            i += Character.charCount(c);
            if (c == '&') {
                flush(initials, words);
                words.add(AND);
            } else if (Character.isLetterOrDigit(c)) {
                while (i < folded.length() && Character.isLetterOrDigit(folded.codePointAt(i))) {
                    i += Character.charCount(folded.codePointAt(i));
                }
                String word = folded.substring(start, i);
                boolean beforePoint = i < folded.length() && folded.charAt(i) == '.';
                boolean afterInitial = !initials.isEmpty() && folded.charAt(start - 1) == '.';
                boolean isInitial = word.codePointCount(0, word.length()) == 1
                        && Character.isLetter(c)
                        && (beforePoint || afterInitial);
                if (isInitial) {
                    initials.append(word);
                } else {
                    flush(initials, words);
                    words.add(word);
                }
            }
        }
        flush(initials, words);
        return words;
    }

    private static void flush(StringBuilder initials, List<String> words) {
        if (!initials.isEmpty()) {
            words.add(initials.toString());
            initials.setLength(0);
        }
    }
}
