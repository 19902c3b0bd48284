package io.github.latamregionalism.spark;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A function of a country and a day. Public since the code that Spark generates calls it. */
public final class OnDay extends BoundContextFunction {

    private static final long serialVersionUID = 1;

    OnDay(ContextFunction function) {
        super(function, DataTypes.DateType);
    }

    /**
     * Returns the value of the function; Spark itself returns null where the day is null.
     *
     * @param country a code or name of a country
     * @param epochDay the day, counted from 1970-01-01
     * @return the value in Spark's own form
     */
    public @Nullable Object invoke(@Nullable UTF8String country, int epochDay) {
        return of(country, contexts -> contexts.on(epochDay));
    }
}
