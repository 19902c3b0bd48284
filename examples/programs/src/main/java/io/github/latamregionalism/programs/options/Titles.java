package io.github.latamregionalism.programs.options;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.names.Search;
import io.github.latamregionalism.programs.report.UnknownKeyException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds records by id, by title, and by words that only one of them has: {@code 1988} is the 1988 Convention. */
final class Titles {

    private static final int NEAREST = 3;

    /** In letters: fewer, such as 15, say too little to take them for a title. */
    private static final int LEAST = 4;

    /**
     * A record and what it is called.
     *
     * @param key what is returned of it
     * @param id its id
     * @param restates the record of which this is another form, so that who names both means that
     * @param texts what it is called, the first of them first of all
     */
    record Titled(Object key, String id, Optional<?> restates, ImmutableList<String> texts) {
        private ImmutableSet<String> words() {
            return Titles.texts(this)
                    .flatMap(text -> Search.words(text).stream())
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    private final String what;
    private final ImmutableList<Titled> all;

    Titles(String what, Stream<Titled> all) {
        this.what = what;
        this.all = all.collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the key of the record that a text names.
     *
     * @throws UnknownKeyException if it names none, or may name several
     */
    Object get(String text) {
        List<Titled> meant = meant(text);
        if (meant.isEmpty()) {
            throw new UnknownKeyException("no " + what + " \"" + text + "\" in this dataset" + nearest(text));
        }
        if (meant.size() > 1) {
            throw new UnknownKeyException(what + " \"" + text + "\" may be "
                    + meant.stream()
                            .limit(NEAREST)
                            .map(one -> one.id() + " (" + one.texts().get(0) + ")")
                            .collect(Collectors.joining(", "))
                    + (meant.size() > NEAREST ? " or " + (meant.size() - NEAREST) + " others" : "")
                    + ": write one of them");
        }
        return meant.get(0).key();
    }

    private List<Titled> meant(String text) {
        ImmutableList<String> words = Search.words(text);
        boolean saysEnough =
                CharMatcher.forPredicate(Character::isLetterOrDigit).countIn(text) >= LEAST;
        return Stream.<Predicate<Titled>>of(
                        one -> one.id().equalsIgnoreCase(text),
                        one -> texts(one).anyMatch(title -> Search.words(title).equals(words)),
                        one -> saysEnough && one.words().containsAll(words))
                .map(this::those)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Titled> those(Predicate<Titled> meant) {
        List<Titled> found = all.stream().filter(meant).toList();
        return found.stream()
                .filter(one -> found.stream()
                        .noneMatch(other ->
                                one.restates().filter(other.key()::equals).isPresent()))
                .toList();
    }

    private String nearest(String text) {
        ImmutableList<String> words = Search.words(text);
        Stream<Titled> called = Spelling.nearest(
                        text, all.stream().flatMap(Titles::texts).toList(), NEAREST)
                .stream()
                .filter(title -> isNear(text, title))
                .flatMap(title -> all.stream().filter(one -> texts(one).anyMatch(title::equals)));
        Stream<Titled> worded =
                those(one -> !words.isEmpty() && words.stream().allMatch(word -> hasNear(one, word))).stream();
        String near = Streams.concat(called, worded)
                .distinct()
                .limit(NEAREST)
                .map(one -> one.texts().get(0).equals(one.id())
                        ? one.id()
                        : one.id() + " (" + one.texts().get(0) + ")")
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? "" : "; nearest: " + near;
    }

    /** Returns whether a title has a word, or one that was meant by it; of a number, no other was meant. */
    private static boolean hasNear(Titled one, String word) {
        return one.words().stream()
                .anyMatch(known -> known.equals(word)
                        || (word.length() >= LEAST && Character.isLetter(word.charAt(0)) && isNear(word, known)));
    }

    /** Returns whether at most a third of the letters differ: what differs more was not meant. */
    static boolean isNear(String text, String known) {
        String lower = text.toLowerCase(Locale.ROOT);
        return 3 * Spelling.distance(lower, known.toLowerCase(Locale.ROOT)) <= Math.max(text.length(), known.length());
    }

    private static Stream<String> texts(Titled one) {
        return Streams.concat(Stream.of(one.id()), one.texts().stream());
    }
}
