package io.github.latamregionalism.spark;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.programs.enrich.EventContexts;
import io.github.latamregionalism.programs.enrich.EventDates;
import io.github.latamregionalism.time.EdtfDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The contexts of this process, an executor or the driver: read from the jar when they are first needed, never sent.
 */
final class ExecutorContexts {

    private static final ConcurrentMap<EventReading, ExecutorContexts> ALL = new ConcurrentHashMap<>();

    /** More texts than these are found by their characters, which takes longer. */
    private static final int MOST_TEXTS = 10_000;

    private static final int LONGEST_KEPT = 200;

    private final EventContexts<SqlContext> contexts;
    private final EventDates dates;
    private final ConcurrentMap<UTF8String, EventContexts.Named<SqlContext>> byText = new ConcurrentHashMap<>();

    private ExecutorContexts(EventReading reading) {
        contexts = new EventContexts<>(LatinAmerica.dataset(), reading.codes(), SqlContext::of);
        dates = reading.dates();
    }

    static ExecutorContexts of(EventReading reading) {
        return ALL.computeIfAbsent(reading, ExecutorContexts::new);
    }

    /** Returns the contexts of the country that a text names; the text itself is not kept. */
    EventContexts.Named<SqlContext> named(UTF8String country) {
        EventContexts.Named<SqlContext> known = byText.get(country);
        if (known != null) {
            return known;
        }
        EventContexts.Named<SqlContext> named = contexts.named(country.toString());
        if (country.numBytes() <= LONGEST_KEPT && byText.size() < MOST_TEXTS) {
            byText.put(country.copy(), named);
        }
        return named;
    }

    /** Reads a date, and throws as {@link EventDates#parse} does. */
    EdtfDate date(UTF8String text) {
        return dates.parse(text.toString().strip());
    }
}
