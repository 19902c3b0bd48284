package io.github.latamregionalism.json;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSortedMap;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.query.Records;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;

/** The tables of a dataset in JSON: each has the name of the method of {@link Records} that returns its records. */
final class TableNames {

    private TableNames() {}

    /** Returns the types of record by the names of their tables, in snake case. */
    static ImmutableSortedMap<String, Class<? extends DatasetRecord>> types() {
        ImmutableSortedMap.Builder<String, Class<? extends DatasetRecord>> types =
                new ImmutableSortedMap.Builder<>(Comparator.naturalOrder());
        for (Method accessor : Records.class.getMethods()) {
            if (accessor.isDefault()) {
                types.put(CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, accessor.getName()), typeOf(accessor));
            }
        }
        return types.buildOrThrow();
    }

    private static Class<? extends DatasetRecord> typeOf(Method accessor) {
        Type[] parameters = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments();
        return ((Class<?>) parameters[parameters.length - 1]).asSubclass(DatasetRecord.class);
    }
}
