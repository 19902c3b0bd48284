package io.github.latamregionalism.dataset;

import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first cells of the keys of the tables of a content: what references are looked up in. */
final class Keys {

    private static final int NEAREST = 2;

    /** Looking for the nearest keys takes long, and who sees so many wrong references has another problem. */
    private static final int MOST_WITH_NEAREST = 100;

    private final Content content;
    private final Map<String, TableContent<?>> tables = new HashMap<>();
    private final Map<String, Set<String>> present = new HashMap<>();
    private final Map<String, Set<String>> leftOut = new HashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private int missing;

    Keys(Content content) {
        this.content = content;
        for (TableContent<?> table : content.all()) {
            String name = table.table().name();
            tables.put(name, table);
            present.put(name, first(table.keys()));
            leftOut.put(name, first(table.leftOut()));
        }
    }

    private static Set<String> first(Collection<List<String>> keys) {
        Set<String> first = new HashSet<>();
        for (List<String> key : keys) {
            if (!key.isEmpty()) {
                first.add(key.get(0));
            }
        }
        return first;
    }

    /**
     * Looks a key up.
     *
     * <p>A key cannot be missing where a table is not there, is partial, or could not be read: nobody knows what it
     * has. Where rows that are wrong are being left out, what could not be read is gone.
     *
     * @param column the column that has the key, as the message names it
     * @param key the key
     * @param names the tables of which one should have it
     * @return the message that it is in none of them, empty if it is, or if that cannot be known
     */
    Optional<String> missing(Column<?> column, String key, Collection<String> names) {
        Set<String> files = new LinkedHashSet<>();
        boolean gone = false;
        for (String name : names) {
            TableContent<?> table = tables.get(name);
            if (table == null
                    || table.partial()
                    || present.getOrDefault(name, Set.of()).contains(key)) {
                return Optional.empty();
            }
            if (leftOut.getOrDefault(name, Set.of()).contains(key)) {
                gone = true;
            }
            if ((gone || table.cut()) && !content.leavesOut()) {
                return Optional.empty();
            }
            files.add(table.file());
        }
        incomplete.addAll(names);
        missing++;
        return Optional.of(column + " \"" + key + "\" is " + (gone ? "left out of " : "not in ")
                + String.join(" or ", files) + (gone ? "" : nearest(key, names)));
    }

    private String nearest(String key, Collection<String> names) {
        if (missing > MOST_WITH_NEAREST) {
            return "";
        }
        ImmutableSet.Builder<String> known = ImmutableSet.builder();
        for (String name : names) {
            known.addAll(present.getOrDefault(name, Set.of()));
        }
        List<String> nearest = Spelling.nearest(key, known.build(), NEAREST);
        return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
    }

    /** Notes that a table does not have what others refer to. */
    void addIncomplete(Table<?> table) {
        incomplete.add(table.name());
    }

    /** Returns the names of the tables in which something was not found. */
    Set<String> incomplete() {
        return incomplete;
    }
}
