package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one kind of question, by what is asked about and the day.
 *
 * <p>The timeline of a key is compiled when it is first asked for. A key that is refused then leaves nothing behind.
 *
 * <p>Thread-safe.
 *
 * @param <K> what is asked about
 * @param <A> the answers
 */
final class Timelines<K, A> {

    private final Map<K, Timeline<A>> compiled = new ConcurrentHashMap<>();
    private final String asked;
    private final Function<K, Timeline<A>> compiler;

    /**
     * Makes timelines.
     *
     * @param asked the name of what is asked about, as the parameters of questions have it
     * @param compiler makes the timeline of a key, or refuses the key by an exception; it asks none of these timelines
     */
    Timelines(String asked, Function<K, Timeline<A>> compiler) {
        this.asked = asked;
        this.compiler = compiler;
    }

    /** Returns the answer about a key on a day. */
    A on(K key, LocalDate day) {
        @Nullable Timeline<A> known = compiled.get(requireNonNull(key, asked));
        if (known == null) {
            // No computeIfAbsent: the first answer of a process would pay for its first lambda.
            known = compiler.apply(key);
            @Nullable Timeline<A> other = compiled.putIfAbsent(key, known);
            known = other == null ? known : other;
        }
        return known.on(day);
    }
}
