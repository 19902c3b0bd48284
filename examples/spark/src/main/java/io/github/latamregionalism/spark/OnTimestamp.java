package io.github.latamregionalism.spark;

import java.time.ZoneId;
import org.apache.spark.sql.catalyst.util.DateTimeUtils;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A function of a country and the day of a timestamp. Public since the code that Spark generates calls it. */
public final class OnTimestamp extends BoundContextFunction {

    private static final long serialVersionUID = 1;

    private final ZoneId zone;

    OnTimestamp(ContextFunction function, DataType timestamp, ZoneId zone) {
        super(function, timestamp);
        this.zone = zone;
    }

    /**
     * Returns the value of the function; Spark itself returns null where the timestamp is null.
     *
     * @param country a code or name of a country
     * @param microseconds the timestamp, counted from 1970-01-01T00:00
     * @return the value in Spark's own form
     */
    public @Nullable Object invoke(@Nullable UTF8String country, long microseconds) {
        int day = DateTimeUtils.microsToDays(microseconds, zone);
        return of(country, contexts -> contexts.on(day));
    }
}
