package io.github.latamregionalism.spark;

import io.github.latamregionalism.time.EdtfDate;
import java.time.format.DateTimeParseException;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A function of a country and the text of a date. Public since the code that Spark generates calls it. */
public final class OnDate extends BoundContextFunction {

    private static final long serialVersionUID = 1;

    OnDate(ContextFunction function) {
        super(function, DataTypes.StringType);
    }

    /**
     * Returns the value of the function.
     *
     * @param country a code or name of a country
     * @param date a date as {@link io.github.latamregionalism.programs.enrich.EventDates} reads it; of a month or a
     *     year, what holds on every day of it is certain and what holds on some day possible
     * @return the value in Spark's own form
     */
    public @Nullable Object invoke(@Nullable UTF8String country, @Nullable UTF8String date) {
        try {
            EdtfDate read = contexts().date(date == null ? UTF8String.EMPTY_UTF8 : date);
            return of(country, contexts -> contexts.on(read));
        } catch (DateTimeParseException e) {
            // What is wrong with the country comes first, as everywhere.
            String problem = contexts()
                    .named(country == null ? UTF8String.EMPTY_UTF8 : country)
                    .problem();
            return none(problem == null ? String.valueOf(e.getMessage()) : problem);
        }
    }
}
