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

    private final EventContexts<SqlContext> contexts;
    private final EventDates dates;

    private ExecutorContexts(EventReading reading) {
        contexts = new EventContexts<>(LatinAmerica.dataset(), reading.codes(), SqlContext::of);
        dates = reading.dates();
    }

    static ExecutorContexts of(EventReading reading) {
        return ALL.computeIfAbsent(reading, ExecutorContexts::new);
    }

    /** Returns the contexts of the country that a text names. */
    EventContexts.Named<SqlContext> named(UTF8String country) {
        return contexts.named(country.toString());
    }

    /** Reads a date, and throws as {@link EventDates#parse} does. */
    EdtfDate date(UTF8String text) {
        return dates.parse(text.toString().strip());
    }
}
