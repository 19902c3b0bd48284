package io.github.latamregionalism.dataset;

import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.query.Records;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The records of a dataset; each table is put in order when it is first asked for. */
final class TableRecords implements Records {

    private final TableSource tables;
    private final String version;
    private final LocalDate asOf;
    private final Map<Class<?>, Catalog<?, ?>> known = new HashMap<>();

    TableRecords(TableSource tables, String version, LocalDate asOf) {
        this.tables = tables;
        this.version = version;
        this.asOf = asOf;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    @SuppressWarnings("unchecked") // each catalog was put in under its own type
    public synchronized <K extends Comparable<? super K>, R extends DatasetRecord<K>> Catalog<K, R> of(Class<R> type) {
        Catalog<?, ?> found = known.get(type);
        if (found == null) {
            Table<R> table = Table.of(type);
            found = Catalog.of(table.type().noun(), table.sorted(tables.records(table)));
            known.put(type, found);
        }
        return (Catalog<K, R>) found;
    }
}
