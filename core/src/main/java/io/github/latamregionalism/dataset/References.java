package io.github.latamregionalism.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.paper.Claim;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rule that what a row refers to is there. A table that the package does not have is not looked into. */
final class References {

    private static final int NEAREST = 2;

    /** Looking for the nearest keys takes long, and who sees so many wrong references has another problem. */
    private static final int MOST_WITH_NEAREST = 100;

    private static final Splitter LIST = Splitter.on(';').omitEmptyStrings();

    private final Content content;
    private final List<Problem> problems;
    private final Map<String, TableContent<?>> tables = new HashMap<>();
    private final SetMultimap<String, String> present = HashMultimap.create();
    private final SetMultimap<String, String> leftOut = HashMultimap.create();
    private final Set<String> checked = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();
    private int missing;

    private References(Content content, List<Problem> problems) {
        this.content = content;
        this.problems = problems;
        for (TableContent<?> table : content.all()) {
            String name = table.table().name();
            tables.put(name, table);
            table.records().forEach(found -> present.put(name, found.id().toString()));
            table.leftOut().forEach(cells -> leftOut.put(name, cells[0]));
        }
    }

    /**
     * Adds what refers to a row that is not there to the problems. Where rows that are wrong are being left out, so is
     * what refers to one of those, through however many rows.
     *
     * @return the names of the tables in which something was not found
     */
    static Set<String> check(Content content, List<Problem> problems) {
        References references = new References(content, problems);
        // Claims, whose targets depend on the row, come after all of those.
        content.all().forEach(references::check);
        return references.incomplete;
    }

    /** Checks a table once, after those that its rows refer to, of which some may be left out. */
    private void check(TableContent<?> from) {
        if (!checked.add(from.table().name())) {
            return;
        }
        from.table().columns().stream()
                .flatMap(column -> column.targets().stream())
                .flatMap(name -> Stream.ofNullable(tables.get(name)))
                .forEach(this::check);
        Deque<Integer> wrong = new ArrayDeque<>();
        for (int row = 0; row < from.records().size(); row++) {
            checkRow(from, row, wrong);
        }
        if (content.leavesOut() && !wrong.isEmpty()) {
            ListMultimap<String, Integer> referring = referring(from);
            while (!wrong.isEmpty()) {
                for (int row : referring.get(keyOf(from, wrong.remove()))) {
                    if (present.containsEntry(from.table().name(), keyOf(from, row))) {
                        checkRow(from, row, wrong);
                    }
                }
            }
        }
    }

    /** Returns the rows of a table that refer to another of its rows, by the key of that. */
    private static ListMultimap<String, Integer> referring(TableContent<?> table) {
        ListMultimap<String, Integer> rows =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Column column : table.table().columns()) {
            if (column.targets().contains(table.table().name())) {
                for (int row = 0; row < table.records().size(); row++) {
                    for (String key : LIST.split(column.cellOf(table.records().get(row)))) {
                        rows.put(key, row);
                    }
                }
            }
        }
        return rows;
    }

    /** Checks a row, and notes that it is wrong if it is. */
    private void checkRow(TableContent<?> from, int row, Deque<Integer> wrong) {
        DatasetRecord<?> found = from.records().get(row);
        int before = problems.size();
        for (Column column : from.table().columns()) {
            Collection<String> targets = targets(column, found);
            if (!targets.isEmpty()) {
                for (String key : LIST.split(column.cellOf(found))) {
                    missing(column, key, targets)
                            .ifPresent(message -> problems.add(from.problem(row, column.name(), message)));
                }
            }
        }
        if (problems.size() > before && content.leavesOut()) {
            wrong.add(row);
            present.remove(from.table().name(), keyOf(from, row));
            leftOut.put(from.table().name(), keyOf(from, row));
        }
    }

    private static String keyOf(TableContent<?> table, int row) {
        return table.records().get(row).id().toString();
    }

    /** Returns the tables of which one must have the values of a column: for subjects it depends on the row. */
    private static Collection<String> targets(Column column, DatasetRecord<?> found) {
        if (!(found instanceof Claim claim) || !column.name().equals("subject_keys")) {
            return column.targets();
        }
        return List.of(
                switch (claim.subjectKind()) {
                    case COUNTRY, EXTERNAL_ACTOR -> "countries";
                    case ORGANIZATION -> "organizations";
                    case CHALLENGE -> "challenges";
                    case INSTRUMENT -> "instruments";
                    case TREATY -> "treaties";
                    case REGION -> "regions"; // a table that no package has
                });
    }

    /**
     * Looks a key up.
     *
     * <p>A key cannot be missing where a table is not there, is partial, or could not be read completely. Where rows
     * that are wrong are being left out, what could not be read is gone.
     *
     * @return an error message if no table has the key; empty if one has it, or could not be read completely
     */
    private Optional<String> missing(Column column, String key, Collection<String> names) {
        Set<String> files = new LinkedHashSet<>();
        boolean gone = false;
        for (String name : names) {
            TableContent<?> table = tables.get(name);
            if (table == null || table.partial() || present.containsEntry(name, key)) {
                return Optional.empty();
            }
            gone |= leftOut.containsEntry(name, key);
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
            known.addAll(present.get(name));
        }
        List<String> nearest = Spelling.nearest(key, known.build(), NEAREST);
        return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
    }
}
