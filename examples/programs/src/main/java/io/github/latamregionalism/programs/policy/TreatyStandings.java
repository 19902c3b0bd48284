package io.github.latamregionalism.programs.policy;

import io.github.latamregionalism.programs.report.Table;
import io.github.latamregionalism.programs.words.Held;
import io.github.latamregionalism.query.TreatyStanding;

/** Tables of what countries were to treaties on a day. */
public final class TreatyStandings {

    private TreatyStandings() {}

    /** Adds the columns that every such table ends with; the last three count what stands on the day. */
    static Table<TreatyStanding> addColumns(Table<TreatyStanding> table) {
        return table.column("treaty", TreatyStanding::treaty)
                .column("status", standing -> Held.of(standing.statuses()))
                .column("reservations", standing -> standing.reservations().size())
                .column("declarations", standing -> standing.declarations().size())
                .column("objections", standing -> standing.objections().size());
    }
}
