package io.github.latamregionalism.spark;

import io.github.latamregionalism.programs.enrich.EventContexts;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A function of a country and a date whose types are known: what is sent to executors, some names and nothing else. */
abstract class BoundContextFunction implements ScalarFunction<Object> {

    private static final long serialVersionUID = 1;

    private final String name;
    private final int list;

    BoundContextFunction(String name, int list) {
        this.name = name;
        this.list = list;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String canonicalName() {
        return RegionalismCatalog.NAME + "." + name + "(string," + inputTypes()[1].catalogString() + ")";
    }

    @Override
    public DataType resultType() {
        return list == ContextFunction.TEXTS ? SqlContext.TEXTS : SqlContext.LIST;
    }

    /** Returns the contexts of the country that a text names; a text that is null names none. */
    static EventContexts.Named<SqlContext> named(@Nullable UTF8String country) {
        return ExecutorContexts.named(country == null ? UTF8String.EMPTY_UTF8 : country);
    }

    /** Returns what the function returns of a context. */
    final Object part(SqlContext context) {
        return list == ContextFunction.TEXTS ? context.texts() : context.list(list);
    }

    /** Returns what the function returns where there is no context. */
    final @Nullable Object none(String problem) {
        return list == ContextFunction.TEXTS ? SqlContext.problem(problem) : null;
    }
}
