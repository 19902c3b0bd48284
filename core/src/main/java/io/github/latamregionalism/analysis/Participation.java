package io.github.latamregionalism.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * How many members an organization has and how many of them take part, and how many come and go in a year.
 *
 * <p>The same can be asked of the region: what is counted then is memberships, each of one state in one organization.
 *
 * <p>The rates are occurrence rates of the kind that demography uses, in the simplest form in which partial dates can
 * be followed exactly: shares of the members at one end of a year. A dissolution is no exit: the organization ended,
 * the state did not leave.
 *
 * <p>A spell whose start no source tells counts as a possible accession in every year in which it can have started.
 *
 * <p>Immutable and thread-safe.
 */
public final class Participation {

    private final Dataset dataset;
    private final ImmutableSet<OrganizationId> organizations;
    private final ImmutableSet<CountryCode> countries;
    private final ImmutableList<Membership> spells;

    private Participation(
            Dataset dataset, ImmutableSet<OrganizationId> organizations, ImmutableSet<CountryCode> countries) {
        this.dataset = dataset;
        this.organizations = organizations;
        this.countries = countries;
        this.spells = dataset.membershipSpells().stream()
                .filter(spell -> organizations.contains(spell.organization()) && countries.contains(spell.country()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the participation of all countries in an organization.
     *
     * @param dataset the dataset
     * @param organization the organization
     * @return the measures
     * @throws NoSuchElementException if the dataset has no such organization; the message names the nearest ids
     */
    public static Participation in(Dataset dataset, OrganizationId organization) {
        dataset.organizations().get(organization);
        return new Participation(
                dataset, ImmutableSet.of(organization), dataset.countries().keys());
    }

    /**
     * Returns the participation of the states of the region, all of {@link CountryKind#STATE}, in all organizations.
     *
     * @param dataset the dataset
     * @return the measures
     */
    public static Participation ofRegion(Dataset dataset) {
        return new Participation(dataset, dataset.organizations().keys(), States.ofRegion(dataset));
    }

    /**
     * Returns the number of members on a day, suspended and inactive ones included.
     *
     * @param day the day
     * @return the number, 0 or more; tight
     */
    public Interval members(LocalDate day) {
        int certain = 0;
        int possible = 0;
        for (OrganizationId organization : organizations) {
            Answer<CountryCode> answer = dataset.memberships().membersOf(organization, day);
            certain += within(answer.certain());
            possible += within(answer.possible());
        }
        return new Interval(certain, certain + possible);
    }

    /**
     * Returns the number of members on a day that take part: those neither suspended nor inactive.
     *
     * @param day the day
     * @return the number, 0 or more; tight
     */
    public Interval participants(LocalDate day) {
        int certain = 0;
        int possible = 0;
        for (OrganizationId organization : organizations) {
            Answer<CountryCode> answer = dataset.memberships().participantsIn(organization, day);
            certain += within(answer.certain());
            possible += within(answer.possible());
        }
        return new Interval(certain, certain + possible);
    }

    private int within(ImmutableSet<CountryCode> answer) {
        int count = 0;
        for (CountryCode country : answer) {
            count += countries.contains(country) ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the participation rate on a day: participants divided by members.
     *
     * @param day the day
     * @return the rate, from 0 to 1; tight; over the readings under which there is a member, and empty if there are
     *     none
     */
    public Optional<Interval> rate(LocalDate day) {
        Share share = new Share();
        for (OrganizationId organization : organizations) {
            Answer<CountryCode> members = dataset.memberships().membersOf(organization, day);
            Answer<CountryCode> suspended = dataset.memberships().countriesWith(Status.SUSPENDED, organization, day);
            Answer<CountryCode> inactive = dataset.memberships().countriesWith(Status.INACTIVE, organization, day);
            Answer<CountryCode> participants = dataset.memberships().participantsIn(organization, day);
            for (CountryCode country : countries) {
                // A country that cannot take part is kept from it under each reading by which it is a member.
                Certainty takesPart = participants.certaintyOf(country) == Certainty.NO
                        ? Certainty.NO
                        : suspended
                                .certaintyOf(country)
                                .or(inactive.certaintyOf(country))
                                .not();
                share.add(members.certaintyOf(country), takesPart);
            }
        }
        return share.value();
    }

    /**
     * Returns the number of accessions in a year: spells of membership that start in it, those of founders included.
     *
     * @param year the year
     * @return the number, 0 or more; tight
     */
    public Interval accessions(int year) {
        return starts(Status.MEMBER, year);
    }

    /**
     * Returns the number of suspensions in a year: spells of {@link Status#SUSPENDED} that start in it.
     *
     * @param year the year
     * @return the number, 0 or more; tight
     */
    public Interval suspensions(int year) {
        return starts(Status.SUSPENDED, year);
    }

    /**
     * Returns the number of self-suspensions in a year: spells of {@link Status#INACTIVE} that start in it.
     *
     * @param year the year
     * @return the number, 0 or more; tight
     */
    public Interval selfSuspensions(int year) {
        return starts(Status.INACTIVE, year);
    }

    private Interval starts(Status status, int year) {
        int certain = 0;
        int possible = 0;
        for (Membership spell : spells) {
            if (spell.status() == status) {
                Extent extent = dataset.memberships().extentOf(spell);
                Certainty starts = within(extent.earliestStart(), extent.latestStart(), year);
                certain += starts == Certainty.YES ? 1 : 0;
                possible += starts != Certainty.NO ? 1 : 0;
            }
        }
        return new Interval(certain, possible);
    }

    /**
     * Returns the number of exits in a year: spells of membership that end in it, other than by
     * {@link ExitKind#DISSOLUTION}.
     *
     * @param year the year
     * @return the number, 0 or more; tight
     */
    public Interval exits(int year) {
        int certain = 0;
        int possible = 0;
        for (Membership spell : spells) {
            if (spell.status() == Status.MEMBER && canEndByExit(spell)) {
                Extent extent = dataset.memberships().extentOf(spell);
                Certainty ends = within(extent.earliestEnd(), extent.latestEnd(), year);
                certain += ends == Certainty.YES ? 1 : 0;
                possible += ends != Certainty.NO ? 1 : 0;
            }
        }
        return new Interval(certain, possible);
    }

    static boolean canEndByExit(Membership spell) {
        return !spell.period().isRunning() && spell.exit().orElse(ExitKind.WITHDRAWAL) != ExitKind.DISSOLUTION;
    }

    private static Certainty within(LocalDate earliest, LocalDate latest, int year) {
        if (latest.getYear() < year || earliest.getYear() > year) {
            return Certainty.NO;
        }
        return earliest.getYear() == year && latest.getYear() == year ? Certainty.YES : Certainty.POSSIBLE;
    }

    /**
     * Returns the accession rate of a year: the share of the members on its 31 December whose spell started in it.
     *
     * @param year the year
     * @return the rate, from 0 to 1, and 1 in the year of foundation; tight; over the readings under which there is a
     *     member on that day, and empty if there are none
     */
    public Optional<Interval> accessionRate(int year) {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        LocalDate last = LocalDate.of(year, 12, 31);
        Share share = new Share();
        for (Membership spell : spells) {
            if (spell.status() == Status.MEMBER) {
                Extent extent = dataset.memberships().extentOf(spell);
                boolean outlasts = extent.latestEnd().isAfter(last);
                boolean canBeNew = extent.latestStart().isAfter(before)
                        && !extent.earliestStart().isAfter(last);
                boolean canBeOld = !extent.earliestStart().isAfter(before);
                share.add(outlasts && canBeNew, outlasts && canBeOld, extent.contains(last) != Certainty.YES);
            }
        }
        return share.value();
    }

    /**
     * Returns the exit rate of a year: the share of the members on 31 December of the year before whose spell ended in
     * it, other than by {@link ExitKind#DISSOLUTION}.
     *
     * @param year the year
     * @return the rate, from 0 to 1; tight; over the readings under which there is a member on that day, and empty if
     *     there are none
     */
    public Optional<Interval> exitRate(int year) {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        LocalDate last = LocalDate.of(year, 12, 31);
        Share share = new Share();
        for (Membership spell : spells) {
            if (spell.status() == Status.MEMBER) {
                Extent extent = dataset.memberships().extentOf(spell);
                boolean there = !extent.earliestStart().isAfter(before);
                boolean canEnd = extent.latestEnd().isAfter(before)
                        && !extent.earliestEnd().isAfter(last);
                boolean leaves = canEnd && canEndByExit(spell);
                boolean stays = extent.latestEnd().isAfter(last) || (canEnd && !leaves);
                share.add(there && leaves, there && stays, extent.contains(before) != Certainty.YES);
            }
        }
        return share.value();
    }
}
