package io.github.latamregionalism.json;

import static java.util.Comparator.comparing;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
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
                .filter(accessor -> accessor.isDefault())
                .map(TableShape::of)
                .sorted(comparing(TableShape::name))
                .collect(ImmutableList.toImmutableList());
    }

    private static TableShape of(Method accessor) {
        Type[] parameters = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments();
        return new TableShape(snakeCase(accessor.getName(), CaseFormat.LOWER_CAMEL), accessor, (Class<?>)
                parameters[parameters.length - 1]);
    }

    /** Returns the name of the type of record in JSON. */
    String recordName() {
        return snakeCase(recordType.getSimpleName(), CaseFormat.UPPER_CAMEL);
    }

    private static String snakeCase(String name, CaseFormat format) {
        return format.to(CaseFormat.LOWER_UNDERSCORE, name);
    }

    /** Returns the records of the table. */
    List<?> of(Records records) {
        Object content = RecordShape.invoke(accessor, records);
        return content instanceof Catalog<?, ?> catalog ? catalog.all() : (List<?>) content;
    }
}
