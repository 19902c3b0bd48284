package io.github.latamregionalism.dataset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.query.Records;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The tables of a dataset, wherever their rows are. The records of each are put in order when first asked for. */
abstract class Tables implements Records {

    private final String version;
    private final LocalDate asOf;
    private final Map<Class<?>, Catalog<?, ?>> inOrder = new HashMap<>();

    Tables(String version, LocalDate asOf) {
        this.version = version;
        this.asOf = asOf;
    }

    /** Returns the records of a table, in any order. */
    abstract <R extends DatasetRecord<?>> ImmutableList<R> records(Table<R> table);

    /** Returns how much of a table there is. */
    abstract TableCoverage coverage(Table<?> table);

    /** Returns the records of a table in their order. */
    final <R extends DatasetRecord<?>> ImmutableList<R> sorted(Table<R> table) {
        return table.sorted(records(table));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public final LocalDate asOf() {
        return asOf;
    }

    @Override
    @SuppressWarnings("unchecked") // each catalog was put in under its own type
    public synchronized <K extends Comparable<? super K>, R extends DatasetRecord<K>> Catalog<K, R> of(Class<R> type) {
        requireNonNull(type, "type");
        Catalog<?, ?> found = inOrder.get(type);
        if (found == null) {
            Table<R> table = Table.of(type);
            found = Catalog.of(table.type().noun(), sorted(table));
            inOrder.put(type, found);
        }
        return (Catalog<K, R>) found;
    }
}
