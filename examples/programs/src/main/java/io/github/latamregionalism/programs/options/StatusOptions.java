package io.github.latamregionalism.programs.options;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.programs.report.Spells;
import io.github.latamregionalism.query.Coverage;
import io.github.latamregionalism.query.Facts;
import io.github.latamregionalism.query.Memberships;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which spells a list has: those of members, of another status, or of members that participate. */
public final class StatusOptions {

    private static final ImmutableSet<Status> MEMBERSHIP =
            ImmutableSet.of(Status.MEMBER, Status.SUSPENDED, Status.INACTIVE);

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Those with this status: member, associate, observer, acceding, suspended or inactive.")
    private @Nullable Status status;

    @Option(names = "--participating", description = "Only members that are neither suspended nor inactive.")
    private boolean participating;

    /** Returns those of the spells on a day that the options ask for. */
    public ImmutableList<OnDay<Membership>> select(Facts<OnDay<Membership>> spells, LocalDate day, Dataset dataset) {
        return spells.all().stream()
                .filter(held -> isAskedFor(held.fact().status()))
                .flatMap(held -> participating ? participation(held, day, dataset) : Stream.of(held))
                .sorted(Spells.ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether the question says which. */
    public boolean areGiven() {
        return participating || status != null;
    }

    /** Returns whether the list is that of all members. */
    public boolean isOfMembers() {
        return !participating && (status == null || status == Status.MEMBER);
    }

    /** Returns the statuses on which the list rests. */
    public ImmutableSet<Status> asked() {
        return participating ? MEMBERSHIP : ImmutableSet.of(status == null ? Status.MEMBER : status);
    }

    /** Returns how far those in an organization are covered on a day. */
    public Coverage coverage(OrganizationId organization, LocalDate day, Dataset dataset) {
        Memberships memberships = dataset.memberships();
        return (participating
                        ? memberships.participantsIn(organization, day)
                        : memberships.countriesWith(asked().iterator().next(), organization, day))
                .coverage();
    }

    private boolean isAskedFor(Status spellStatus) {
        if (participating) {
            return spellStatus == Status.MEMBER;
        }
        return status == null ? MEMBERSHIP.contains(spellStatus) : spellStatus == status;
    }

    private static Stream<OnDay<Membership>> participation(OnDay<Membership> held, LocalDate day, Dataset dataset) {
        Membership spell = held.fact();
        Certainty certainty = dataset.memberships()
                .participantsIn(spell.organization(), day)
                .certaintyOf(spell.country())
                .and(held.certainty());
        return certainty == Certainty.NO ? Stream.empty() : Stream.of(new OnDay<>(spell, certainty));
    }
}
