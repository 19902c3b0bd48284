package io.github.latamregionalism.programs;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.bibliography.Bibliography;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * A spell of membership and how surely it holds on the day of a question.
 *
 * @param spell the spell
 * @param certainty how surely it holds
 */
record DatedSpell(Membership spell, Certainty certainty) {

    /** The order of a list: by organization, country, status and start. */
    static final Comparator<DatedSpell> ORDER = comparing((DatedSpell dated) -> dated.spell.organization())
            .thenComparing(dated -> dated.spell.country())
            .thenComparing(dated -> dated.spell.status())
            .thenComparing(dated -> dated.spell.period().start());

    /** Returns a spell with its certainty. */
    static DatedSpell on(LocalDate day, Membership spell, Dataset dataset) {
        return new DatedSpell(spell, dataset.memberships().extentOf(spell).contains(day));
    }

    /** Adds the columns that every list of spells ends with. */
    static Table<DatedSpell> addColumns(Table<DatedSpell> table, Dataset dataset) {
        return table.column("status", dated -> dated.spell.status())
                .column("certainty", DatedSpell::certainty)
                .column("start", dated -> dated.spell.period().start())
                .column("end", dated -> dated.spell.period().end())
                .column("confidence", dated -> dated.spell.provenance().confidence())
                .forMachines(
                        "sources", dated -> addresses(dated.spell.provenance().sources(), dataset));
    }

    /** Returns what to cite for a list of spells. */
    static Bibliography bibliography(Collection<DatedSpell> spells, Dataset dataset) {
        return Bibliography.ofSources(
                dataset.records(), spells.stream().map(DatedSpell::spell).toList());
    }

    /** Returns the addresses of sources. */
    static ImmutableList<String> addresses(Collection<SourceId> sources, Dataset dataset) {
        return sources.stream()
                .map(id -> dataset.records().sources().get(id).url())
                .collect(ImmutableList.toImmutableList());
    }
}
