package io.github.latamregionalism.programs;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import java.util.Collection;

/** Tables of spells in full. */
final class Spells {

    private Spells() {}

    static Table<Membership> table(String name, Collection<Membership> spells, Dataset dataset) {
        return new Table<Membership>(name, spells)
                .column("status", Membership::status)
                .column("start", spell -> spell.period().start())
                .column("start_basis", Membership::startBasis)
                .column("end", spell -> spell.period().end())
                .column("end_basis", Membership::endBasis)
                .column("entry", Membership::entry)
                .column("exit", Membership::exit)
                .column("confidence", spell -> spell.provenance().confidence())
                .forMachines("note", spell -> spell.provenance().note())
                .forMachines(
                        "sources",
                        spell -> DatedSpell.addresses(spell.provenance().sources(), dataset));
    }
}
