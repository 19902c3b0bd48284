package io.github.latamregionalism.spark;

import io.github.latamregionalism.data.LatinAmerica;
import io.github.latamregionalism.programs.enrich.EventContexts;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The contexts of this process, an executor or the driver: read from the jar when they are first needed, never sent.
 */
final class ExecutorContexts {

    private static final EventContexts<SqlContext> CONTEXTS =
            new EventContexts<>(LatinAmerica.dataset(), SqlContext::of);

    private ExecutorContexts() {}

    static EventContexts.Named<SqlContext> named(UTF8String country) {
        return CONTEXTS.named(country.toString());
    }
}
