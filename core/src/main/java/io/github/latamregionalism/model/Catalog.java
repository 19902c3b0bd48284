package io.github.latamregionalism.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind, found by their key and listed in the order of the keys.
 *
 * <p>Immutable and thread-safe. A look-up takes constant time.
 *
 * @param <K> the key
 * @param <R> the record
 */
public final class Catalog<K extends Comparable<? super K>, R> implements Iterable<R> {

    private static final int NEAREST = 3;

    private final String what;
    private final ImmutableMap<K, R> records;

    private Catalog(String what, ImmutableMap<K, R> records) {
        this.what = what;
        this.records = records;
    }

    /**
     * Returns a catalog.
     *
     * @param what the kind of record, as messages name it, such as {@code country}
     * @param records the records by their key
     * @param <K> the key
     * @param <R> the record
     * @return the catalog
     */
    public static <K extends Comparable<? super K>, R> Catalog<K, R> of(
            String what, SortedMap<K, ? extends R> records) {
        return new Catalog<>(what, ImmutableMap.copyOf(records));
    }

    /**
     * Returns the record with a key.
     *
     * @param key the key
     * @return the record
     * @throws NoSuchElementException if there is none; the message names the nearest keys
     */
    public R get(K key) {
        R found = records.get(key);
        if (found == null) {
            throw new NoSuchElementException(noSuch(key.toString()));
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
        return Optional.ofNullable(records.get(key));
    }

    /**
     * Returns whether there is a record with a key.
     *
     * @param key the key
     * @return whether there is
     */
    public boolean contains(K key) {
        return records.containsKey(key);
    }

    /**
     * Returns the sentence that says that a key is not here, with the nearest that are.
     *
     * @param key the text of the key
     * @return such as {@code no organization "unasul" in this dataset; nearest: unasur}
     */
    public String noSuch(String key) {
        ImmutableList<String> nearest = Spelling.nearest(key, keys(), NEAREST);
        return "no " + what + " \"" + key + "\" in this dataset"
                + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest));
    }

    /**
     * Returns the keys.
     *
     * @return the keys, ascending
     */
    public ImmutableSet<K> keys() {
        return records.keySet();
    }

    /**
     * Returns the records.
     *
     * @return the records by ascending key
     */
    public ImmutableList<R> all() {
        return records.values().asList();
    }

    /**
     * Returns the number of records.
     *
     * @return the number
     */
    public int size() {
        return records.size();
    }

    /**
     * Returns the records, one after the other.
     *
     * @return a stream by ascending key
     */
    public Stream<R> stream() {
        return records.values().stream();
    }

    @Override
    public Iterator<R> iterator() {
        return records.values().iterator();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Catalog<?, ?> other && records.equals(other.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    /**
     * Returns the keys.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        return keys().toString();
    }
}
