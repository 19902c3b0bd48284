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
import java.util.Optional;
import java.util.stream.Stream;

/** Which spells a list has: those of members, of another status, or of members that participate. */
public final class StatusOptions {

    private static final ImmutableSet<Status> MEMBERSHIP =
            ImmutableSet.of(Status.MEMBER, Status.SUSPENDED, Status.INACTIVE);

    private final Option<Optional<Status>> status;
    private final Option<Boolean> participating;

    public StatusOptions(Options options) {
        status = options.option(
                        "--status",
                        "STATUS",
                        ValueTypes.term(Status.class),
                        "Those with this status: member, associate, observer, acceding, suspended or inactive.")
                .optional();
        participating = options.flag("--participating", "Only members that are neither suspended nor inactive.");
        options.allowOneOf(status, participating);
    }

    /** Returns those of the spells on a day that the options ask for. */
    public ImmutableList<OnDay<Membership>> select(Facts<OnDay<Membership>> spells, LocalDate day, Dataset dataset) {
        return spells.all().stream()
                .filter(held -> isAskedFor(held.fact().status()))
                .flatMap(held -> participating.value() ? participation(held, day, dataset) : Stream.of(held))
                .sorted(Spells.ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether the question says which. */
    public boolean areGiven() {
        return participating.value() || status.isGiven();
    }

    /** Returns whether the list is that of all members. */
    public boolean isOfMembers() {
        return !participating.value() && status.value().orElse(Status.MEMBER) == Status.MEMBER;
    }

    /** Returns the statuses on which the list rests. */
    public ImmutableSet<Status> asked() {
        return participating.value()
                ? MEMBERSHIP
                : ImmutableSet.of(status.value().orElse(Status.MEMBER));
    }

    /** Returns how far those in an organization are covered on a day. */
    public Coverage coverage(OrganizationId organization, LocalDate day, Dataset dataset) {
        Memberships memberships = dataset.memberships();
        return (participating.value()
                        ? memberships.participantsIn(organization, day)
                        : memberships.countriesWith(asked().iterator().next(), organization, day))
                .coverage();
    }

    private boolean isAskedFor(Status spellStatus) {
        if (participating.value()) {
            return spellStatus == Status.MEMBER;
        }
        return status.value().map(asked -> spellStatus == asked).orElseGet(() -> MEMBERSHIP.contains(spellStatus));
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
