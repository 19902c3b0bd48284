package io.github.latamregionalism.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records of one type, found by their id and listed in an order.
 *
 * <p>Immutable and thread-safe. A look-up takes constant time.
 *
 * @param <K> the type of id
 * @param <R> the type of record
 */
public final class Catalog<K extends Comparable<? super K>, R extends DatasetRecord<K>> implements Iterable<R> {

    private static final int NEAREST = 3;

    private final String what;
    private final ImmutableList<R> records;

    /** The records by their id, null until the first look-up: many catalogs are only gone through. */
    private volatile @Nullable Map<K, R> byId;

    private Catalog(String what, ImmutableList<R> records) {
        this.what = what;
        this.records = records;
    }

    /**
     * Returns a catalog.
     *
     * @param what the kind of record, as messages name it, such as {@code country}
     * @param records the records, each with an id of its own
     * @param <K> the type of id
     * @param <R> the type of record
     * @return the catalog, in the order of the records
     */
    public static <K extends Comparable<? super K>, R extends DatasetRecord<K>> Catalog<K, R> of(
            String what, Iterable<? extends R> records) {
        requireNonNull(what, "what");
        requireNonNull(records, "records");
        return new Catalog<>(what, ImmutableList.copyOf(records));
    }

    private Map<K, R> byId() {
        @Nullable Map<K, R> known = byId;
        if (known == null) {
            known = new HashMap<>();
            for (R found : records) {
                known.put(found.id(), found);
            }
            byId = known;
        }
        return known;
    }

    /**
     * {@return the record with a key}
     *
     * @param key the key
     * @throws NoSuchElementException if there is none; the message names the nearest keys
     */
    public R get(K key) {
        @Nullable R found = byId().get(key);
        if (found == null) {
            throw new NoSuchElementException(noSuch(key.toString(), nearest(key.toString())));
        }
        return found;
    }

    /**
     * Returns the record with a key, if there is one.
     *
     * @param key the key
     * @return the record, empty if there is none
     */
    public Optional<R> find(K key) {
        requireNonNull(key, "key");
        return Optional.ofNullable(byId().get(key));
    }

    /**
     * {@return whether there is a record with a key}
     *
     * @param key the key
     */
    public boolean contains(K key) {
        requireNonNull(key, "key");
        return byId().containsKey(key);
    }

    /**
     * {@return the keys that are spelled most like a text, at most three, the nearest first; none where all differ
     * much}
     *
     * @param key the text
     */
    public ImmutableList<String> nearest(String key) {
        requireNonNull(key, "key");
        return Spelling.nearest(key, keys(), NEAREST);
    }

    /**
     * Returns the sentence that says that a key is not here.
     *
     * @param key the text of the key
     * @param nearest the keys that may be meant, such as the {@link #nearest}
     * @return such as {@code no organization "unasul" in this dataset; nearest: unasur}
     */
    public String noSuch(String key, Collection<String> nearest) {
        requireNonNull(key, "key");
        return "no " + what + " \"" + key + "\" in this dataset"
                + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest));
    }

    /** {@return the keys in the order of the records, collected at each call} */
    public ImmutableSet<K> keys() {
        return records.stream().map(DatasetRecord::id).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the records in their order} */
    public ImmutableList<R> all() {
        return records;
    }

    /** {@return the number of records} */
    public int size() {
        return records.size();
    }

    /** {@return the records, one after the other in their order} */
    public Stream<R> stream() {
        return records.stream();
    }

    @Override
    public Iterator<R> iterator() {
        return records.iterator();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Catalog<?, ?> other && records.equals(other.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    /** {@return the keys, as text for people} */
    @Override
    public String toString() {
        return keys().toString();
    }
}
