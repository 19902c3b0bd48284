package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.dataset.DatasetException;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class MembershipsProperties {

    private static final OrganizationId UNION = OrganizationId.of("union");
    private static final List<CountryCode> COUNTRIES = List.of(A, B);
    private static final List<OrganizationId> ORGANIZATIONS = List.of(LEAGUE, UNION);

    /** Spells that a dataset takes, around the day to which it is known. */
    @Provide
    Arbitrary<Dataset> datasets() {
        // Few bounds for many spells, so that several begin or end by one act.
        Arbitrary<List<Membership>> several = bounds().list()
                .ofSize(3)
                .flatMap(bounds -> spells(
                                Arbitraries.oneOf(Arbitraries.just("2015-06-01"), Arbitraries.of(bounds)),
                                Arbitraries.of(bounds))
                        .list()
                        .ofMinSize(6)
                        .ofMaxSize(12));
        Arbitrary<List<Membership>> few = spells(bounds(), bounds()).list().ofMaxSize(5);
        return Arbitraries.frequencyOf(Tuple.of(3, several), Tuple.of(1, few)).map(MembershipsProperties::dataset);
    }

    private static Dataset dataset(List<Membership> spells) {
        List<Membership> taken = new ArrayList<>();
        Optional<Dataset> dataset = build(taken);
        // Membership first: what lies over it is refused without it.
        List<Membership> ordered = spells.stream()
                .sorted(Comparator.comparing(spell -> spell.status() != Status.MEMBER))
                .toList();
        for (Membership spell : ordered) {
            List<Membership> more = new ArrayList<>(taken);
            more.add(spell);
            Optional<Dataset> with = build(more);
            if (with.isPresent()) {
                taken = more;
                dataset = with;
            }
        }
        return dataset.orElseThrow();
    }

    private static Optional<Dataset> build(List<Membership> spells) {
        DatasetBuilder builder = Invented.dataset().add(Invented.organization(UNION));
        spells.forEach(builder::add);
        try {
            return Optional.of(builder.build());
        } catch (DatasetException broken) {
            return Optional.empty();
        }
    }

    private static Arbitrary<Membership> spells(Arbitrary<String> starts, Arbitrary<String> ends) {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, LEAGUE), Tuple.of(1, UNION)),
                        Arbitraries.frequency(Tuple.of(5, A), Tuple.of(1, B)),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Status.MEMBER)),
                                Tuple.of(2, Arbitraries.just(Status.SUSPENDED)),
                                Tuple.of(2, Arbitraries.just(Status.INACTIVE)),
                                Tuple.of(1, Arbitraries.just(Status.OBSERVER))),
                        starts,
                        ends,
                        Arbitraries.frequency(
                                Tuple.of(10, DateBasis.EFFECT),
                                Tuple.of(1, DateBasis.DECISION),
                                Tuple.of(1, DateBasis.UNKNOWN)))
                .as((organization, country, status, start, end, basis) -> {
                    try {
                        return Invented.spell(organization, country, status, start + "/" + end, basis);
                    } catch (IllegalArgumentException backwards) {
                        return null;
                    }
                })
                .filter(Objects::nonNull);
    }

    private static Arbitrary<String> bounds() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, days().map(LocalDate::toString)),
                Tuple.of(8, days().map(day -> YearMonth.from(day).toString())),
                Tuple.of(3, days().map(day -> Integer.toString(day.getYear()))),
                Tuple.of(1, Arbitraries.just("..")),
                Tuple.of(1, Arbitraries.just("")));
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 100)
                .withDistribution(RandomDistribution.uniform())
                .map(days -> LocalDate.of(2020, 10, 5).plusDays(days));
    }

    /** Datasets in which one act starts or ends several spells, and is dated as they are or to the month. */
    @Provide
    Arbitrary<Dataset> datasetsWithActs() {
        return Combinators.combine(datasets(), Arbitraries.randoms()).as(MembershipsProperties::withActs);
    }

    private static Dataset withActs(Dataset dataset, Random random) {
        List<DatasetRecord<?>> records =
                new ArrayList<>(dataset.records().memberships().all());
        Dataset tied = dataset;
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                List<Membership> spells = spellsOf(dataset, country, organization);
                for (EdtfDate date : datesOf(spells)) {
                    List<DatasetRecord<?>> act = new ArrayList<>();
                    Event event = Invented.event(
                            date.toString(),
                            "act-" + country.toString().toLowerCase(Locale.ROOT) + "-" + organization,
                            "Act",
                            ImmutableList.of());
                    EventId id = event.id();
                    act.add(event);
                    for (Membership spell : spells) {
                        tie(spell, ActRole.STARTS, spell.period().start(), date, id, random)
                                .ifPresent(act::add);
                        tie(spell, ActRole.ENDS, spell.period().end(), date, id, random)
                                .ifPresent(act::add);
                    }
                    List<DatasetRecord<?>> more = new ArrayList<>(records);
                    more.addAll(act);
                    Optional<Dataset> with = buildAll(more);
                    if (with.isPresent()) {
                        records = more;
                        tied = with.get();
                    }
                }
            }
        }
        return tied;
    }

    private static Set<EdtfDate> datesOf(List<Membership> spells) {
        return spells.stream()
                .flatMap(spell ->
                        Stream.of(spell.period().start(), spell.period().end()))
                .flatMap(bound -> bound.date().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what ties a bound to an act, often where their days can be the same. */
    private static Optional<SpellAct> tie(
            Membership spell, ActRole role, Bound bound, EdtfDate date, EventId act, Random random) {
        boolean fits = bound.date().isPresent()
                ? bound.date().get().toString().startsWith(date.toString())
                        || date.toString().startsWith(bound.date().get().toString())
                : bound.isUnknown();
        if (!fits || random.nextInt(4) == 0) {
            return Optional.empty();
        }
        return Optional.of(SpellAct.builder()
                .id(RowId.of(spell.id() + "-" + role.text() + "-" + act))
                .membership(spell.id())
                .event(act)
                .role(role)
                .build());
    }

    private static Optional<Dataset> buildAll(List<DatasetRecord<?>> records) {
        DatasetBuilder builder = Invented.dataset().add(Invented.organization(UNION));
        records.forEach(builder::add);
        try {
            return Optional.of(builder.build());
        } catch (DatasetException broken) {
            return Optional.empty();
        }
    }

    private static List<Membership> spellsOf(Dataset dataset, CountryCode country, OrganizationId organization) {
        return dataset.records().memberships().stream()
                .filter(spell ->
                        spell.country().equals(country) && spell.organization().equals(organization))
                .toList();
    }

    private static NaiveSpells naive(
            Dataset dataset, CountryCode country, OrganizationId organization, LocalDate... asked) {
        Map<EventId, String> dates = new HashMap<>();
        dataset.records()
                .events()
                .forEach(event -> dates.put(event.id(), event.date().toString()));
        return new NaiveSpells(
                spellsOf(dataset, country, organization),
                dataset.records().spellActs().all(),
                dates,
                AS_OF,
                asked);
    }

    @Property(tries = 400)
    void aStatusIsHeldAsSurelyAsTheReadingsOfItsSpellsAgree(
            @ForAll("datasetsWithActs") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                Map<Status, Certainty> expected = new EnumMap<>(Status.class);
                for (Status status : Status.values()) {
                    Certainty held = naive(dataset, country, organization, day).holds(status, day);
                    if (held != Certainty.NO) {
                        expected.put(status, held);
                    }
                    assertThat(memberships
                                    .countriesWith(status, organization, day)
                                    .certaintyOf(country))
                            .isEqualTo(held);
                    assertThat(memberships
                                    .organizationsWith(status, country, day)
                                    .certaintyOf(organization))
                            .isEqualTo(held);
                }
                Certainty member = expected.getOrDefault(Status.MEMBER, Certainty.NO);
                assertThat(memberships.membersOf(organization, day).certaintyOf(country))
                        .isEqualTo(member);
                assertThat(memberships.organizationsOf(country, day).certaintyOf(organization))
                        .isEqualTo(member);
                assertThat(memberships.standingOf(country, organization, day).statuses())
                        .containsExactlyEntriesOf(expected);
            }
        }
    }

    @Property(tries = 1000)
    void aCountryTakesPartAsSurelyAsTheReadingsOfAllItsSpellsAgree(
            @ForAll("datasetsWithActs") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                Certainty answered =
                        memberships.participantsIn(organization, day).certaintyOf(country);
                NaiveSpells naive = naive(dataset, country, organization, day);
                Certainty prevented = naive.holds(Status.SUSPENDED, day).or(naive.holds(Status.INACTIVE, day));
                Certainty each = naive.holds(Status.MEMBER, day).and(prevented.not());
                Certainty together = naive.takesPart(day);
                Statistics.label("what prevents participation").collect(prevented != Certainty.NO);
                Statistics.label("what one act for several spells changes").collect(together != each);
                assertThat(answered)
                        .as(
                                "%s %s",
                                dataset.records().memberships(),
                                dataset.records().spellActs())
                        .isEqualTo(together);
                assertThat(memberships.standingOf(country, organization, day).participates())
                        .isEqualTo(answered);
            }
        }
        Statistics.label("what prevents participation")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 4));
        Statistics.label("what one act for several spells changes")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.1));
    }

    @Property(tries = 200)
    void whoParticipatesInAnOrganizationParticipatesInItAsACountryToo(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                assertThat(memberships.participationsOf(country, day).certaintyOf(organization))
                        .isEqualTo(memberships.participantsIn(organization, day).certaintyOf(country));
            }
        }
    }

    @Property(tries = 200)
    void whoParticipatesOnADayParticipatesInEveryStretchWithItAtLeastAsSurelyAndNobodyElseDoes(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate after = one.isBefore(other) ? other : one;
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                Certainty surest = first.datesUntil(after)
                        .map(day ->
                                memberships.participantsIn(organization, day).certaintyOf(country))
                        .reduce(Certainty.NO, Certainty::or);
                Certainty between = memberships
                        .participantsBetween(organization, first, after)
                        .certaintyOf(country);
                assertThat(between).isGreaterThanOrEqualTo(surest);
                assertThat(between == Certainty.NO).isEqualTo(surest == Certainty.NO);
                assertThat(memberships
                                .participationsBetween(country, first, after)
                                .certaintyOf(organization))
                        .isEqualTo(between);
            }
        }
    }

    @Property(tries = 200)
    void theSpellsOnADayAreThoseOfTheHistoryThatItsReadingsAllow(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        List<Membership> all = new ArrayList<>();
        for (OrganizationId organization : ORGANIZATIONS) {
            List<OnDay<Membership>> expected = new ArrayList<>();
            for (Membership spell : dataset.memberships().historyOf(organization)) {
                Certainty holds = new NaiveSpells(List.of(spell), AS_OF, day).holds(spell.status(), day);
                if (holds != Certainty.NO) {
                    expected.add(new OnDay<>(spell, holds));
                }
                all.add(spell);
            }
            assertThat(dataset.memberships().spellsOn(organization, day).all()).isEqualTo(expected);
        }
        assertThat(all).isEqualTo(dataset.records().memberships().all());
    }

    @Property(tries = 200)
    void onOtherDaysThanTheChangeDaysOfAnOrganizationNobodyParticipatesOtherwise(@ForAll("datasets") Dataset dataset) {
        Memberships memberships = dataset.memberships();
        LocalDate last = LocalDate.of(2021, 3, 1);
        for (OrganizationId organization : ORGANIZATIONS) {
            Set<LocalDate> changeDays = memberships.changeDaysOf(organization);
            for (LocalDate day = LocalDate.of(2020, 11, 1); day.isBefore(last); day = day.plusDays(1)) {
                if (!changeDays.contains(day)) {
                    Answer<CountryCode> now = memberships.participantsIn(organization, day);
                    Answer<CountryCode> before = memberships.participantsIn(organization, day.minusDays(1));
                    assertThat(now.certain()).isEqualTo(before.certain());
                    assertThat(now.possible()).isEqualTo(before.possible());
                }
            }
        }
    }

    @Property(tries = 200)
    void anAnswerNamesTheSpellsBehindItAndTheDayToWhichTheyAreKnown(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        for (OrganizationId organization : ORGANIZATIONS) {
            Answer<CountryCode> answer = dataset.memberships().membersOf(organization, day);
            assertThat(answer.facts(Membership.class))
                    .containsExactlyElementsOf(dataset.records().memberships().stream()
                            .filter(spell -> spell.organization().equals(organization)
                                    && spell.status() == Status.MEMBER
                                    && new NaiveSpells(List.of(spell), AS_OF, day).holds(Status.MEMBER, day)
                                            != Certainty.NO)
                            .toList());
            assertThat(answer.coverage().isAfterAsOf()).isEqualTo(day.isAfter(AS_OF));
            assertThat(answer.asOf()).isEqualTo(AS_OF);
        }
    }

    @Property(tries = 200)
    void anAnswerIsTheSameObjectWheneverItIsAsked(@ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        assertThat(memberships.membersOf(LEAGUE, day)).isSameAs(memberships.membersOf(LEAGUE, day));
        assertThat(memberships.participantsIn(UNION, day)).isSameAs(memberships.participantsIn(UNION, day));
        assertThat(memberships.organizationsOf(A, day)).isSameAs(memberships.organizationsOf(A, day));
    }

    @Property(tries = 200)
    void aChangeLiesInAStretchAsSurelyAsTheReadingsOfItsSpellAgree(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate after = one.isBefore(other) ? other : one;
        List<String> expected = new ArrayList<>();
        for (Membership spell : dataset.records().memberships()) {
            NaiveSpells naive = new NaiveSpells(List.of(spell), AS_OF, first, after);
            Certainty starts = naive.judge(
                    spell,
                    dated -> !dated.start().isBefore(first) && dated.start().isBefore(after));
            Certainty ends = naive.judge(
                    spell, dated -> !dated.end().isBefore(first) && dated.end().isBefore(after));
            if (starts != Certainty.NO && spell.period().start().date().isPresent()) {
                expected.add(spell + " START " + starts);
            }
            if (ends != Certainty.NO && spell.period().end().date().isPresent()) {
                expected.add(spell + " END " + ends);
            }
        }
        assertThat(dataset.memberships().changesBetween(first, after).all())
                .isSorted()
                .extracting(change -> change.fact() + " " + change.kind() + " " + change.certainty())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 200)
    void aSpellHoldsInAStretchAsSurelyAsItsReadingsAgree(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate after = one.isBefore(other) ? other : one;
        List<OnDay<Membership>> expected = new ArrayList<>();
        for (Membership spell : dataset.records().memberships()) {
            Certainty overlaps = new NaiveSpells(List.of(spell), AS_OF, first, after)
                    .judge(spell, dated -> dated.overlaps(first, after));
            if (overlaps != Certainty.NO) {
                expected.add(new OnDay<>(spell, overlaps));
            }
        }
        assertThat(dataset.memberships().spellsBetween(first, after).all()).containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void whoeverHasAMemberSpellWasEverAMember(@ForAll("datasets") Dataset dataset) {
        for (OrganizationId organization : ORGANIZATIONS) {
            Set<CountryCode> expected = new TreeSet<>();
            for (Membership spell : dataset.records().memberships()) {
                if (spell.organization().equals(organization) && spell.status() == Status.MEMBER) {
                    expected.add(spell.country());
                }
            }
            assertThat(dataset.memberships().everMemberOf(organization)).containsExactlyElementsOf(expected);
        }
    }

    @Property(tries = 200)
    void anOrganizationIsSharedWhereBothHaveAStanding(
            @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        List<OrganizationId> expected = new ArrayList<>();
        for (OrganizationId organization : ORGANIZATIONS) {
            boolean both = true;
            for (CountryCode country : COUNTRIES) {
                boolean some = false;
                for (Status status : Status.values()) {
                    some |= naive(dataset, country, organization, day).holds(status, day) != Certainty.NO;
                }
                both &= some;
            }
            if (both) {
                expected.add(organization);
            }
        }
        assertThat(dataset.memberships().sharedOrganizations(A, B, day))
                .extracting(SharedOrganization::organization)
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 300)
    void aLookUpAnswersAsTheQuestionsDo(@ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
        Memberships memberships = dataset.memberships();
        for (CountryCode country : COUNTRIES) {
            for (Status status : Status.values()) {
                Answer<OrganizationId> asked = memberships.organizationsWith(status, country, day);
                assertSame(memberships.lookup(status), country, day, asked.certain(), asked.possible());
            }
            Set<OrganizationId> certain = new TreeSet<>();
            Set<OrganizationId> possible = new TreeSet<>();
            for (OrganizationId organization : ORGANIZATIONS) {
                switch (memberships.participantsIn(organization, day).certaintyOf(country)) {
                    case YES -> certain.add(organization);
                    case POSSIBLE -> possible.add(organization);
                    case NO -> {}
                }
            }
            assertSame(memberships.participationLookup(), country, day, certain, possible);
        }
    }

    private static void assertSame(
            MembershipLookup lookup,
            CountryCode country,
            LocalDate day,
            Set<OrganizationId> certain,
            Set<OrganizationId> possible) {
        int stretch = lookup.stretchOf(lookup.ordinalOf(country), (int) day.toEpochDay());
        assertThat(lookup.organizations(Certainty.YES, stretch)).containsExactlyElementsOf(certain);
        assertThat(lookup.organizations(Certainty.POSSIBLE, stretch)).containsExactlyElementsOf(possible);
        assertThat(lookup.count(Certainty.YES, stretch)).isEqualTo(certain.size());
        assertThat(lookup.count(Certainty.POSSIBLE, stretch)).isEqualTo(possible.size());
    }
}
