package io.github.latamregionalism.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule that what a row refers to is there. A table that the package does not have is not looked into. */
final class ForeignKeys {

    private static final Splitter LIST = Splitter.on(';').omitEmptyStrings();
    private static final int NEAREST = 2;

    private ForeignKeys() {}

    static void check(Content content, List<Problem> problems) {
        Map<String, ImmutableSet<String>> keys = new HashMap<>();
        for (TableContent<?> table : content.all()) {
            keys.put(
                    table.table().name(),
                    table.keys().stream()
                            .filter(key -> !key.isEmpty())
                            .map(key -> key.get(0))
                            .collect(ImmutableSet.toImmutableSet()));
        }
        for (TableContent<?> table : content.all()) {
            check(table, keys, problems);
        }
    }

    private static <R> void check(
            TableContent<R> content, Map<String, ImmutableSet<String>> keys, List<Problem> problems) {
        Table<R> table = content.table();
        for (int i = 0; i < content.records().size(); i++) {
            RowWriter row = new RowWriter(table);
            table.write(content.records().get(i), row);
            String[] cells = row.cells();
            for (int c = 0; c < cells.length; c++) {
                Column<?> column = table.columns().get(c);
                Optional<ImmutableSet<String>> targets = targets(column, keys);
                if (targets.isEmpty()) {
                    continue;
                }
                for (String key : LIST.split(cells[c])) {
                    if (!targets.get().contains(key)) {
                        ImmutableList<String> nearest = Spelling.nearest(key, targets.get(), NEAREST);
                        problems.add(new Problem(
                                table.file(),
                                content.lines().get(i),
                                c + 1,
                                column + " \"" + key + "\" is not in " + String.join(".csv or ", column.targets())
                                        + ".csv"
                                        + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest))));
                    }
                }
            }
        }
    }

    /** Returns the keys that a cell of the column may hold, empty if it is free or a table of them is not there. */
    private static Optional<ImmutableSet<String>> targets(Column<?> column, Map<String, ImmutableSet<String>> keys) {
        if (column.targets().isEmpty() || !keys.keySet().containsAll(column.targets())) {
            return Optional.empty();
        }
        return Optional.of(column.targets().stream()
                .flatMap(table -> keys.getOrDefault(table, ImmutableSet.of()).stream())
                .collect(ImmutableSet.toImmutableSet()));
    }
}
