package io.github.latamregionalism.spark;

import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;

/**
 * A SQL function of a country and a date.
 *
 * @param name its name in SQL
 * @param list which of {@link SqlContext#LISTS} it returns, or {@link #TEXTS}
 */
record ContextFunction(String name, int list) implements UnboundFunction {

    /** Stands for all columns in one struct. */
    static final int TEXTS = -1;

    @Override
    public BoundFunction bind(StructType arguments) {
        if (arguments.size() == 2 && arguments.apply(0).dataType() instanceof StringType) {
            DataType date = arguments.apply(1).dataType();
            if (date instanceof DateType) {
                return new OnDay(name, list);
            }
            if (date instanceof StringType) {
                return new OnDate(name, list);
            }
        }
        throw new UnsupportedOperationException(description() + "; the arguments are " + arguments.toDDL());
    }

    @Override
    public String description() {
        return name
                + "(country STRING, date DATE or STRING) takes a code or name of a country, and a day or the text of"
                + " an EDTF date: yyyy-mm-dd, yyyy-mm or yyyy";
    }
}
