package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;

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
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Datasets of two countries in two organizations, made at random for the laws of memberships. */
abstract class MembershipDatasets {

    static final OrganizationId UNION = OrganizationId.of("union");
    static final List<CountryCode> COUNTRIES = List.of(A, B);
    static final List<OrganizationId> ORGANIZATIONS = List.of(LEAGUE, UNION);

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
        return Arbitraries.frequencyOf(Tuple.of(3, several), Tuple.of(1, few)).map(MembershipDatasets::dataset);
    }

    static Dataset dataset(List<Membership> spells) {
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

    static Optional<Dataset> build(List<Membership> spells) {
        DatasetBuilder builder = Invented.dataset().add(Invented.organization(UNION));
        spells.forEach(builder::add);
        try {
            return Optional.of(builder.build());
        } catch (DatasetException broken) {
            return Optional.empty();
        }
    }

    static Arbitrary<Membership> spells(Arbitrary<String> starts, Arbitrary<String> ends) {
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

    static Arbitrary<String> bounds() {
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
        return Combinators.combine(datasets(), Arbitraries.randoms()).as(MembershipDatasets::withActs);
    }

    static Dataset withActs(Dataset dataset, Random random) {
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

    static Set<EdtfDate> datesOf(List<Membership> spells) {
        return spells.stream()
                .flatMap(spell ->
                        Stream.of(spell.period().start(), spell.period().end()))
                .flatMap(bound -> bound.date().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what ties a bound to an act, often where their days can be the same. */
    static Optional<SpellAct> tie(
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

    static Optional<Dataset> buildAll(List<DatasetRecord<?>> records) {
        DatasetBuilder builder = Invented.dataset().add(Invented.organization(UNION));
        records.forEach(builder::add);
        try {
            return Optional.of(builder.build());
        } catch (DatasetException broken) {
            return Optional.empty();
        }
    }

    static List<Membership> spellsOf(Dataset dataset, CountryCode country, OrganizationId organization) {
        return dataset.records().memberships().stream()
                .filter(spell ->
                        spell.country().equals(country) && spell.organization().equals(organization))
                .toList();
    }

    static NaiveSpells naive(Dataset dataset, CountryCode country, OrganizationId organization, LocalDate... asked) {
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
}
