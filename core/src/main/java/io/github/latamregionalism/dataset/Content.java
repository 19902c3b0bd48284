package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of a package as they stand in its files, all read and checked. */
final class Content {

    private final ImmutableMap<Table<?>, TableContent<?>> tables;

    private Content(ImmutableMap<Table<?>, TableContent<?>> tables) {
        this.tables = tables;
    }

    /** Reads every table that the package has, and adds what is wrong in one or between them to the problems. */
    static Content read(PackageFiles files, List<Problem> problems) {
        ImmutableMap.Builder<Table<?>, TableContent<?>> tables = ImmutableMap.builder();
        List<Problem> unreadable = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            @Nullable TableContent<?> content = read(table, files, unreadable);
            if (content != null) {
                tables.put(table, content);
            }
        }
        problems.addAll(unreadable);
        Content content = new Content(tables.buildOrThrow());
        ForeignKeys.check(content, problems);
        SpellRules.check(content, problems);
        SubjectRules.check(content, problems);
        ObjectionRules.check(content, problems);
        return content;
    }

    private static <R> @Nullable TableContent<R> read(Table<R> table, PackageFiles files, List<Problem> problems) {
        try {
            return TableReader.read(table, files.read(table.file()), problems);
        } catch (NoSuchFileException e) {
            return null;
        } catch (java.io.IOException e) {
            problems.add(new Problem(table.file(), 1, 1, "the file cannot be read: " + e.getMessage()));
            return null;
        }
    }

    /** Returns what the package has of a table, empty if it has no such file. */
    @SuppressWarnings("unchecked") // each content was put in under its own table
    <R> Optional<TableContent<R>> of(Table<R> table) {
        return Optional.ofNullable((TableContent<R>) tables.get(table));
    }

    /** Returns the tables that the package has. */
    ImmutableList<TableContent<?>> all() {
        return tables.values().asList();
    }
}
