package io.github.latamregionalism.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one kind of question about dated facts, for every key and day.
 *
 * <p>The timeline of a key is compiled when it is first asked for. A key that is refused then leaves nothing behind.
 *
 * <p>Thread-safe.
 *
 * @param <K> what is asked about
 * @param <A> the answers, immutable with final fields
 */
final class FactTimelines<K, A> {

    private final Map<K, FactTimeline<A>> compiled = new ConcurrentHashMap<>();
    private final Function<K, FactTimeline<A>> compile;

    /**
     * Makes the timelines.
     *
     * @param compile makes the timeline of a key, or refuses the key by an exception; it asks none of these timelines
     */
    FactTimelines(Function<K, FactTimeline<A>> compile) {
        this.compile = compile;
    }

    /** Returns the answer for a key and a day. */
    A on(K key, LocalDate day) {
        @Nullable FactTimeline<A> known = compiled.get(key);
        if (known == null) {
            known = compiled.computeIfAbsent(key, compile);
        }
        return known.on(day);
    }
}
