package io.github.latamregionalism.json;

import static java.util.Comparator.comparing;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.query.Records;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

/**
 * A table of {@link Records}, found for tests by its accessor.
 *
 * @param name the name in JSON, in snake case
 * @param recordType the type of record
 */
record TableForm(String name, Class<?> recordType) {

    /** Returns all tables by name. */
    static ImmutableList<TableForm> all() {
        return Arrays.stream(Records.class.getMethods())
                .filter(Method::isDefault)
                .map(TableForm::of)
                .sorted(comparing(TableForm::name))
                .collect(ImmutableList.toImmutableList());
    }

    private static TableForm of(Method accessor) {
        Type[] parameters = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments();
        return new TableForm(
                snakeCase(accessor.getName(), CaseFormat.LOWER_CAMEL), (Class<?>) parameters[parameters.length - 1]);
    }

    /** Returns the name of the type of record in JSON. */
    String recordName() {
        return snakeCase(recordType.getSimpleName(), CaseFormat.UPPER_CAMEL);
    }

    private static String snakeCase(String name, CaseFormat format) {
        return format.to(CaseFormat.LOWER_UNDERSCORE, name);
    }
}
