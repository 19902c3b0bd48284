package io.github.latamregionalism.spark;

import io.github.latamregionalism.programs.enrich.CountryContexts;
import io.github.latamregionalism.programs.enrich.EventContexts;
import io.github.latamregionalism.time.EdtfDate;
import java.time.format.DateTimeParseException;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A function of a country and the text of a date. Public since the code that Spark generates calls it. */
public final class OnDate extends BoundContextFunction {

    private static final long serialVersionUID = 1;

    OnDate(String name, int list) {
        super(name, list);
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[] {DataTypes.StringType, DataTypes.StringType};
    }

    /**
     * Returns the value of the function.
     *
     * @param country a code or name of a country
     * @param date an EDTF date; of a month or a year, what holds on every day of it is certain and what holds on some
     *     day possible
     * @return the value in Spark's own form
     */
    public @Nullable Object invoke(@Nullable UTF8String country, @Nullable UTF8String date) {
        EventContexts.Named<SqlContext> named = named(country);
        CountryContexts<SqlContext> contexts = named.contexts();
        if (contexts == null) {
            return none(String.valueOf(named.problem()));
        }
        if (date == null) {
            return none("no date is given");
        }
        try {
            return part(contexts.on(EdtfDate.parse(date.toString().strip())));
        } catch (DateTimeParseException e) {
            return none(String.valueOf(e.getMessage()));
        }
    }
}
