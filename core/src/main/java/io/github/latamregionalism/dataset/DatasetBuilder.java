package io.github.latamregionalism.dataset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Dataset} from records, under the rules that a package of tables is read by.
 *
 * <p>As in a package, a table of which no record is added is one that the dataset does not have: what others refer to
 * in it is not checked.
 *
 * <pre>{@code
 * Country brazil = dataset.records().countries().get(CountryCode.of("BRA"));
 * Dataset alone = Dataset.builder(LocalDate.of(2025, 12, 31)).add(brazil).build();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class DatasetBuilder {

    private final LocalDate asOf;
    private String version = "";
    private final Map<Table<?>, List<DatasetRecord<?>>> records = new LinkedHashMap<>();
    private final Set<Table<?>> partial = new HashSet<>();

    DatasetBuilder(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Sets the version of the data.
     *
     * @param version the version
     * @return this builder
     */
    public DatasetBuilder version(String version) {
        requireNonNull(version, "version");
        this.version = version;
        return this;
    }

    /**
     * Adds a record to the table of its type.
     *
     * @param record the record
     * @return this builder
     */
    public DatasetBuilder add(DatasetRecord<?> record) {
        records.computeIfAbsent(Table.of(record), table -> new ArrayList<>()).add(record);
        return this;
    }

    /**
     * Adds records, each to the table of its type.
     *
     * @param records the records
     * @return this builder
     */
    public DatasetBuilder addAll(Iterable<? extends DatasetRecord<?>> records) {
        records.forEach(this::add);
        return this;
    }

    /**
     * Says how much of a table the dataset will have. Unless it is said, a table with records is whole, and one without
     * is not there.
     *
     * @param type the type of the records of the table, such as {@code Country.class}
     * @param coverage {@link TableCoverage#PARTIAL}, so that records may refer to others that are not there, or
     *     {@link TableCoverage#WHOLE}
     * @return this builder
     * @throws IllegalArgumentException if it is {@link TableCoverage#NONE}
     */
    public DatasetBuilder coverage(Class<? extends DatasetRecord<?>> type, TableCoverage coverage) {
        requireNonNull(type, "type");
        requireNonNull(coverage, "coverage");
        if (coverage == TableCoverage.NONE) {
            throw new IllegalArgumentException("a table is not there if it has no records and nothing is said of it");
        }
        Table<?> table = Table.of(type);
        records.computeIfAbsent(table, added -> new ArrayList<>());
        if (coverage == TableCoverage.PARTIAL) {
            partial.add(table);
        } else {
            partial.remove(table);
        }
        return this;
    }

    /**
     * Builds the dataset.
     *
     * <p>A problem names a table in place of a file. Its line is the number of the record, counted from 1 in the order
     * in which those of the table were added.
     *
     * @return the dataset
     * @throws DatasetException if the records break a rule; it has every problem
     */
    public Dataset build() {
        Problems problems = new Problems();
        try {
            PlainText.require(version);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(Descriptor.FILE, 1, 1, "version " + e.getMessage()));
        }
        ImmutableList.Builder<TableContent<?>> tables = ImmutableList.builder();
        for (Table<?> table : Table.all()) {
            List<DatasetRecord<?>> added = records.get(table);
            if (added != null) {
                tables.add(content(table, added, problems).withPartial(partial.contains(table)));
            }
        }
        Content content = Content.of(tables.build(), version, asOf);
        content.check(problems);
        problems.throwIfAny();
        return new Dataset(content);
    }

    /** Writes each record as CSV cells and reads it back, so that records made in code obey the same rules as files. */
    private static <R extends DatasetRecord<?>> TableContent<R> content(
            Table<R> table, List<DatasetRecord<?>> added, Problems problems) {
        RowReader<R> reader = new RowReader<>(table, table.name(), TableContent.inOrder(table), true, problems);
        for (int i = 0; i < added.size(); i++) {
            DatasetRecord<?> row = added.get(i);
            String[] cells = table.cellsOf(row);
            int before = problems.size();
            @Nullable R read = reader.read(i + 1L, cells);
            if (problems.size() == before && !row.equals(read)) {
                String message =
                        "the record cannot be written as a row: a text that is there must not be blank, and one in"
                                + " a list must have no semicolon: " + row;
                problems.add(new Problem(table.name(), i + 1L, 1, message));
            }
        }
        return reader.content(false);
    }
}
