package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to what, when, and how surely.
 *
 * <p>An organization that is a body of another has no memberships of its own, and its answers are empty: ask about the
 * one that {@link io.github.latamregionalism.model.Organization#bodyOf} names.
 *
 * <p>A spell that is still running in the dataset was running on its {@link Records#asOf} day, even where nobody tells
 * when it started; on later days it is taken to run on, and the answer says so.
 *
 * <p>Partial dates are read independently of each other, but for those that are a single act. Where, of the spells of a
 * country in an organization that bear on taking part (member, suspended, inactive), some end on a partial date, and
 * others end or start on the same, that is one day for all of them: a withdrawal on an unknown day of 2020 that ends
 * both membership and inactivity, or a suspension that gives way to absence. If several end on it, they must do so by
 * the same known {@link Membership#endBasis}; and no status may have the date twice, as two spells of one status are
 * two because days lie between them. A country is never surer to take part than to be a member.
 *
 * <p>Immutable and thread-safe. The answers of an organization are compiled when it is first asked about; from then on
 * a question about a day is a search, O(log n) in the days on which the answer changes, and allocates nothing once any
 * day of the same stretch was asked about. For columns of millions of rows there is {@link #lookup}.
 */
public final class Memberships {

    private final Records records;
    private final Map<OrganizationId, SpellTimelines<CountryCode>> byOrganization = new HashMap<>();

    /** The timelines of members that were asked for: the most frequent question takes the shortest way. */
    private final Map<OrganizationId, SpellTimeline<CountryCode>> members = new ConcurrentHashMap<>();

    private volatile @Nullable Map<CountryCode, SpellTimelines<OrganizationId>> byCountry;
    private final SpellTimelines<CountryCode> noCountries;
    private final SpellTimelines<OrganizationId> noOrganizations;
    private volatile @Nullable ByDays spellsByDays;
    private volatile @Nullable MembershipLookup lookup;
    private volatile @Nullable MembershipLookup participationLookup;

    private Memberships(Records records) {
        this.records = records;
        this.noCountries = new SpellTimelines<>(records.asOf());
        this.noOrganizations = new SpellTimelines<>(records.asOf());
        for (Membership spell : records.membershipSpells()) {
            SpellTimelines<CountryCode> timelines = byOrganization.get(spell.organization());
            if (timelines == null) {
                timelines = new SpellTimelines<>(records.asOf());
                byOrganization.put(spell.organization(), timelines);
            }
            timelines.add(spell, spell.country());
        }
    }

    private Map<CountryCode, SpellTimelines<OrganizationId>> byCountry() {
        Map<CountryCode, SpellTimelines<OrganizationId>> known = byCountry;
        if (known == null) {
            known = new HashMap<>();
            for (Membership spell : records.membershipSpells()) {
                SpellTimelines<OrganizationId> timelines = known.get(spell.country());
                if (timelines == null) {
                    timelines = new SpellTimelines<>(records.asOf());
                    known.put(spell.country(), timelines);
                }
                timelines.add(spell, spell.organization());
            }
            byCountry = known;
        }
        return known;
    }

    /**
     * Returns the questions about the memberships in some records.
     *
     * @param records the records
     * @return the questions
     */
    public static Memberships of(Records records) {
        return new Memberships(records);
    }

    /**
     * Returns the countries that were members of an organization on a day.
     *
     * <p>Suspended and inactive members are members: ask {@link #participantsIn} for those that took part.
     *
     * @param organization the organization, such as {@code Organizations.UNASUR}
     * @param day the day asked about; after {@link Records#asOf} running spells are taken to run on, and the answer
     *     says so
     * @return those certainly and those possibly members, ordered by code
     * @throws NoSuchElementException if the dataset has no such organization; the message names the nearest ids
     */
    public Answer<CountryCode> membersOf(OrganizationId organization, LocalDate day) {
        @Nullable SpellTimeline<CountryCode> known = members.get(organization);
        if (known == null) {
            known = of(organization).members();
            members.put(organization, known);
        }
        return known.on(day);
    }

    /**
     * Returns the countries that took part in an organization on a day: its members that were neither suspended nor
     * inactive.
     *
     * @param organization the organization
     * @param day the day asked about
     * @return those that certainly and those that possibly took part, ordered by code; the spells behind the answer
     *     have the suspensions and absences in them too
     * @throws NoSuchElementException if the dataset has no such organization; the message names the nearest ids
     */
    public Answer<CountryCode> participantsIn(OrganizationId organization, LocalDate day) {
        return of(organization).participants().on(day);
    }

    /**
     * Returns the countries that held a status in an organization on a day.
     *
     * @param organization the organization
     * @param status the status
     * @param day the day asked about
     * @return those that certainly and those that possibly held it, ordered by code
     * @throws NoSuchElementException if the dataset has no such organization; the message names the nearest ids
     */
    public Answer<CountryCode> countriesWith(Status status, OrganizationId organization, LocalDate day) {
        return of(organization).withStatus(status).on(day);
    }

    /**
     * Returns the organizations of which a country was a member on a day, suspended and inactive membership included.
     *
     * @param country the country, such as {@code Countries.BRAZIL}
     * @param day the day asked about
     * @return those of which it certainly and those of which it possibly was a member, ordered by id
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public Answer<OrganizationId> organizationsOf(CountryCode country, LocalDate day) {
        return of(country).members().on(day);
    }

    /**
     * Returns the organizations in which a country held a status on a day.
     *
     * @param country the country
     * @param status the status
     * @param day the day asked about
     * @return those in which it certainly and those in which it possibly held it, ordered by id
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public Answer<OrganizationId> organizationsWith(Status status, CountryCode country, LocalDate day) {
        return of(country).withStatus(status).on(day);
    }

    /**
     * Returns what a country was in an organization on a day.
     *
     * @param country the country
     * @param organization the organization
     * @param day the day asked about
     * @return every status that holds, with its spells and what is held otherwise
     * @throws NoSuchElementException if the dataset has no such country or organization; the message names the nearest
     */
    public Standing standingOf(CountryCode country, OrganizationId organization, LocalDate day) {
        ImmutableList<Membership> history = historyOf(country, organization);
        EnumMap<Status, Certainty> statuses = new EnumMap<>(Status.class);
        ImmutableList.Builder<Membership> holding = ImmutableList.builder();
        for (Membership spell : history) {
            Certainty certainty = extentOf(spell).contains(day);
            if (certainty != Certainty.NO) {
                statuses.merge(spell.status(), certainty, Certainty::or);
                holding.add(spell);
            }
        }
        return ImmutableStanding.builder()
                .country(country)
                .organization(organization)
                .day(day)
                .asOf(records.asOf())
                .statuses(statuses)
                .spells(holding.build())
                .history(history)
                .alternativeReadings(differing(history, day))
                .build();
    }

    /**
     * Returns the days on which a spell certainly and those on which it possibly held, as every answer here takes them.
     *
     * @param spell the spell
     * @return the extent of its period; that of a spell that is still running contains {@link Records#asOf}, unless it
     *     starts later
     */
    public Extent extentOf(Membership spell) {
        return KnownExtent.of(spell.period(), records.asOf());
    }

    /** Returns the readings of some spells that make a difference on a day. */
    private ImmutableList<AlternativeReading> differing(ImmutableList<Membership> spells, LocalDate day) {
        ImmutableList.Builder<AlternativeReading> differing = ImmutableList.builder();
        for (Membership spell : spells) {
            Certainty holds = extentOf(spell).contains(day);
            for (AlternativeReading reading : readingsOf(spell)) {
                boolean differs = false;
                for (Status status : Status.values()) {
                    Certainty held = status == spell.status() ? holds : Certainty.NO;
                    differs |= reading.statusOn(spell, status, day) != held;
                }
                if (differs) {
                    differing.add(reading);
                }
            }
        }
        return differing.build();
    }

    /**
     * Returns what is held otherwise of a spell, whatever the day.
     *
     * @param spell the spell
     * @return the readings of it, by field
     */
    public ImmutableList<AlternativeReading> readingsOf(Membership spell) {
        ImmutableList.Builder<AlternativeReading> readings = ImmutableList.builder();
        for (AlternativeReading reading : records.alternativeReadings()) {
            if (reading.isOf(spell)) {
                readings.add(reading);
            }
        }
        return readings.build();
    }

    /**
     * Returns every spell of a country in an organization.
     *
     * @param country the country
     * @param organization the organization
     * @return the spells of all statuses, by start
     * @throws NoSuchElementException if the dataset has no such country or organization; the message names the nearest
     */
    public ImmutableList<Membership> historyOf(CountryCode country, OrganizationId organization) {
        of(organization);
        ImmutableList.Builder<Membership> history = ImmutableList.builder();
        for (Membership spell : of(country).spells()) {
            if (spell.organization().equals(organization)) {
                history.add(spell);
            }
        }
        return history.build();
    }

    /**
     * Returns the spells that started or ended in a stretch of days, in any organization.
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     * @return the starts and ends that certainly or possibly lie in it, by date; those on unknown days are not among
     *     them
     * @throws IllegalArgumentException if the end is before the start
     */
    public ImmutableList<Change> changesBetween(LocalDate startInclusive, LocalDate endExclusive) {
        DayRange range = new DayRange(startInclusive, endExclusive);
        List<Change> changes = new ArrayList<>();
        for (Membership spell : records.membershipSpells()) {
            SpellDates period = spell.period();
            Extent extent = KnownExtent.of(period, records.asOf());
            if (period.start().date().isPresent()) {
                Certainty within = range.contains(extent.earliestStart(), extent.latestStart());
                if (within != Certainty.NO) {
                    EdtfDate date = period.start().date().get();
                    changes.add(new Change(Change.Kind.START, date, within, spell));
                }
            }
            if (period.end().date().isPresent()) {
                Certainty within = range.contains(extent.earliestEnd(), extent.latestEnd());
                if (within != Certainty.NO) {
                    changes.add(new Change(Change.Kind.END, period.end().date().get(), within, spell));
                }
            }
        }
        Collections.sort(changes);
        return ImmutableList.copyOf(changes);
    }

    /**
     * Returns the countries that were members of an organization at any time.
     *
     * @param organization the organization
     * @return the countries by code
     * @throws NoSuchElementException if the dataset has no such organization; the message names the nearest ids
     */
    public ImmutableSet<CountryCode> everMemberOf(OrganizationId organization) {
        TreeSet<CountryCode> countries = new TreeSet<>();
        for (Membership spell : of(organization).spells()) {
            if (spell.status() == Status.MEMBER) {
                countries.add(spell.country());
            }
        }
        return ImmutableSet.copyOf(countries);
    }

    /**
     * Returns the organizations in which two countries both had a standing on a day: as members, associates, observers
     * or otherwise.
     *
     * @param first a country
     * @param second another country
     * @param day the day asked about
     * @return the organizations by id, with the standing of both
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public ImmutableList<SharedOrganization> sharedOrganizations(CountryCode first, CountryCode second, LocalDate day) {
        TreeSet<OrganizationId> shared = new TreeSet<>(organizationsEverOf(first));
        shared.retainAll(organizationsEverOf(second));
        ImmutableList.Builder<SharedOrganization> list = ImmutableList.builder();
        for (OrganizationId organization : shared) {
            SharedOrganization pair =
                    new SharedOrganization(standingOf(first, organization, day), standingOf(second, organization, day));
            if (!pair.first().statuses().isEmpty() && !pair.second().statuses().isEmpty()) {
                list.add(pair);
            }
        }
        return list.build();
    }

    /**
     * Returns the days on which an answer about a country may change, for whoever compiles answers for many days.
     *
     * @param country the country
     * @return the days; on any other day the country is to every organization what it was on the day before
     * @throws NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public ImmutableSortedSet<LocalDate> changeDaysOf(CountryCode country) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        Map<OrganizationId, List<Membership>> byOrganization = new HashMap<>();
        for (Membership spell : of(country).spells()) {
            byOrganization
                    .computeIfAbsent(spell.organization(), id -> new ArrayList<>())
                    .add(spell);
        }
        for (List<Membership> spells : byOrganization.values()) {
            days.addAll(ChangeDays.of(spells.stream().map(this::extentOf)));
            days.addAll(ChangeDays.ofDays(TakingPart.changeDays(spells, records.asOf()).stream()));
        }
        return days.build();
    }

    /**
     * Returns the spells that hold on some day of a stretch of days, in any organization.
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     * @return those that certainly and those that possibly have a day in it, in the order of
     *     {@link Records#membershipSpells}; it takes O(log n) to find the first and O(k log k) for all k, after an
     *     index that takes O(n log n) was made at the first call
     * @throws IllegalArgumentException if the end is before the start
     */
    public ImmutableList<OnDay<Membership>> spellsBetween(LocalDate startInclusive, LocalDate endExclusive) {
        DayRange range = new DayRange(startInclusive, endExclusive);
        ImmutableList.Builder<OnDay<Membership>> those = ImmutableList.builder();
        ImmutableList<Membership> spells = records.membershipSpells();
        int start = EpochDays.of(range.startInclusive());
        int end = EpochDays.of(range.endExclusive());
        ByDays byDays = spellsByDays();
        for (int i : byDays.possible.overlapping(start, end)) {
            boolean certain = byDays.latestStarts[i] < end && byDays.earliestEnds[i] > start;
            those.add(new OnDay<>(spells.get(i), certain ? Certainty.YES : Certainty.POSSIBLE));
        }
        return those.build();
    }

    private ByDays spellsByDays() {
        ByDays known = spellsByDays;
        if (known == null) {
            known = new ByDays(records);
            spellsByDays = known;
        }
        return known;
    }

    /** The days of all spells as numbers, so that a search does not go through their records. */
    private static final class ByDays {

        private final IntervalIndex possible;
        private final int[] latestStarts;
        private final int[] earliestEnds;

        ByDays(Records records) {
            ImmutableList<Membership> spells = records.membershipSpells();
            int[] starts = new int[spells.size()];
            int[] ends = new int[spells.size()];
            latestStarts = new int[spells.size()];
            earliestEnds = new int[spells.size()];
            for (int i = 0; i < starts.length; i++) {
                Extent extent = KnownExtent.of(spells.get(i).period(), records.asOf());
                starts[i] = EpochDays.of(extent.earliestStart());
                latestStarts[i] = EpochDays.of(extent.latestStart());
                earliestEnds[i] = EpochDays.of(extent.earliestEnd());
                ends[i] = EpochDays.of(extent.latestEnd());
            }
            possible = IntervalIndex.of(starts, ends);
        }
    }

    /**
     * Returns a look-up of the organizations of which countries are members, for columns of many rows.
     *
     * @return the same object at every call; the first one compiles it
     */
    public MembershipLookup lookup() {
        MembershipLookup known = lookup;
        if (known == null) {
            synchronized (this) {
                known = lookup;
                if (known == null) {
                    known = LookupCompiler.compile(records, Status.MEMBER, false);
                    lookup = known;
                }
            }
        }
        return known;
    }

    /**
     * Returns a look-up of the organizations in which countries take part, being neither suspended nor inactive, for
     * columns of many rows.
     *
     * @return the same object at every call; the first one compiles it
     */
    public MembershipLookup participationLookup() {
        MembershipLookup known = participationLookup;
        if (known == null) {
            synchronized (this) {
                known = participationLookup;
                if (known == null) {
                    known = LookupCompiler.compile(records, Status.MEMBER, true);
                    participationLookup = known;
                }
            }
        }
        return known;
    }

    /**
     * Returns a look-up of the organizations in which countries hold a status, for columns of many rows.
     *
     * @param status the status
     * @return a look-up that is compiled at each call: keep it
     */
    public MembershipLookup lookup(Status status) {
        return status == Status.MEMBER ? lookup() : LookupCompiler.compile(records, status, false);
    }

    private Set<OrganizationId> organizationsEverOf(CountryCode country) {
        Set<OrganizationId> organizations = new HashSet<>();
        for (Membership spell : of(country).spells()) {
            organizations.add(spell.organization());
        }
        return organizations;
    }

    private SpellTimelines<CountryCode> of(OrganizationId organization) {
        @Nullable SpellTimelines<CountryCode> known = byOrganization.get(organization);
        if (known != null) {
            return known;
        }
        if (!records.organizations().contains(organization)) {
            throw new NoSuchElementException(records.organizations().noSuch(organization.toString()));
        }
        return noCountries;
    }

    private SpellTimelines<OrganizationId> of(CountryCode country) {
        @Nullable SpellTimelines<OrganizationId> known = byCountry().get(country);
        if (known != null) {
            return known;
        }
        if (!records.countries().contains(country)) {
            throw new NoSuchElementException(records.countries().noSuch(country.toString()));
        }
        return noOrganizations;
    }
}
