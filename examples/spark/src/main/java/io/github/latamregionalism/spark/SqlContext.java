package io.github.latamregionalism.spark;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.programs.enrich.Context;
import io.github.latamregionalism.programs.enrich.EventColumn;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * What is known of a country on a day, in the form in which Spark moves rows: it is made once and copied as bytes from
 * then on.
 */
final class SqlContext {

    /** The name of the field that says why an event has no context. */
    static final String PROBLEM = "problem";

    /** A text for each {@link EventColumn}, as CSV files have it, and the problem. */
    static final StructType TEXTS = new StructType(Stream.of(EventColumn.values())
                    .map(column -> DataTypes.createStructField(column.text(), DataTypes.StringType, true))
                    .toArray(StructField[]::new))
            .add(PROBLEM, DataTypes.StringType, true);

    /** The columns that hold lists. */
    static final ImmutableList<EventColumn> LISTS =
            Stream.of(EventColumn.values()).filter(EventColumn::isList).collect(ImmutableList.toImmutableList());

    /** The type of those lists. */
    static final DataType LIST = DataTypes.createArrayType(DataTypes.StringType, false);

    /** To make a projection, Spark compiles a class: this is done once. */
    private static final UnsafeProjection TO_TEXTS = UnsafeProjection.create(TEXTS);

    private static final UnsafeProjection TO_LISTS =
            UnsafeProjection.create(LISTS.stream().map(column -> LIST).toArray(DataType[]::new));

    private final InternalRow texts;
    private final ImmutableList<ArrayData> lists;

    private SqlContext(InternalRow texts, ImmutableList<ArrayData> lists) {
        this.texts = texts;
        this.lists = lists;
    }

    static SqlContext of(Context context) {
        Object[] texts = new Object[TEXTS.size()];
        for (EventColumn column : EventColumn.values()) {
            texts[TEXTS.fieldIndex(column.text())] = UTF8String.fromString(column.cell(context));
        }
        Object[] lists =
                LISTS.stream().map(column -> list(column.values(context))).toArray();
        UnsafeRow compact = compact(TO_LISTS, lists);
        return new SqlContext(
                compact(TO_TEXTS, texts),
                IntStream.range(0, lists.length)
                        .<ArrayData>mapToObj(compact::getArray)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static GenericArrayData list(List<String> elements) {
        return new GenericArrayData(
                elements.stream().map(UTF8String::fromString).toArray());
    }

    /** A projection writes into one row again and again, so one thread at a time may use it. */
    private static UnsafeRow compact(UnsafeProjection projection, Object... values) {
        synchronized (projection) {
            return projection.apply(new GenericInternalRow(values)).copy();
        }
    }

    /** Returns a row of {@link #TEXTS} that says why there is no context. */
    static InternalRow problem(String problem) {
        Object[] texts = new Object[TEXTS.size()];
        texts[TEXTS.fieldIndex(PROBLEM)] = UTF8String.fromString(problem);
        return new GenericInternalRow(texts);
    }

    /** Returns a row of {@link #TEXTS}. */
    InternalRow texts() {
        return texts;
    }

    /** Returns one of {@link #LISTS}. */
    ArrayData list(int index) {
        return lists.get(index);
    }
}
