package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.model.DatasetRecord;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The tables of a dataset with all their rows, to be checked against each other. */
final class Content extends Tables {

    private final ImmutableMap<Table<?>, TableContent<?>> tables;
    private final boolean leavesOut;

    private Content(Map<Table<?>, TableContent<?>> tables, String version, LocalDate asOf, boolean leavesOut) {
        super(version, asOf);
        this.tables = ImmutableMap.copyOf(tables);
        this.leavesOut = leavesOut;
    }

    /** Returns the content of some tables, not checked. */
    static Content of(Iterable<? extends TableContent<?>> tables, String version, LocalDate asOf) {
        Map<Table<?>, TableContent<?>> byTable = new LinkedHashMap<>();
        for (TableContent<?> table : tables) {
            byTable.put(table.table(), table);
        }
        return new Content(byTable, version, asOf, false);
    }

    /** Returns the content of all tables, not checked. */
    static Content of(Tables tables) {
        return of(
                Table.all().stream()
                        .filter(table -> tables.coverage(table) != TableCoverage.NONE)
                        .map(table -> contentOf(table, tables))
                        .toList(),
                tables.version(),
                tables.asOf());
    }

    private static <R extends DatasetRecord<?>> TableContent<R> contentOf(Table<R> table, Tables tables) {
        return TableContent.of(table, tables.records(table), tables.coverage(table) == TableCoverage.PARTIAL);
    }

    /** Reads every table that a package has, and adds what is wrong in one to the problems. */
    static Content read(PackageFiles files, Descriptor descriptor, Problems problems) {
        ImmutableList.Builder<TableContent<?>> tables = ImmutableList.builder();
        PackageFiles bounded = bounded(files, problems);
        for (Table<?> table : Table.all()) {
            @Nullable TableContent<?> content = read(table, bounded, descriptor, problems);
            if (content != null) {
                tables.add(content);
            }
        }
        return of(tables.build(), descriptor.version(), descriptor.asOf());
    }

    /**
     * Returns the files, which together have at most {@link PackageLimits#PACKAGE_BYTES}: one more ends the reading.
     */
    private static PackageFiles bounded(PackageFiles files, Problems problems) {
        AtomicLong left = new AtomicLong(PackageLimits.PACKAGE_BYTES);
        return name -> {
            byte[] bytes = files.read(name);
            if (left.addAndGet(-bytes.length) < 0) {
                throw problems.end(
                        name,
                        1,
                        1,
                        "the tables of the package have more than " + PackageLimits.PACKAGE_BYTES
                                + " bytes together, which is the most that is read");
            }
            return bytes;
        };
    }

    private static <R extends DatasetRecord<?>> @Nullable TableContent<R> read(
            Table<R> table, PackageFiles files, Descriptor descriptor, Problems problems) {
        Descriptor.@Nullable Resource resource = descriptor.resources().get(table.name());
        String file = resource == null ? table.file() : resource.path();
        if (descriptor.refused().contains(table.name())) {
            return TableContent.unreadable(table, file);
        }
        try {
            byte[] bytes = files.read(file);
            if (resource == null && !descriptor.resources().isEmpty()) {
                problems.add(file, "the file is there, but is no resource of " + Descriptor.FILE + ": list it there");
            }
            TableContent<R> content = TableReader.read(table, file, bytes, problems);
            return content.withPartial(resource != null && resource.partial());
        } catch (NoSuchFileException e) {
            Optional<Problem> missing = descriptor.missing(table);
            if (missing.isEmpty()) {
                return null;
            }
            problems.add(missing.get());
        } catch (IOException e) {
            problems.add(file, "the file cannot be read: " + e.getMessage());
        }
        return TableContent.unreadable(table, file);
    }

    /** Returns what the package has of a table, empty if it has no such file. */
    @SuppressWarnings("unchecked") // each content was put in under its own table
    <R extends DatasetRecord<?>> Optional<TableContent<R>> find(Table<R> table) {
        return Optional.ofNullable((TableContent<R>) tables.get(table));
    }

    @Override
    <R extends DatasetRecord<?>> ImmutableList<R> records(Table<R> table) {
        return find(table).map(TableContent::records).orElse(ImmutableList.of());
    }

    @Override
    TableCoverage coverage(Table<?> table) {
        TableContent<?> found = tables.get(table);
        return found == null ? TableCoverage.NONE : found.partial() ? TableCoverage.PARTIAL : TableCoverage.WHOLE;
    }

    /** Returns the tables that the package has. */
    ImmutableList<TableContent<?>> all() {
        return tables.values().asList();
    }

    /** Returns whether rows that are wrong are left out, so that what refers to one is wrong too. */
    boolean leavesOut() {
        return leavesOut;
    }

    /** Adds what is wrong between rows to the problems, table by table. */
    void check(Problems problems) {
        int before = problems.size();
        checkReferences(problems);
        checkRules(problems);
        sort(problems, before);
    }

    /**
     * Adds what refers to a row that is not there to the problems.
     *
     * @return the names of the tables in which something was not found
     */
    Set<String> checkReferences(Problems problems) {
        return References.check(this, problems);
    }

    /** Adds what is wrong between records that are there to the problems. */
    void checkRules(Problems problems) {
        RecordRules.check(this, problems);
    }

    /**
     * Returns the content without the rows that are wrong and those that hang on them.
     *
     * <p>References come first: of two spells that overlap, one may be left out because its country is.
     *
     * @param problems where the problem of every row left out is added
     */
    Content goodRows(Problems problems) {
        Content good = with(tables, true);
        Content before;
        do {
            before = good;
            good = good.without(problems, Content::checkReferences);
            if (good == before) {
                good = good.without(problems, Content::checkRules);
            }
        } while (good != before);
        return good;
    }

    /** Returns the content without the rows in which a check finds a problem, itself if it finds none. */
    private Content without(Problems problems, BiConsumer<Content, Problems> check) {
        Problems found = new Problems();
        check.accept(this, found);
        if (found.isEmpty()) {
            return this;
        }
        sort(found, 0);
        problems.addAll(found);
        Map<Table<?>, TableContent<?>> left = new LinkedHashMap<>();
        tables.forEach((table, content) -> left.put(table, content.without(found)));
        return with(left, true);
    }

    private void sort(Problems problems, int from) {
        List<String> files = all().stream().<String>map(TableContent::file).toList();
        problems.sortFrom(from, Comparator.comparing(problem -> files.indexOf(problem.file())));
    }

    /** Returns the content with some tables said to be partial. */
    Content withPartial(Set<String> names) {
        Map<Table<?>, TableContent<?>> marked = new LinkedHashMap<>();
        tables.forEach((table, content) ->
                marked.put(table, content.withPartial(content.partial() || names.contains(table.name()))));
        return with(marked, leavesOut);
    }

    private Content with(Map<Table<?>, TableContent<?>> changed, boolean without) {
        return new Content(changed, version(), asOf(), without);
    }
}
