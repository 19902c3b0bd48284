package io.github.latamregionalism.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The timelines of one kind of question, by what is asked about.
 *
 * <p>The timeline of a key is compiled when it is first asked for. A key that is refused then leaves nothing behind.
 *
 * <p>Thread-safe.
 *
 * @param <K> what is asked about
 * @param <T> the timeline
 */
final class Timelines<K, T extends Timeline<?>> {

    private final Map<K, T> compiled = new ConcurrentHashMap<>();
    private final Function<K, T> compiler;

    /**
     * Makes timelines.
     *
     * @param compiler makes the timeline of a key, or refuses the key by an exception; it asks none of these timelines
     */
    Timelines(Function<K, T> compiler) {
        this.compiler = compiler;
    }

    /** Returns the timeline of a key. */
    T of(K key) {
        @Nullable T known = compiled.get(key);
        if (known == null) {
            // No computeIfAbsent: the first answer of a process would pay for its first lambda.
            known = compiler.apply(key);
            @Nullable T other = compiled.putIfAbsent(key, known);
            known = other == null ? known : other;
        }
        return known;
    }
}
