package io.github.latamregionalism.dataset;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The result of merging two datasets by {@link Dataset#overriddenBy}.
 *
 * @param dataset the merged dataset; a table to which references are unresolved is written as partial
 * @param conflicts the records that were replaced by another with the same key, each with both
 * @param unresolved the references that lead to no record of the merged dataset; each comes from a dataset that has not
 *     the table, and the message names the record
 */
@JsonRecord
public record Merge(
        @JsonProperty("dataset") Dataset dataset,
        @JsonProperty("conflicts") ImmutableList<Difference> conflicts,
        @JsonProperty("unresolved") ImmutableList<Problem> unresolved) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public Merge {
        requireNonNull(dataset, "dataset");
        requireNonNull(conflicts, "conflicts");
        requireNonNull(unresolved, "unresolved");
    }

    static Merge of(Dataset first, Dataset second) {
        ImmutableList.Builder<Difference> conflicts = ImmutableList.builder();
        ImmutableList.Builder<TableContent<?>> tables = ImmutableList.builder();
        for (Table<?> table : Table.all()) {
            merge(table, first, second, conflicts).ifPresent(tables::add);
        }
        LocalDate asOf = first.asOf().isBefore(second.asOf()) ? first.asOf() : second.asOf();
        Content content = Content.of(tables.build(), version(first.version(), second.version()), asOf);
        Problems unresolved = new Problems();
        Set<String> incomplete = content.checkReferences(unresolved);
        content = content.withPartial(incomplete);
        Problems problems = new Problems();
        content.checkRules(problems);
        problems.throwIfAny();
        return new Merge(new Dataset(content), conflicts.build(), named(unresolved, content));
    }

    private static String version(String first, String second) {
        if (second.isEmpty() || first.equals(second)) {
            return first;
        }
        return first.isEmpty() ? second : first + " + " + second;
    }

    private static <R extends DatasetRecord<?>> Optional<TableContent<R>> merge(
            Table<R> table, Dataset first, Dataset second, ImmutableList.Builder<Difference> conflicts) {
        TableCoverage ours = first.tables().coverage(table);
        TableCoverage theirs = second.tables().coverage(table);
        if (ours == TableCoverage.NONE && theirs == TableCoverage.NONE) {
            return Optional.empty();
        }
        ImmutableList<R> before = first.tables().records(table);
        ImmutableList<R> after = second.tables().records(table);
        Map<String, R> byKey = new LinkedHashMap<>();
        before.forEach(row -> byKey.put(row.id().toString(), row));
        for (R row : after) {
            String key = row.id().toString();
            Optional<DatasetRecord<?>> replaced = Optional.ofNullable(byKey.put(key, row));
            if (replaced.isPresent()) {
                Difference.between(table, key, replaced, Optional.of(row)).ifPresent(conflicts::add);
            }
        }
        return Optional.of(TableContent.of(
                table, byKey.values(), ours == TableCoverage.PARTIAL || theirs == TableCoverage.PARTIAL));
    }

    /** Returns the problems with the key of the record in their messages, for the number of a row says nothing here. */
    private static ImmutableList<Problem> named(List<Problem> problems, Content content) {
        return problems.stream()
                .map(problem -> new Problem(
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        record(problem, content) + ": " + problem.message()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String record(Problem problem, Content content) {
        for (TableContent<?> table : content.all()) {
            if (table.file().equals(problem.file())) {
                return table.records().get((int) problem.line() - 1).id().toString();
            }
        }
        return problem.file();
    }
}
