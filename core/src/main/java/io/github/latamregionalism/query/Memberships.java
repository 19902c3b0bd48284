package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions about membership: who belonged to which organization, when, and how surely.
 *
 * <p>Answers and standings say how far they are covered: {@link Answer#coverage}. An organization that is a body of
 * another has no memberships of its own: ask about the one that
 * {@link io.github.latamregionalism.model.Organization#bodyOf} names.
 *
 * <p>A spell that is still running in the dataset was running on its {@link Records#asOf} day, even where its start is
 * unknown. On later days it is taken to run on, and the answer says so.
 *
 * <p>A member participates if it is neither suspended nor inactive. A country is never surer to participate than to be
 * a member.
 *
 * <p>Partial dates are read independently of each other, with one exception. Bounds that one act starts or ends are the
 * same day, known or not: {@link io.github.latamregionalism.model.SpellAct} says which. No spell lies outside the life
 * of its organization, which begins with {@link io.github.latamregionalism.model.Organization#founded}. An answer is
 * certain if it is the same under every reading of all dates together, so that making a date more precise never makes
 * an answer less sure.
 *
 * <p>For columns of millions of rows there is {@link #lookup}.
 */
public final class Memberships extends Questions {

    /** Memberships whose dates, acts and organization leave no day for their start or end. */
    public static final class Contradiction extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final transient ImmutableMap<MembershipId, String> reasons;

        Contradiction(Map<MembershipId, String> reasons) {
            super(reasons.entrySet().iterator().next().getValue());
            this.reasons = ImmutableMap.copyOf(reasons);
        }

        /** {@return the memberships, each with the reason} */
        public ImmutableMap<MembershipId, String> reasons() {
            return reasons;
        }
    }

    private static final Comparator<DecidingAct> BY_DATE =
            Comparator.comparing(DecidingAct::event).thenComparing(DecidingAct::role);

    private final SpellExtents extents;
    private final SpellTimelines<OrganizationId, CountryCode> byOrganization;
    private final Timelines<OrganizationId, Answer<CountryCode>> members;
    private volatile @Nullable SpellTimelines<CountryCode, OrganizationId> byCountry;
    private volatile @Nullable IntervalIndex<Membership> index;
    private volatile @Nullable ImmutableListMultimap<MembershipId, DecidingAct> acts;
    private final Map<Relation, MembershipLookup> lookups = new ConcurrentHashMap<>();

    /**
     * Makes the questions about the memberships in some records.
     *
     * @param records the records
     * @throws Contradiction if no reading of the dates of a membership is left
     */
    public Memberships(Records records) {
        super(records);
        this.extents = new SpellExtents(records);
        this.byOrganization = new SpellTimelines<>(OrganizationId.class, CountryCode.class, records, extents);
        this.members = byOrganization.members();
    }

    private SpellTimelines<CountryCode, OrganizationId> byCountry() {
        SpellTimelines<CountryCode, OrganizationId> known = byCountry;
        if (known == null) {
            known = new SpellTimelines<>(CountryCode.class, OrganizationId.class, records, extents);
            byCountry = known;
        }
        return known;
    }

    /**
     * {@return the countries that certainly and those that possibly were members of an organization on a day, ordered
     * by code}
     *
     * <p>Suspended and inactive members are members: ask {@link #participantsIn} for those that participated.
     *
     * @param organization the organization, such as {@code Organizations.UNASUR}
     * @param day the day asked about; after {@link Records#asOf} running spells are taken to run on, and the answer
     *     says so
     */
    public Answer<CountryCode> membersOf(OrganizationId organization, LocalDate day) {
        return members.on(organization, day);
    }

    /**
     * {@return the countries that certainly and those that possibly participated in an organization on a day, ordered
     * by code: its members that were neither suspended nor inactive} Suspensions and inactive spells are among the
     * facts.
     *
     * @param organization the organization
     * @param day the day asked about
     */
    public Answer<CountryCode> participantsIn(OrganizationId organization, LocalDate day) {
        return byOrganization.participants().on(organization, day);
    }

    /**
     * {@return the countries that certainly and those that possibly held a status in an organization on a day, ordered
     * by code}
     *
     * @param status the status
     * @param organization the organization
     * @param day the day asked about
     */
    public Answer<CountryCode> countriesWith(Status status, OrganizationId organization, LocalDate day) {
        requireNonNull(status, "status");
        return byOrganization.withStatus(status).on(organization, day);
    }

    /**
     * {@return the countries that certainly and those that possibly participated in an organization on some day of a
     * stretch of days} A country is certain if it certainly did so on one of the days. It is also certain if its
     * membership certainly has a day among them and nothing can have suspended it.
     *
     * @param organization the organization
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Answer<CountryCode> participantsBetween(
            OrganizationId organization, LocalDate startInclusive, LocalDate endExclusive) {
        requireNonNull(organization, "organization");
        return byOrganization.participantsIn(organization, new DayRange(startInclusive, endExclusive));
    }

    /**
     * {@return the organizations of which a country certainly and those of which it possibly was a member on a day,
     * ordered by id; suspended and inactive membership included}
     *
     * @param country the country, such as {@code Countries.BRAZIL}
     * @param day the day asked about
     */
    public Answer<OrganizationId> organizationsOf(CountryCode country, LocalDate day) {
        return byCountry().members().on(country, day);
    }

    /**
     * {@return the organizations in which a country certainly and those in which it possibly participated on a day,
     * ordered by id, as a member neither suspended nor inactive}
     *
     * @param country the country
     * @param day the day asked about
     */
    public Answer<OrganizationId> participationsOf(CountryCode country, LocalDate day) {
        return byCountry().participants().on(country, day);
    }

    /**
     * {@return the organizations in which a country certainly and those in which it possibly held a status on a day,
     * ordered by id}
     *
     * @param status the status
     * @param country the country
     * @param day the day asked about
     */
    public Answer<OrganizationId> organizationsWith(Status status, CountryCode country, LocalDate day) {
        requireNonNull(status, "status");
        return byCountry().withStatus(status).on(country, day);
    }

    /**
     * {@return the organizations in which a country certainly and those in which it possibly participated on some day
     * of a stretch of days, as {@link #participantsBetween} tells}
     *
     * @param country the country
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Answer<OrganizationId> participationsBetween(
            CountryCode country, LocalDate startInclusive, LocalDate endExclusive) {
        requireNonNull(country, "country");
        return byCountry().participantsIn(country, new DayRange(startInclusive, endExclusive));
    }

    /**
     * {@return what a country was in an organization on a day: every status that holds, with its spells and the
     * alternative readings}
     *
     * @param country the country
     * @param organization the organization
     * @param day the day asked about
     */
    public Standing standingOf(CountryCode country, OrganizationId organization, LocalDate day) {
        ImmutableList<Membership> history = historyOf(country, organization);
        EnumMap<Status, Certainty> statuses = new EnumMap<>(Status.class);
        ImmutableList.Builder<Membership> holding = ImmutableList.builder();
        for (Membership spell : history) {
            if (extentOf(spell).contains(day) != Certainty.NO) {
                statuses.put(spell.status(), Relation.of(spell.status()).on(day, history, extents));
                holding.add(spell);
            }
        }
        ImmutableList<Membership> spells = holding.build();
        Stream<Membership> told = Stream.concat(spells.stream(), Standing.departure(statuses, history, day).stream());
        return new Standing(
                country,
                organization,
                day,
                records.version(),
                records.asOf(),
                Coverage.of(organization, EnumSet.allOf(Status.class), day, extents, records),
                ImmutableMap.copyOf(statuses),
                Relation.PARTICIPATION.on(day, history, extents),
                spells,
                told.flatMap(spell -> actsOf(spell).stream()).collect(ImmutableList.toImmutableList()),
                history,
                differing(history, day));
    }

    /**
     * Returns the days on which a spell certainly and those on which it possibly held, as every answer here takes them.
     *
     * @param spell the spell
     * @return the extent of its period, {@linkplain io.github.latamregionalism.time.SpellDates#extentAsOf as} the
     *     dataset knows it, within the life of the organization and as narrow as its acts make it
     */
    public Extent extentOf(Membership spell) {
        return extents.of(spell);
    }

    /** Returns the readings of some spells that make a difference on a day. */
    private ImmutableList<AlternativeReading> differing(ImmutableList<Membership> spells, LocalDate day) {
        return spells.stream()
                .flatMap(spell -> readingsOf(spell).stream().filter(reading -> differs(reading, spell, day)))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean differs(AlternativeReading reading, Membership spell, LocalDate day) {
        Extent days = extentOf(spell);
        return Arrays.stream(Status.values())
                .anyMatch(status -> reading.statusOn(spell, days, status, day)
                        != (status == spell.status() ? days.contains(day) : Certainty.NO));
    }

    /**
     * {@return the acts on which a spell rests, by date: those that start, end, confirm or announce it}
     *
     * @param spell the spell
     */
    public ImmutableList<DecidingAct> actsOf(Membership spell) {
        ImmutableListMultimap<MembershipId, DecidingAct> known = acts;
        if (known == null) {
            ImmutableListMultimap.Builder<MembershipId, DecidingAct> found = ImmutableListMultimap.builder();
            for (SpellAct tie : records.spellActs()) {
                records.events()
                        .find(tie.event())
                        .ifPresent(act -> found.put(tie.membership(), new DecidingAct(tie, act)));
            }
            known = found.build();
            acts = known;
        }
        return ImmutableList.sortedCopyOf(BY_DATE, known.get(spell.id()));
    }

    /**
     * {@return the alternative readings by field: what other sources or parties say about a membership, whatever the
     * day}
     *
     * @param spell the spell
     */
    public ImmutableList<AlternativeReading> readingsOf(Membership spell) {
        return those(records.alternativeReadings().all(), reading -> reading.isOf(spell));
    }

    /**
     * {@return every spell of a country in an organization, of all statuses, by start}
     *
     * @param country the country
     * @param organization the organization
     */
    public ImmutableList<Membership> historyOf(CountryCode country, OrganizationId organization) {
        requireNonNull(country, "country");
        requireNonNull(organization, "organization");
        byOrganization.spellsOf(organization);
        return ImmutableList.copyOf(byCountry().spellsOf(country).getOrDefault(organization, List.of()));
    }

    /**
     * {@return every spell of a country in any organization, or of any country in an organization, of all statuses, by
     * organization, country and start}
     *
     * @param actor the country or organization
     */
    public ImmutableList<Membership> historyOf(Actor actor) {
        requireNonNull(actor, "actor");
        Collection<List<Membership>> byPair = actor instanceof OrganizationId organization
                ? byOrganization.spellsOf(organization).values()
                : byCountry().spellsOf((CountryCode) actor).values();
        return byPair.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the spells of a country or an organization that certainly and those that possibly hold on a day, by
     * organization, country and start}
     *
     * @param actor the country or organization
     * @param day the day asked about
     */
    public Facts<OnDay<Membership>> spellsOn(Actor actor, LocalDate day) {
        return Facts.on(day, historyOf(actor), this::extentOf, records);
    }

    /**
     * {@return the spells, in any organization, that certainly and those that possibly have a day in a stretch of days,
     * in the order of {@link Records#memberships}} It takes O(log n) to find the first and O(k log k) for all k, after
     * an index that takes O(n log n) was made at the first call.
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<OnDay<Membership>> spellsBetween(LocalDate startInclusive, LocalDate endExclusive) {
        DayRange range = new DayRange(startInclusive, endExclusive);
        IntervalIndex<Membership> known = index;
        if (known == null) {
            known = new IntervalIndex<>(records.memberships().all(), this::extentOf);
            index = known;
        }
        return Facts.in(range, known.overlapping(range), records);
    }

    /**
     * {@return the starts and ends of spells, in any organization, that certainly or possibly lie in a stretch of days,
     * by date; those on unknown days are not among them}
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<Change<Membership>> changesBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return changes(records.memberships().all(), startInclusive, endExclusive);
    }

    /**
     * {@return the starts and ends of spells of a country or an organization that certainly or possibly lie in a
     * stretch of days, by date} Those on unknown days are not among them.
     *
     * @param actor the country or organization
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<Change<Membership>> changesBetween(Actor actor, LocalDate startInclusive, LocalDate endExclusive) {
        return changes(historyOf(actor), startInclusive, endExclusive);
    }

    private Facts<Change<Membership>> changes(Collection<Membership> spells, LocalDate start, LocalDate end) {
        return Change.in(new DayRange(start, end), spells, Membership::period, this::extentOf, records);
    }

    /**
     * {@return the countries that were members of an organization at any time, by code}
     *
     * @param organization the organization
     */
    public ImmutableSet<CountryCode> everMemberOf(OrganizationId organization) {
        requireNonNull(organization, "organization");
        return historyOf(organization).stream()
                .filter(spell -> spell.status() == Status.MEMBER)
                .map(Membership::country)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the organizations in which two countries both had a standing on a day, by id: as members, associates,
     * observers or otherwise}
     *
     * @param first a country
     * @param second another country
     * @param day the day asked about
     */
    public ImmutableList<SharedOrganization> sharedOrganizations(CountryCode first, CountryCode second, LocalDate day) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        return Sets.intersection(
                        byCountry().spellsOf(first).keySet(),
                        byCountry().spellsOf(second).keySet())
                .stream()
                .map(id -> new SharedOrganization(standingOf(first, id, day), standingOf(second, id, day)))
                .filter(pair -> !pair.first().statuses().isEmpty()
                        && !pair.second().statuses().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the days on which an answer about a country or an organization may change, for whoever compiles answers
     * for many days} On any other day every status and participation is as it was on the day before.
     *
     * @param actor the country or organization
     */
    public ImmutableSortedSet<LocalDate> changeDaysOf(Actor actor) {
        requireNonNull(actor, "actor");
        int[] days = actor instanceof OrganizationId organization
                ? byOrganization.changeDays(organization)
                : byCountry().changeDays((CountryCode) actor);
        return Arrays.stream(days)
                .mapToObj(LocalDate::ofEpochDay)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return a look-up of the organizations of which countries are members, for columns of many rows; the same object
     * at every call, compiled at the first}
     */
    public MembershipLookup lookup() {
        return lookup(Status.MEMBER);
    }

    /**
     * {@return a look-up of the organizations in which countries participate, being neither suspended nor inactive, for
     * columns of many rows; the same object at every call, compiled at the first}
     */
    public MembershipLookup participationLookup() {
        return lookup(Relation.PARTICIPATION);
    }

    /**
     * {@return a look-up of the organizations in which countries hold a status, for columns of many rows; the same
     * object at every call, compiled at the first}
     *
     * @param status the status
     */
    public MembershipLookup lookup(Status status) {
        requireNonNull(status, "status");
        return lookup(Relation.of(status));
    }

    private MembershipLookup lookup(Relation relation) {
        return lookups.computeIfAbsent(relation, asked -> LookupCompiler.compile(byCountry(), asked, extents, records));
    }
}
