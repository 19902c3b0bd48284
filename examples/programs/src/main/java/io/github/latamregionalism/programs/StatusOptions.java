package io.github.latamregionalism.programs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which spells a list has: those of members, of another status, or of members that take part. */
final class StatusOptions {

    private static final ImmutableSet<Status> MEMBERSHIP =
            ImmutableSet.of(Status.MEMBER, Status.SUSPENDED, Status.INACTIVE);

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Those with this status: member, associate, observer, acceding, suspended or inactive.")
    private @Nullable Status status;

    @Option(names = "--participating", description = "Only members that are neither suspended nor inactive.")
    private boolean participating;

    /** Returns those of some spells that the options ask for and that certainly or possibly hold on a day. */
    ImmutableList<DatedSpell> select(Collection<Membership> spells, LocalDate day, Dataset dataset) {
        List<DatedSpell> holding = spells.stream()
                .map(spell -> DatedSpell.on(day, spell, dataset))
                .filter(dated -> dated.certainty() != Certainty.NO)
                .filter(dated -> isAskedFor(dated.spell().status()))
                .map(dated -> participating ? participation(dated, day, dataset) : dated)
                .filter(dated -> dated.certainty() != Certainty.NO)
                .toList();
        return ImmutableList.sortedCopyOf(DatedSpell.ORDER, holding);
    }

    private boolean isAskedFor(Status spellStatus) {
        if (participating) {
            return spellStatus == Status.MEMBER;
        }
        return status == null ? MEMBERSHIP.contains(spellStatus) : spellStatus == status;
    }

    private static DatedSpell participation(DatedSpell dated, LocalDate day, Dataset dataset) {
        Membership spell = dated.spell();
        return new DatedSpell(
                spell,
                dated.certainty()
                        .and(dataset.memberships()
                                .standingOf(spell.country(), spell.organization(), day)
                                .participates()));
    }
}
