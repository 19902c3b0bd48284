package io.github.latamregionalism.json;

import static java.util.Comparator.comparing;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.query.Records;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * A table of {@link Records}.
 *
 * @param name the name in JSON, in snake case
 * @param accessor the method that returns its records
 * @param recordType the type of record
 */
record TableShape(String name, Method accessor, Class<?> recordType) {

    /** Returns all tables by name. */
    static ImmutableList<TableShape> all() {
        return Arrays.stream(Records.class.getMethods())
                .filter(accessor -> accessor.getGenericReturnType() instanceof ParameterizedType)
                .map(TableShape::of)
                .sorted(comparing(TableShape::name))
                .collect(ImmutableList.toImmutableList());
    }

    private static TableShape of(Method accessor) {
        Type[] parameters = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments();
        return new TableShape(
                CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, accessor.getName()), accessor, (Class<?>)
                        parameters[parameters.length - 1]);
    }

    /** Returns the records of the table. */
    List<?> of(Records records) {
        Object content = invoke(accessor, records);
        return content instanceof Catalog<?, ?> catalog ? catalog.all() : (List<?>) content;
    }

    /** Adds a record of the table. */
    void add(DatasetBuilder builder, Object record) {
        try {
            invoke(
                    DatasetBuilder.class.getMethod(
                            name.equals("paper_approaches") ? "addPaperApproach" : "add", recordType),
                    builder,
                    record);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no table takes a " + recordType.getName(), e);
        }
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + method, e);
        }
    }
}
