package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;

/** The tables of a package that was checked before: each is read when it is first asked for. */
final class BundledTables extends Tables {

    private final PackageFiles files;

    BundledTables(PackageFiles files, String version, LocalDate asOf) {
        super(version, asOf);
        this.files = files;
    }

    @Override
    <R extends DatasetRecord<?>> ImmutableList<R> records(Table<R> table) {
        Problems problems = new Problems();
        ImmutableList<R> records = ImmutableList.of();
        try {
            records = TableReader.readChecked(table, table.file(), files.read(table.file()), problems)
                    .records();
        } catch (NoSuchFileException e) {
            // A package of before the table came does not list it; one that lists it is broken.
            Descriptor.read(files, problems).missing(table).ifPresent(problems::add);
        } catch (IOException e) {
            problems.add(table.file(), "the file cannot be read: " + e);
        }
        problems.throwIfAny();
        return records;
    }

    @Override
    TableCoverage coverage(Table<?> table) {
        return TableCoverage.WHOLE;
    }
}
