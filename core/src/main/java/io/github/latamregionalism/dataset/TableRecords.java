package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.Catalog;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.query.Records;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The records of a dataset, each table put in order when it is first asked for. */
final class TableRecords implements Records {

    private final TableSource tables;
    private final String version;
    private final LocalDate asOf;
    private final Map<Class<?>, Object> known = new HashMap<>();

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
    @SuppressWarnings("unchecked") // what was put in under a type has records of it
    public <R extends DatasetRecord> ImmutableList<R> all(Class<R> type) {
        Object found = of(type);
        return found instanceof Catalog<?, ?> catalog ? ((Catalog<?, R>) catalog).all() : (ImmutableList<R>) found;
    }

    @Override
    @SuppressWarnings("unchecked") // what was put in under a type has records of it
    public <K extends Comparable<? super K>, R extends DatasetRecord> Catalog<K, R> catalog(Class<R> type) {
        return (Catalog<K, R>) of(type);
    }

    private synchronized Object of(Class<? extends DatasetRecord> type) {
        Object found = known.get(type);
        if (found == null) {
            found = read(Table.of(type));
            known.put(type, found);
        }
        return found;
    }

    private <K extends Comparable<? super K>, R extends DatasetRecord> Object read(Table<R> table) {
        if (!table.hasIds()) {
            return table.sorted(tables.records(table));
        }
        TreeMap<K, R> byId = new TreeMap<>();
        for (R row : tables.records(table)) {
            byId.put(id(table, row), row);
        }
        return Catalog.of(table.what(), byId);
    }

    @SuppressWarnings("unchecked") // the ids of a table are of one type
    private static <K, R extends DatasetRecord> K id(Table<R> table, R row) {
        return (K) table.id(row);
    }
}
