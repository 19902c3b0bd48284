package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.ExitKind;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many members an organization has and how many of them participate, and how many come and go in a year.
 *
 * <p>Of the region, what is counted is memberships, each of one state in one organization. A country that joined before
 * it was independent counts as the organization counts it: as a member.
 *
 * <p>The rates divide by the members when the year begins. A dissolution is no exit: the organization ended, the state
 * did not leave.
 *
 * <p>All numbers are 0 or more, and tight. A spell that starts on an unknown day counts as a possible accession in
 * every year in which it can have started.
 */
public final class Participation extends Measurement {

    private final Dataset dataset;
    private final ImmutableSet<OrganizationId> organizations;
    private final ImmutableSet<CountryCode> countries;
    private final ImmutableList<Membership> spells;

    private Participation(Dataset dataset, Scope scope) {
        super("participation in " + scope, dataset);
        ImmutableSet<OrganizationId> all = scope.organizationsIn(dataset);
        Predicate<CountryCode> counts = scope.countriesIn(dataset);
        this.dataset = dataset;
        this.organizations = scope.of().map(ImmutableSet::of).orElse(all);
        this.spells = dataset.records().memberships().stream()
                .filter(spell -> organizations.contains(spell.organization()) && counts.test(spell.country()))
                .collect(ImmutableList.toImmutableList());
        this.countries = spells.stream().map(Membership::country).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the participation in a scope: in its organization, or in all organizations of the region}
     *
     * @param dataset the dataset
     * @param scope which organizations and whose memberships count
     */
    public static Participation of(Dataset dataset, Scope scope) {
        return new Participation(dataset, scope);
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
     * {@return the number of countries that are members of at least one organization on a day}
     *
     * @param day the day
     */
    public Interval countries(LocalDate day) {
        requireNonNull(day, "day");
        return Interval.counting(countries.stream()
                .map(country -> organizations.stream()
                        .map(organization -> dataset.memberships()
                                .membersOf(organization, day)
                                .certaintyOf(country))
                        .reduce(Certainty.NO, Certainty::or)));
    }

    /**
     * {@return the participation rate on a day: participants divided by members, from 0 to 1; tight. It is over the
     * readings under which there is a member, and empty if there are none}
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
     * {@return the number of accessions in a year: memberships that start in it, those of founders included}
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
     * {@return the number of exits in a year: memberships that end in it because the state left, not by
     * {@link ExitKind#DISSOLUTION}}
     *
     * @param year the year
     */
    public Interval exits(int year) {
        return count(
                spell -> spell.status() == Status.MEMBER && Survival.canEndByExit(spell),
                extent -> within(extent.earliestEnd(), extent.latestEnd(), year));
    }

    private static Certainty within(LocalDate earliest, LocalDate latest, int year) {
        if (latest.getYear() < year || earliest.getYear() > year) {
            return Certainty.NO;
        }
        return earliest.getYear() == year && latest.getYear() == year ? Certainty.YES : Certainty.POSSIBLE;
    }

    /**
     * Returns the accession rate of a year: accessions in it, divided by the members on 31 December of the year before.
     *
     * <p>It is the entry rate of Dunne, Roberts and Samuelson 1988, Patterns of firm entry and exit in U.S.
     * manufacturing industries, RAND Journal of Economics 19 (4), 495-515. Less the {@link #exitRate} it is the growth
     * of a year without dissolutions.
     *
     * @param year the year
     * @return the rate, 0 or more, and more than 1 where more accede than there were; tight. It is over the readings
     *     under which there is a member when the year begins, and empty if there are none, as in the year of foundation
     * @throws java.time.DateTimeException if the year or the one before is none of {@link LocalDate}
     */
    public Optional<Interval> accessionRate(int year) {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        LocalDate last = LocalDate.of(year, 12, 31);
        return shares(
                        (spell, extent) -> extent.latestStart().isAfter(before)
                                && !extent.earliestStart().isAfter(last),
                        (spell, extent) -> extent.contains(before) != Certainty.NO,
                        (spell, extent) -> extent.latestStart().isAfter(last)
                                || !extent.earliestEnd().isAfter(before))
                .ratio();
    }

    /**
     * Returns the exit rate of a year: the share of the members on 31 December of the year before whose membership
     * ended in it, other than by {@link ExitKind#DISSOLUTION}.
     *
     * @param year the year
     * @return the rate, from 0 to 1; tight. It is over the readings under which there is a member when the year begins,
     *     and empty if there are none
     * @throws java.time.DateTimeException if the year or the one before is none of {@link LocalDate}
     */
    public Optional<Interval> exitRate(int year) {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        LocalDate last = LocalDate.of(year, 12, 31);
        BiPredicate<Membership, Extent> there = (spell, extent) -> extent.contains(before) != Certainty.NO;
        BiPredicate<Membership, Extent> canEnd = (spell, extent) ->
                extent.latestEnd().isAfter(before) && !extent.earliestEnd().isAfter(last);
        return shares(
                        there.and(canEnd).and((spell, extent) -> Survival.canEndByExit(spell)),
                        there.and((spell, extent) -> extent.latestEnd().isAfter(last)
                                || (canEnd.test(spell, extent) && !Survival.canEndByExit(spell))),
                        (spell, extent) -> extent.contains(before) != Certainty.YES)
                .value();
    }

    /** Returns the shares of memberships by what each can be: inside, outside and neither. */
    private Share shares(
            BiPredicate<Membership, Extent> inside,
            BiPredicate<Membership, Extent> outside,
            BiPredicate<Membership, Extent> absent) {
        Share share = new Share();
        for (Membership spell : spells) {
            if (spell.status() == Status.MEMBER) {
                Extent extent = dataset.memberships().extentOf(spell);
                share.add(inside.test(spell, extent), outside.test(spell, extent), absent.test(spell, extent));
            }
        }
        return share;
    }
}
