package io.github.latamregionalism.programs.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.programs.words.Words;
import io.github.latamregionalism.query.OnDay;
import java.util.Collection;
import java.util.Comparator;

/** Tables of spells of membership. */
public final class Spells {

    /** The order of a list of spells on a day: by organization, country, status and start. */
    public static final Comparator<OnDay<Membership>> ORDER = comparing(
                    (OnDay<Membership> held) -> held.fact().organization())
            .thenComparing(held -> held.fact().country())
            .thenComparing(held -> held.fact().status())
            .thenComparing(held -> held.fact().period().start());

    private Spells() {}

    /** Adds the columns that every list of spells on a day ends with. */
    public static Table<OnDay<Membership>> addColumns(Table<OnDay<Membership>> table, Dataset dataset, Words words) {
        table.column("status", held -> held.fact().status())
                .column("certainty", OnDay::certainty)
                .column("start", held -> held.fact().period().start())
                .column("end", held -> held.fact().period().end())
                .column("confidence", held -> held.fact().provenance().confidence())
                .forMachines(
                        "sources", held -> addresses(held.fact().provenance().sources(), dataset))
                .afterAsOf(held -> dataset.isAfterAsOf(held.fact()));
        return Acts.addColumns(table, held -> dataset.memberships().actsOf(held.fact()), dataset, words);
    }

    /** Returns a table of spells in full, whatever the day. */
    public static Table<Membership> table(String name, Collection<Membership> spells, Dataset dataset, Words words) {
        Table<Membership> table = new Table<Membership>(name, spells)
                .column("status", Membership::status)
                .column("start", spell -> spell.period().start())
                .column("start_basis", Membership::startBasis)
                .column("end", spell -> spell.period().end())
                .column("end_basis", Membership::endBasis)
                .column("entry", Membership::entry)
                .column("exit", Membership::exit)
                .column("confidence", spell -> spell.provenance().confidence())
                .forMachines("note", spell -> words.text(spell, "note"))
                .forMachines("sources", spell -> addresses(spell.provenance().sources(), dataset))
                .afterAsOf(dataset::isAfterAsOf);
        return Acts.addColumns(table, dataset.memberships()::actsOf, dataset, words);
    }

    /** Returns the addresses of sources. */
    public static ImmutableList<String> addresses(Collection<SourceId> sources, Dataset dataset) {
        return sources.stream()
                .map(id -> dataset.records().sources().get(id).url())
                .collect(ImmutableList.toImmutableList());
    }
}
