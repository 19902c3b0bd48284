package io.github.latamregionalism.model;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The judge compares every word, by the definition of the distance. */
class SpellingProperties {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcA-é").ofMaxLength(9);
    }

    private static int distance(String a, String b, Map<String, Integer> known) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String key = a + "|" + b;
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        String shorterA = a.substring(1);
        String shorterB = b.substring(1);
        int least = Math.min(
                distance(shorterA, shorterB, known) + (a.charAt(0) == b.charAt(0) ? 0 : 1),
                1 + Math.min(distance(shorterA, b, known), distance(a, shorterB, known)));
        if (a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)) {
            least = Math.min(least, 1 + distance(a.substring(2), b.substring(2), known));
        }
        known.put(key, least);
        return least;
    }

    @Property(tries = 2000)
    void theDistanceIsThatOfItsDefinition(@ForAll("words") String a, @ForAll("words") String b) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance(a, b, new HashMap<>()));
    }

    @Property(tries = 2000)
    void theNearestAreThoseThatAComparisonWithEveryWordFinds(
            @ForAll("words") String word, @ForAll("lists") List<String> known) {
        for (int most : new int[] {0, 1, 3}) {
            assertThat(Spelling.nearest(word, known, most))
                    .isEqualTo(known.stream()
                            .filter(text -> 2 * edits(word, text) <= Math.max(word.length(), text.length()))
                            .sorted(comparing((String text) -> edits(word, text))
                                    .thenComparing(text -> text))
                            .limit(most)
                            .toList());
        }
    }

    private static int edits(String word, String text) {
        return distance(
                word.toLowerCase(java.util.Locale.ROOT), text.toLowerCase(java.util.Locale.ROOT), new HashMap<>());
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return words().list().ofMaxSize(20).uniqueElements();
    }
}
