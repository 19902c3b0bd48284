package io.github.latamregionalism.analysis;

import io.github.latamregionalism.dataset.Dataset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small random datasets with partial dates around 2001. */
final class SpellRows {

    private static final long MOST_READINGS = 1000;

    private static final List<String> STARTS =
            List.of("", "2000", "2000-12-31", "2001", "2001-01", "2001-07", "2001-07-01", "2001-06");

    private static final List<String> ENDS =
            List.of("", "..", "2001-07", "2001-12-31", "2002", "2002-01-01", "2002-06", "2003");

    private SpellRows() {}

    static Arbitrary<Dataset> datasets() {
        return spells().list()
                .ofMinSize(0)
                .ofMaxSize(4)
                .map(lists -> lists.stream().flatMap(List::stream).toList())
                .filter(SpellRows::isOneSpellAStatus)
                .map(SmallDataset::withSpells)
                .filter(dataset -> Readings.count(dataset) <= MOST_READINGS);
    }

    /** Returns a spell of membership, with or without one of suspension or absence over it. */
    private static Arbitrary<List<String>> spells() {
        return Combinators.combine(
                        Arbitraries.of(SmallDataset.ORGANIZATIONS),
                        Arbitraries.of(SmallDataset.COUNTRIES),
                        Arbitraries.of("member", "member", "member,suspended", "member,inactive", "observer"),
                        Arbitraries.of(STARTS),
                        Arbitraries.of(ENDS),
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

    private static boolean isOneSpellAStatus(List<String> rows) {
        return rows.stream()
                        .map(row -> row.split(",", -1)[0] + row.split(",", -1)[1])
                        .distinct()
                        .count()
                == rows.stream()
                        .filter(row -> row.contains(",member,") || row.contains(",observer,"))
                        .count();
    }
}
