package io.github.latamregionalism.analysis;

import io.github.latamregionalism.dataset.Dataset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small random datasets with partial dates around 2001. */
final class SpellRows {

    private static final long MOST_READINGS = 1000;

    private static final List<String> STARTS =
            List.of("", "2000", "2000-12-31", "2001", "2001-01", "2001-07", "2001-07-01", "2001-06");

    private static final List<String> ENDS =
            List.of("", "..", "2001-07", "2001-12-31", "2002", "2002-01-01", "2002-06", "2003");

    private SpellRows() {}

    static Arbitrary<Dataset> datasets() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, spells().list().ofMaxSize(3)),
                        Tuple.of(3, spells().list().ofMinSize(8).ofMaxSize(16)))
                .map(SpellRows::oneOfEach)
                .map(SmallDataset::withSpells)
                .filter(dataset -> Readings.count(dataset) <= MOST_READINGS);
    }

    /** Returns a spell of membership, with or without one of suspension or absence over it. */
    private static Arbitrary<List<String>> spells() {
        return Combinators.combine(
                        Arbitraries.of(SmallDataset.ORGANIZATIONS),
                        Arbitraries.of(SmallDataset.COUNTRIES),
                        Arbitraries.of("member", "member", "member", "member,suspended", "member,inactive", "observer"),
                        // Mostly days, so that many spells have few readings.
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just("2000-12-31")), Tuple.of(1, Arbitraries.of(STARTS))),
                        Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("..")), Tuple.of(1, Arbitraries.of(ENDS))),
                        Arbitraries.of("", "withdrawal", "dissolution"))
                .as((organization, country, statuses, start, end, exit) -> {
                    List<String> rows = new ArrayList<>();
                    for (String status : statuses.split(",", -1)) {
                        boolean running = end.equals("..");
                        rows.add(String.join(
                                ",",
                                organization.toString(),
                                country.toString(),
                                status,
                                start,
                                end,
                                running ? "" : exit));
                    }
                    return rows;
                });
    }

    /** Returns the rows of the first spells of each country in each organization. */
    private static List<String> oneOfEach(List<List<String>> spells) {
        Map<String, List<String>> first = new LinkedHashMap<>();
        spells.forEach(rows -> {
            String[] cells = rows.get(0).split(",", -1);
            first.putIfAbsent(cells[0] + "," + cells[1], rows);
        });
        return first.values().stream().flatMap(List::stream).toList();
    }
}
