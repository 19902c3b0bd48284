package io.github.latamregionalism.dataset;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.JsonOfType;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Term;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A record that was added, removed or changed from one dataset to another.
 *
 * @param table the name of the table, such as {@code memberships}
 * @param key the id of the record
 * @param kind what became of it
 * @param cells the cells that changed, in the order of the columns; none unless the record changed
 * @param older the record before, absent if it was added
 * @param newer the record after, absent if it was removed
 */
@JsonRecord
public record Difference(
        @JsonProperty("table") String table,
        @JsonProperty("key") String key,
        @JsonProperty("kind") Kind kind,
        @JsonProperty("cells") ImmutableList<CellChange> cells,
        @JsonProperty("older") @JsonOfType Optional<DatasetRecord<?>> older,
        @JsonProperty("newer") @JsonOfType Optional<DatasetRecord<?>> newer) {
    /** Makes one of its parts, none of which is null. {@inheritDoc} */
    public Difference {
        requireNonNull(table, "table");
        requireNonNull(key, "key");
        requireNonNull(kind, "kind");
        requireNonNull(cells, "cells");
        requireNonNull(older, "older");
        requireNonNull(newer, "newer");
    }

    /** What became of a record from one dataset to another. */
    public enum Kind implements Term {
        /** It is there now and was not before. */
        ADDED,
        /** It was there before and is no longer. */
        REMOVED,
        /** Its key is there as before, and other cells are not as they were. */
        CHANGED
    }

    /**
     * A value of a record that differs between two datasets.
     *
     * @param column the name of the column
     * @param from the text before, as the CSV file has it
     * @param to the text after
     */
    @JsonRecord
    public record CellChange(
            @JsonProperty("column") String column,
            @JsonProperty("from") String from,
            @JsonProperty("to") String to) {
        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public CellChange {
            requireNonNull(column, "column");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        /** {@return the change in words, such as {@code end changed from "2019-10-12" to "2019-10-17"}} */
        @Override
        public String toString() {
            return column + " changed from \"" + from + "\" to \"" + to + "\"";
        }
    }

    /**
     * {@return the difference in words, such as {@code memberships: unasur-arg-member: end changed from "2019-10-12" to
     * "2019-10-17"}}
     */
    @Override
    public String toString() {
        String what = kind == Kind.CHANGED ? Joiner.on(", ").join(cells) : kind.text();
        return (table + ": " + key + ": " + what).replace("\r", "\\r").replace("\n", "\\n");
    }

    /** Compares two datasets table by table, by the text of the cells. */
    static ImmutableList<Difference> between(Dataset older, Dataset newer) {
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        for (Table<?> table : Table.all()) {
            Map<String, DatasetRecord<?>> before = byKey(older.tables().records(table));
            Map<String, DatasetRecord<?>> after = byKey(newer.tables().records(table));
            Set<String> keys = new TreeSet<>(before.keySet());
            keys.addAll(after.keySet());
            for (String key : keys) {
                between(table, key, Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key)))
                        .ifPresent(differences::add);
            }
        }
        return differences.build();
    }

    private static Map<String, DatasetRecord<?>> byKey(ImmutableList<? extends DatasetRecord<?>> records) {
        Map<String, DatasetRecord<?>> byKey = new TreeMap<>();
        records.forEach(found -> byKey.put(found.id().toString(), found));
        return byKey;
    }

    /** Returns the difference between two records with one key, empty if there is none. */
    static Optional<Difference> between(
            Table<?> table, String key, Optional<DatasetRecord<?>> before, Optional<DatasetRecord<?>> after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        ImmutableList.Builder<CellChange> cells = ImmutableList.builder();
        if (before.isPresent() && after.isPresent()) {
            String[] from = table.cellsOf(before.get());
            String[] to = table.cellsOf(after.get());
            for (int i = 0; i < from.length; i++) {
                if (!from[i].equals(to[i])) {
                    cells.add(new CellChange(table.columns().get(i).name(), from[i], to[i]));
                }
            }
        }
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return Optional.of(new Difference(table.name(), key, kind, cells.build(), before, after));
    }
}
