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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many members an organization has and how many of them participate, and how many come and go in a year.
 *
 * <p>The same can be asked of the region: what is counted then is memberships, each of one state in one organization.
 *
 * <p>The rates are occurrence rates of the kind that demography uses, in the simplest form in which partial dates can
 * be followed exactly: shares of the members at one end of a year. A dissolution is no exit: the organization ended,
 * the state did not leave.
 *
 * <p>All numbers are 0 or more, and tight. A spell that starts on an unknown day counts as a possible accession in
 * every year in which it can have started.
 */
public final class Participation extends Measurement {

    private final Dataset dataset;
    private final ImmutableSet<OrganizationId> organizations;
    private final ImmutableSet<CountryCode> countries;
    private final ImmutableList<Membership> spells;

    private Participation(
            String what,
            Dataset dataset,
            ImmutableSet<OrganizationId> organizations,
            ImmutableSet<CountryCode> countries) {
        super("participation in " + what, dataset);
        this.dataset = dataset;
        this.organizations = organizations;
        this.countries = countries;
        this.spells = dataset.records().memberships().stream()
                .filter(spell -> organizations.contains(spell.organization()) && countries.contains(spell.country()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the participation of all countries in an organization}
     *
     * @param dataset the dataset
     * @param organization the organization
     */
    public static Participation of(Dataset dataset, OrganizationId organization) {
        return new Participation(
                organization.toString(),
                dataset,
                ImmutableSet.of(organization),
                dataset.memberships().historyOf(organization).stream()
                        .map(Membership::country)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * {@return the participation of the states of the region, all of {@link CountryKind#STATE}, in all organizations}
     *
     * @param dataset the dataset
     */
    public static Participation ofRegion(Dataset dataset) {
        return new Participation("the region", dataset, States.organizations(dataset), States.ofRegion(dataset));
    }

    /**
     * {@return the number of members on a day, suspended and inactive ones included}
     *
     * @param day the day
     */
    public Interval members(LocalDate day) {
        return count(organization -> dataset.memberships().membersOf(organization, day));
    }

    /**
     * {@return the number of members on a day that participate: those neither suspended nor inactive}
     *
     * @param day the day
     */
    public Interval participants(LocalDate day) {
        return count(organization -> dataset.memberships().participantsIn(organization, day));
    }

    private Interval count(Function<OrganizationId, Answer<CountryCode>> question) {
        return Interval.counting(organizations.stream()
                .map(question)
                .flatMap(answer -> countries.stream().map(answer::certaintyOf)));
    }

    /**
     * {@return the participation rate on a day: participants divided by members, from 0 to 1; tight; over the readings
     * under which there is a member, and empty if there are none}
     *
     * @param day the day
     */
    public Optional<Interval> rate(LocalDate day) {
        Share share = new Share();
        for (OrganizationId organization : organizations) {
            Answer<CountryCode> members = dataset.memberships().membersOf(organization, day);
            Answer<CountryCode> suspended = dataset.memberships().countriesWith(Status.SUSPENDED, organization, day);
            Answer<CountryCode> inactive = dataset.memberships().countriesWith(Status.INACTIVE, organization, day);
            Answer<CountryCode> participants = dataset.memberships().participantsIn(organization, day);
            for (CountryCode country : countries) {
                // A country that cannot participate is prevented under each reading by which it is a member.
                Certainty participates = participants.certaintyOf(country) == Certainty.NO
                        ? Certainty.NO
                        : suspended
                                .certaintyOf(country)
                                .or(inactive.certaintyOf(country))
                                .not();
                share.add(members.certaintyOf(country), participates);
            }
        }
        return share.value();
    }

    /**
     * {@return the number of accessions in a year: spells of membership that start in it, those of founders included}
     *
     * @param year the year
     */
    public Interval accessions(int year) {
        return starts(Status.MEMBER, year);
    }

    /**
     * {@return the number of suspensions in a year: spells of {@link Status#SUSPENDED} that start in it}
     *
     * @param year the year
     */
    public Interval suspensions(int year) {
        return starts(Status.SUSPENDED, year);
    }

    /**
     * {@return the number of self-suspensions in a year: spells of {@link Status#INACTIVE} that start in it}
     *
     * @param year the year
     */
    public Interval selfSuspensions(int year) {
        return starts(Status.INACTIVE, year);
    }

    private Interval starts(Status status, int year) {
        return count(
                spell -> spell.status() == status,
                extent -> within(extent.earliestStart(), extent.latestStart(), year));
    }

    private Interval count(Predicate<Membership> counted, Function<Extent, Certainty> inTheYear) {
        return Interval.counting(spells.stream()
                .filter(counted)
                .map(spell -> inTheYear.apply(dataset.memberships().extentOf(spell))));
    }

    /**
     * {@return the number of exits in a year: spells of membership that end in it, other than by
     * {@link ExitKind#DISSOLUTION}}
     *
     * @param year the year
     */
    public Interval exits(int year) {
        return count(
                spell -> spell.status() == Status.MEMBER && canEndByExit(spell),
                extent -> within(extent.earliestEnd(), extent.latestEnd(), year));
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
     * @throws java.time.DateTimeException if the year or the one before is none of {@link LocalDate}
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
     * @throws java.time.DateTimeException if the year or the one before is none of {@link LocalDate}
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
