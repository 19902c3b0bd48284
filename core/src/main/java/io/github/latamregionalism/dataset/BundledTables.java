package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Reads each table of a package when it is asked for. */
record BundledTables(PackageFiles files) implements TableSource {

    @Override
    public <R extends DatasetRecord<?>> ImmutableList<R> records(Table<R> table) {
        Problems problems = new Problems();
        ImmutableList<R> records = ImmutableList.of();
        try {
            records = TableReader.read(table, table.file(), files.read(table.file()), problems)
                    .records();
        } catch (NoSuchFileException e) {
            // A package of before the table came has none of its records.
            return records;
        } catch (IOException e) {
            problems.add(new Problem(table.file(), 1, 1, "the file cannot be read: " + e));
        }
        problems.throwIfAny();
        return records;
    }

    @Override
    public TableCoverage coverage(Table<?> table) {
        return TableCoverage.WHOLE;
    }
}
