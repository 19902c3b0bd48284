package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Difference.CellChange;
import io.github.latamregionalism.dataset.Difference.Kind;
import io.github.latamregionalism.model.DatasetRecord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares datasets table by table, by the text of the cells. */
final class Differences {

    private Differences() {}

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
