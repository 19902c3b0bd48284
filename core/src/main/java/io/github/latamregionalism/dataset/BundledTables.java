package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads each table of a package once, when it is first asked for. */
final class BundledTables implements TableSource {

    private final PackageFiles files;
    private final Map<Table<?>, ImmutableList<?>> read = new HashMap<>();

    BundledTables(PackageFiles files) {
        this.files = files;
    }

    @Override
    @SuppressWarnings("unchecked") // each list was put in under its own table
    public synchronized <R extends DatasetRecord> ImmutableList<R> records(Table<R> table) {
        ImmutableList<R> known = (ImmutableList<R>) read.get(table);
        if (known == null) {
            known = readTable(table);
            read.put(table, known);
        }
        return known;
    }

    @Override
    public Coverage coverage(Table<?> table) {
        return Coverage.WHOLE;
    }

    private <R extends DatasetRecord> ImmutableList<R> readTable(Table<R> table) {
        Problems problems = new Problems();
        ImmutableList<R> records = ImmutableList.of();
        try {
            records = TableReader.read(table, table.file(), files.read(table.file()), problems)
                    .records();
        } catch (IOException e) {
            problems.add(new Problem(table.file(), 1, 1, "the file cannot be read: " + e));
        }
        problems.throwIfAny();
        return records;
    }
}
