package io.github.latamregionalism.spark;

import io.github.latamregionalism.programs.enrich.CountryContexts;
import io.github.latamregionalism.programs.enrich.EventContexts;
import java.util.function.Function;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A function of a country and a date whose types are known: what is sent to executors, some names and nothing else. */
abstract class BoundContextFunction implements ScalarFunction<Object> {

    private static final long serialVersionUID = 1;

    private final ContextFunction function;
    private final DataType date;
    private transient @Nullable ExecutorContexts contexts;

    BoundContextFunction(ContextFunction function, DataType date) {
        this.function = function;
        this.date = date;
    }

    @Override
    public final String name() {
        return function.name();
    }

    @Override
    public final DataType[] inputTypes() {
        return new DataType[] {DataTypes.StringType, date};
    }

    @Override
    public final String canonicalName() {
        return RegionalismCatalog.NAME + "." + name() + "(string," + date.catalogString() + ")" + function.reading();
    }

    @Override
    public final DataType resultType() {
        return function.list() == ContextFunction.TEXTS ? SqlContext.TEXTS : SqlContext.LIST;
    }

    /** Returns the contexts of this process. */
    final ExecutorContexts contexts() {
        ExecutorContexts found = contexts;
        if (found == null) {
            found = ExecutorContexts.of(function.reading());
            contexts = found;
        }
        return found;
    }

    /** Returns what the function returns of the context that is found for a country; a text that is null names none. */
    final @Nullable Object of(@Nullable UTF8String country, Function<CountryContexts<SqlContext>, SqlContext> find) {
        EventContexts.Named<SqlContext> named = contexts().named(country == null ? UTF8String.EMPTY_UTF8 : country);
        CountryContexts<SqlContext> found = named.contexts();
        if (found == null) {
            return none(String.valueOf(named.problem()));
        }
        SqlContext context = find.apply(found);
        return function.list() == ContextFunction.TEXTS ? context.texts() : context.list(function.list());
    }

    /** Returns what the function returns where there is no context. */
    final @Nullable Object none(String problem) {
        return function.list() == ContextFunction.TEXTS ? SqlContext.problem(problem) : null;
    }
}
