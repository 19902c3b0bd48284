package io.github.latamregionalism.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one kind of question, for every key and day.
 *
 * <p>The timeline of a key is compiled when it is first asked for. A key that is refused then leaves nothing behind.
 *
 * <p>Thread-safe.
 *
 * @param <K> what is asked about
 * @param <A> the answers, immutable with final fields
 */
final class Timelines<K, A> {

    /** Makes the timeline of a key, or refuses the key by an exception; it asks none of these timelines. */
    interface Compiler<K, A> {
        Timeline<A> compile(K key);
    }

    private final Map<K, Timeline<A>> compiled = new ConcurrentHashMap<>();
    private final Compiler<K, A> compiler;

    Timelines(Compiler<K, A> compiler) {
        this.compiler = compiler;
    }

    /** Returns the answer for a key and a day. */
    A on(K key, LocalDate day) {
        @Nullable Timeline<A> known = compiled.get(key);
        if (known == null) {
            // No computeIfAbsent: the first answer of a process would pay for its first lambda.
            known = compiler.compile(key);
            @Nullable Timeline<A> other = compiled.putIfAbsent(key, known);
            known = other == null ? known : other;
        }
        return known.on(day);
    }
}
