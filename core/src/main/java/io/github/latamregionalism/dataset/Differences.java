package io.github.latamregionalism.dataset;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.latamregionalism.dataset.Difference.CellChange;
import io.github.latamregionalism.dataset.Difference.Kind;
import io.github.latamregionalism.model.DatasetRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares datasets table by table, by the text of the cells. */
final class Differences {

    private static final Comparator<Difference> BY_KEY = Comparator.comparing(Difference::key, (a, b) -> compare(a, b));

    private Differences() {}

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    static ImmutableList<Difference> between(Dataset older, Dataset newer) {
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        for (Table<?> table : Tables.ALL) {
            differences.addAll(between(table, older, newer));
        }
        return differences.build();
    }

    private static <R extends DatasetRecord> List<Difference> between(Table<R> table, Dataset older, Dataset newer) {
        ImmutableList<R> before = older.tables().records(table);
        ImmutableList<R> after = newer.tables().records(table);
        List<Difference> found = table.key().isEmpty() ? unkeyed(table, before, after) : keyed(table, before, after);
        found.sort(BY_KEY);
        return found;
    }

    private static <R extends DatasetRecord> List<Difference> keyed(Table<R> table, List<R> before, List<R> after) {
        Map<List<String>, R> old = byKey(table, before);
        Map<List<String>, R> now = byKey(table, after);
        Set<List<String>> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<Difference> found = new ArrayList<>();
        for (List<String> key : keys) {
            between(table, key, Optional.ofNullable(old.get(key)), Optional.ofNullable(now.get(key)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static <R extends DatasetRecord> Map<List<String>, R> byKey(Table<R> table, List<R> records) {
        Map<List<String>, R> byKey = new LinkedHashMap<>();
        for (R row : records) {
            byKey.put(table.keyOf(row), row);
        }
        return byKey;
    }

    private static <R extends DatasetRecord> List<Difference> unkeyed(Table<R> table, List<R> before, List<R> after) {
        Multiset<R> old = HashMultiset.create(before);
        Multiset<R> now = HashMultiset.create(after);
        Set<R> all = new HashSet<>(before);
        all.addAll(after);
        List<Difference> found = new ArrayList<>();
        for (R row : all) {
            List<String> cells = List.of(table.cellsOf(row));
            for (int i = old.count(row); i < now.count(row); i++) {
                between(table, cells, Optional.empty(), Optional.of(row)).ifPresent(found::add);
            }
            for (int i = now.count(row); i < old.count(row); i++) {
                between(table, cells, Optional.of(row), Optional.empty()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Returns the difference between two records with one key, empty if there is none. */
    static <R extends DatasetRecord> Optional<Difference> between(
            Table<R> table, List<String> key, Optional<R> before, Optional<R> after) {
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
        return Optional.of(new Difference(
                table.name(),
                ImmutableList.copyOf(key),
                kind,
                cells.build(),
                before.map(row -> row),
                after.map(row -> row)));
    }
}
