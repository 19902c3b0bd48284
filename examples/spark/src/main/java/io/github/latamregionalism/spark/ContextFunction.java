package io.github.latamregionalism.spark;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/**
 * A SQL function of a country and a date.
 *
 * @param name its name in SQL
 * @param list which of {@link SqlContext#LISTS} it returns, or {@link #TEXTS}
 * @param reading how countries and dates are written
 */
record ContextFunction(String name, int list, EventReading reading) implements UnboundFunction, Serializable {

    /** Stands for all columns in one struct. */
    static final int TEXTS = -1;

    @Override
    public BoundFunction bind(StructType arguments) {
        if (arguments.size() == 2 && arguments.apply(0).dataType() instanceof StringType) {
            DataType date = arguments.apply(1).dataType();
            if (date instanceof DateType) {
                return new OnDay(this);
            }
            if (date instanceof TimestampType) {
                // As Spark itself turns a timestamp into a date.
                return new OnTimestamp(this, date, ZoneId.of(SQLConf.get().sessionLocalTimeZone()));
            }
            if (date instanceof TimestampNTZType) {
                return new OnTimestamp(this, date, ZoneOffset.UTC);
            }
            if (date instanceof StringType) {
                return new OnDate(this);
            }
        }
        throw new UnsupportedOperationException(description() + "; the arguments are " + arguments.toDDL());
    }

    @Override
    public String description() {
        return name
                + "(country STRING, date DATE, TIMESTAMP or STRING) takes a code or name of a country, and a day or the"
                + " text of a date: yyyy-mm-dd, yyyy-mm or yyyy";
    }
}
