package io.github.latamregionalism.programs.policy;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.Certainty;

/** Tables of what countries were to treaties on a day. */
public final class TreatyStandings {

    private TreatyStandings() {}

    /** Adds the columns that every such table ends with; the last three count what stands on the day. */
    static Table<TreatyStanding> addColumns(Table<TreatyStanding> table) {
        return table.column("treaty", TreatyStanding::treaty)
                .column("status", TreatyStandings::statuses)
                .column("reservations", standing -> standing.reservations().size())
                .column("declarations", standing -> standing.declarations().size())
                .column("objections", standing -> standing.objections().size());
    }

    /** Returns the statuses, each that is only possible with a question mark. */
    private static ImmutableList<String> statuses(TreatyStanding standing) {
        return standing.statuses().entrySet().stream()
                .map(entry -> entry.getKey().text() + (entry.getValue() == Certainty.POSSIBLE ? "?" : ""))
                .collect(ImmutableList.toImmutableList());
    }
}
