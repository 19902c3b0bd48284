package io.github.latamregionalism.names;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.names.Words.Word;
import io.github.latamregionalism.query.Records;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Full-text search in the names, summaries, details, notes and titles of records.
 *
 * <p>It reads every table but four. The approaches in the table of the paper are found as the cells of that table, and
 * ambiguous names are what {@link Names} is for. Spell acts and independent states have notes only.
 *
 * <pre>{@code
 * for (Hit hit : dataset.search().find("coca leaf reservation", 10)) {
 *     System.out.println(hit); // the table, the key, the field and the words around
 * }
 * }</pre>
 *
 * <p>A record is found if it has one of the words. Neither case nor diacritics matter; otherwise words must be the
 * same: {@code drug} does not find {@code drugs}, and {@code "Brazil"} not {@code "Brasil"}. Records that have more of
 * the words, rarer ones, more often and in less text come first. This is BM25 with {@code k1 = 1.2} and {@code b =
 * 0.75}. The score of a record is the sum of this over the words:
 *
 * <blockquote>
 *
 * {@code ln(1 + (N - n + 0.5) / (n + 0.5)) * f * (k1 + 1) / (f + k1 * (1 - b + b * length / average))}
 *
 * </blockquote>
 *
 * where {@code n} of {@code N} records have the word, the record has it {@code f} times, {@code length} is the number
 * of its words and {@code average} that of all records. See Robertson and Zaragoza (2009), "The Probabilistic Relevance
 * Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3 (4), 333-389. The 1 under the
 * logarithm keeps words that most records have from counting against them.
 *
 * <p>Countries and organizations are also found by their aliases, and approaches of policies and instruments by the
 * names of their countries. Sources, of which little more than the publisher is known, come after all other records.
 *
 * <p>The index lies in memory: the bundled texts are about a million characters. Immutable and thread-safe.
 */
public final class Search {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final ImmutableList<Searched> records;
    private final int[] lengths;
    private final double averageLength;

    /** For each word, the records that have it by ascending index, each followed by how often. */
    private final ImmutableMap<String, ImmutableIntArray> index;

    /**
     * Indexes the records of a dataset; {@code dataset.search()} has them indexed once.
     *
     * @param dataset the records
     */
    public Search(Records dataset) {
        requireNonNull(dataset, "dataset");
        records = Searched.in(dataset);
        lengths = new int[records.size()];
        Map<String, ImmutableIntArray.Builder> building = new HashMap<>();
        long total = 0;
        for (int i = 0; i < lengths.length; i++) {
            Map<String, Integer> counts = new HashMap<>();
            for (String text : records.get(i).all()) {
                for (Word word : Words.of(text)) {
                    counts.merge(word.form(), 1, Integer::sum);
                    lengths[i]++;
                }
            }
            total += lengths[i];
            int number = i;
            counts.forEach((word, count) -> building.computeIfAbsent(word, w -> ImmutableIntArray.builder(2))
                    .add(number)
                    .add(count));
        }
        averageLength = lengths.length == 0 ? 0 : (double) total / lengths.length;
        index = ImmutableMap.copyOf(Maps.transformValues(building, ImmutableIntArray.Builder::build));
    }

    /**
     * Returns the words of a text as a search compares them: without case and diacritics.
     *
     * @param text any text
     * @return the words, in the order of the text
     */
    public static ImmutableList<String> words(String text) {
        return Words.of(requireNonNull(text, "text")).stream().map(Word::form).collect(toImmutableList());
    }

    /**
     * Returns the records that fit some words best.
     *
     * @param query the words, in any order
     * @param most how many to return at most
     * @return the hits, the best first; equally good ones in the order of tables and keys; none if no record has any of
     *     the words
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public ImmutableList<Hit> find(String query, int most) {
        return find(query, found -> true, most);
    }

    /**
     * Returns the records of one type that fit some words best.
     *
     * @param query the words, in any order
     * @param type the type of record, such as {@code Claim.class}
     * @param most how many to return at most
     * @return the hits, as {@link #find(String, int)} orders them
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public ImmutableList<Hit> find(String query, Class<? extends DatasetRecord<?>> type, int most) {
        requireNonNull(type, "type");
        return find(query, type::isInstance, most);
    }

    private ImmutableList<Hit> find(String query, Predicate<DatasetRecord<?>> wanted, int most) {
        requireNonNull(query, "query");
        checkArgument(most >= 0, "most must not be negative, but is %s", most);
        ImmutableSet<String> words = ImmutableSet.copyOf(words(query));
        Map<Integer, Double> scores = new TreeMap<>();
        for (String word : words) {
            ImmutableIntArray having = having(word);
            double rarity = rarity(word);
            for (int i = 0; i < having.length(); i += 2) {
                scores.merge(having.get(i), rarity * weight(having.get(i + 1), having.get(i)), Double::sum);
            }
        }
        return scores.entrySet().stream()
                .filter(scored -> wanted.test(records.get(scored.getKey()).item()))
                .sorted(comparing((Map.Entry<Integer, Double> scored) ->
                                records.get(scored.getKey()).item() instanceof Source)
                        .thenComparing(scored -> -scored.getValue()))
                .limit(most)
                .map(scored -> hit(records.get(scored.getKey()), words, scored.getValue()))
                .collect(toImmutableList());
    }

    private ImmutableIntArray having(String word) {
        return index.getOrDefault(word, ImmutableIntArray.of());
    }

    private double rarity(String word) {
        int having = having(word).length() / 2;
        return Math.log(1 + (lengths.length - having + 0.5) / (having + 0.5));
    }

    private double weight(int count, int number) {
        return count * (K1 + 1) / (count + K1 * (1 - B + B * lengths[number] / averageLength));
    }

    private Hit hit(Searched found, ImmutableSet<String> words, double score) {
        Place own = best(found.texts(), words);
        Place place = own.matches().isEmpty() ? best(found.names(), words) : own;
        return new Hit(
                found.item(),
                found.table(),
                found.item().id().toString(),
                place.field(),
                Snippet.of(place.text(), place.matches()),
                score);
    }

    /** Returns the field that has the words that are rarest together. */
    private Place best(ImmutableMap<String, String> texts, ImmutableSet<String> words) {
        Place best = new Place("", "", ImmutableList.of());
        double bestWorth = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            ImmutableList<Word> matches = Words.of(text.getValue()).stream()
                    .filter(word -> words.contains(word.form()))
                    .collect(toImmutableList());
            double worth = matches.stream()
                    .map(Word::form)
                    .distinct()
                    .mapToDouble(this::rarity)
                    .sum();
            if (worth > bestWorth) {
                bestWorth = worth;
                best = new Place(text.getKey(), text.getValue(), matches);
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return "search in " + lengths.length + " records";
    }

    /** Where words stand. */
    private record Place(String field, String text, ImmutableList<Word> matches) {}
}
