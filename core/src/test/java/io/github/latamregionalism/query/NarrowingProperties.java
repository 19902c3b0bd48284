package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static io.github.latamregionalism.query.Invented.PACT;
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
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.InstrumentKind;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * The law of partial dates: making one more precise, within its own bounds, never makes an answer less sure and never
 * turns yes into no or no into yes.
 */
class NarrowingProperties {

    private static final OrganizationId UNION = OrganizationId.of("union");
    private static final List<CountryCode> COUNTRIES = List.of(A, B);
    private static final List<OrganizationId> ORGANIZATIONS = List.of(LEAGUE, UNION);

    /** A partial date of a record: what it is, and the record with another in its place. */
    private record Place(int record, EdtfDate date, Function<EdtfDate, DatasetRecord<?>> with) {}

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new).withoutEdgeCases();
    }

    @Property(tries = 3000)
    void aMorePreciseDateNeverMakesAnAnswerLessSure(@ForAll("randoms") Random random) {
        List<DatasetRecord<?>> records = records(random);
        Dataset before = build(records).orElseThrow();
        List<Place> places = places(records);
        if (places.isEmpty()) {
            Statistics.label("narrowed").collect("nothing to narrow");
            return;
        }
        Place place = places.get(random.nextInt(places.size()));
        List<DatasetRecord<?>> narrowed = new ArrayList<>(records);
        Optional<DatasetRecord<?>> more = narrowed(place, random);
        if (more.isEmpty()) {
            Statistics.label("narrowed").collect("no such date");
            return;
        }
        narrowed.set(place.record(), more.get());
        Optional<Dataset> after = build(narrowed);
        Statistics.label("narrowed")
                .collect(after.isEmpty() ? "refused" : more.get().getClass().getSimpleName());
        if (after.isEmpty()) {
            return;
        }
        int surer = 0;
        for (LocalDate day : days(records, narrowed)) {
            Map<String, Certainty> then = answers(after.get(), day);
            Map<String, Certainty> first = answers(before, day);
            then.keySet().forEach(question -> first.putIfAbsent(question, Certainty.NO));
            for (Map.Entry<String, Certainty> asked : first.entrySet()) {
                Certainty now = then.getOrDefault(asked.getKey(), Certainty.NO);
                if (asked.getValue() != Certainty.POSSIBLE) {
                    assertThat(now)
                            .as("%s on %s, once %s became %s", asked.getKey(), day, place.date(), more.get())
                            .isEqualTo(asked.getValue());
                } else if (now != Certainty.POSSIBLE) {
                    surer++;
                }
            }
        }
        Statistics.label("some answer became surer").collect(surer > 0);
        Statistics.label("some answer became surer")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    private static Optional<DatasetRecord<?>> narrowed(Place place, Random random) {
        List<EdtfDate> within = new ArrayList<>();
        LocalDate first = place.date().earliest();
        LocalDate last = place.date().latest();
        LocalDate day = first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
        if (place.date().precision() == EdtfDate.Precision.YEAR) {
            within.add(EdtfDate.of(day.getYear(), day.getMonthValue()));
        }
        within.add(EdtfDate.from(day));
        try {
            return Optional.of(place.with().apply(within.get(random.nextInt(within.size()))));
        } catch (IllegalArgumentException reversed) {
            return Optional.empty();
        }
    }

    /** Returns how surely everything holds that can be asked about a day. */
    static Map<String, Certainty> answers(Dataset dataset, LocalDate day) {
        Map<String, Certainty> answers = new LinkedHashMap<>();
        for (CountryCode country : COUNTRIES) {
            for (OrganizationId organization : ORGANIZATIONS) {
                String pair = country + " in " + organization;
                answers.put(
                        pair + " is a member",
                        dataset.memberships().membersOf(organization, day).certaintyOf(country));
                answers.put(
                        pair + " participates",
                        dataset.memberships().participantsIn(organization, day).certaintyOf(country));
                answers.put(
                        pair + " participates, as the country is asked",
                        dataset.memberships().participationsOf(country, day).certaintyOf(organization));
                Standing standing = dataset.memberships().standingOf(country, organization, day);
                answers.put(pair + " participates by its standing", standing.participates());
                for (Status status : Status.values()) {
                    answers.put(
                            pair + " is " + status.text(),
                            dataset.memberships()
                                    .countriesWith(status, organization, day)
                                    .certaintyOf(country));
                    answers.put(pair + " is " + status.text() + " by its standing", standing.certaintyOf(status));
                }
            }
            for (ApproachModel model : ApproachModel.values()) {
                answers.put(
                        country + " follows " + model,
                        dataset.policies().modelsOf(country, day).certaintyOf(model));
            }
            dataset.policies()
                    .instrumentsInForce(country, day)
                    .all()
                    .forEach(held -> answers.put(held.fact().id() + " is in force", held.certainty()));
            dataset.policies()
                    .approachesOf(country, day)
                    .all()
                    .forEach(held -> answers.put(held.fact().id() + " holds", held.certainty()));
            for (TreatyStanding.Status status : TreatyStanding.Status.values()) {
                answers.put(
                        country + " is " + status,
                        dataset.treaties().standingOf(country, PACT, day).certaintyOf(status));
            }
            answers.put(
                    country + " is a party",
                    dataset.treaties().partiesTo(PACT, day).certaintyOf(country));
        }
        return answers;
    }

    /** Returns the days around all first and last days of dates, which are the only ones on which answers change. */
    static Set<LocalDate> days(List<DatasetRecord<?>> records, List<DatasetRecord<?>> narrowed) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<DatasetRecord<?>> all = new ArrayList<>(records);
        all.addAll(narrowed);
        for (Place place : places(all)) {
            for (LocalDate day : List.of(place.date().earliest(), place.date().latest())) {
                days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
            }
        }
        days.add(AS_OF);
        return days;
    }

    private static List<Place> places(List<DatasetRecord<?>> records) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            int at = i;
            if (records.get(i) instanceof Membership spell) {
                add(
                        places,
                        at,
                        spell.period(),
                        dates -> Membership.builder().from(spell).period(dates).build());
            } else if (records.get(i) instanceof Approach approach) {
                add(
                        places,
                        at,
                        approach.period(),
                        dates -> Approach.builder().from(approach).period(dates).build());
            } else if (records.get(i) instanceof Instrument law) {
                add(
                        places,
                        at,
                        law.period(),
                        dates -> Instrument.builder().from(law).period(dates).build());
            } else if (records.get(i) instanceof Event event) {
                add(
                        places,
                        at,
                        event.date(),
                        date -> Event.builder().from(event).date(date).build());
                event.effective()
                        .ifPresent(effective -> add(
                                places,
                                at,
                                effective,
                                date -> Event.builder()
                                        .from(event)
                                        .effective(date)
                                        .build()));
            } else if (records.get(i) instanceof TreatyAction act) {
                act.date()
                        .ifPresent(given -> add(
                                places,
                                at,
                                given,
                                date -> TreatyAction.builder()
                                        .from(act)
                                        .date(doneByAsOf(given, date))
                                        .build()));
                act.effective()
                        .ifPresent(given -> add(
                                places,
                                at,
                                given,
                                date -> TreatyAction.builder()
                                        .from(act)
                                        .effective(doneByAsOf(given, date))
                                        .build()));
            }
        }
        return places;
    }

    private static void add(
            List<Place> places, int record, SpellDates dates, Function<SpellDates, DatasetRecord<?>> with) {
        dates.start()
                .date()
                .ifPresent(start -> add(
                        places,
                        record,
                        start,
                        date -> with.apply(SpellDates.of(
                                Bound.at(dates.isRunning() ? doneByAsOf(start, date) : date), dates.end()))));
        dates.end()
                .date()
                .ifPresent(end ->
                        add(places, record, end, date -> with.apply(SpellDates.of(dates.start(), Bound.at(date)))));
    }

    /**
     * Returns the date if it is within the bounds of another: what is running, and what was done, was so on the day to
     * which the data are known, so that no later date is within them.
     */
    private static EdtfDate doneByAsOf(EdtfDate told, EdtfDate date) {
        if (!told.earliest().isAfter(AS_OF) && date.latest().isAfter(AS_OF)) {
            throw new IllegalArgumentException("it was done by " + AS_OF);
        }
        return date;
    }

    private static void add(List<Place> places, int record, EdtfDate date, Function<EdtfDate, DatasetRecord<?>> with) {
        if (date.precision() != EdtfDate.Precision.DAY) {
            places.add(new Place(record, date, with));
        }
    }

    static Optional<Dataset> build(List<DatasetRecord<?>> records) {
        DatasetBuilder builder = Dataset.builder(AS_OF);
        records.forEach(builder::add);
        try {
            return Optional.of(builder.build());
        } catch (DatasetException broken) {
            return Optional.empty();
        }
    }

    /** Returns the records of a package at random: those of a few that would break it are left out. */
    static List<DatasetRecord<?>> records(Random random) {
        List<DatasetRecord<?>> records = new ArrayList<>(List.of(
                Invented.country(A),
                Invented.country(B),
                organization(LEAGUE, random),
                organization(UNION, random),
                Invented.treaty(PACT, Optional.of(EdtfDate.of(2019)))));
        int acts = random.nextInt(4);
        List<EdtfDate> dates = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            dates.add(date(random));
            Event event = Invented.event(dates.get(i).toString(), "act" + i, "Act", ImmutableList.of());
            events.add(event);
            records.add(
                    random.nextInt(4) == 0
                            ? Event.builder()
                                    .from(event)
                                    .effective(later(dates.get(i), random))
                                    .build()
                            : event);
        }
        for (int i = random.nextInt(7); i >= 0; i--) {
            spell(random, dates, i).ifPresent(spell -> addIfTaken(records, spell, random, events));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String id = "p" + i;
            String period = bound(random) + "/" + bound(random);
            addIfTaken(
                    records,
                    () -> Invented.approach(
                            id, of(COUNTRIES, random), period, of(List.of(ApproachModel.values()), random)));
            addIfTaken(
                    records,
                    () -> Invented.instrument(
                            id, of(COUNTRIES, random), ImmutableList.of(), InstrumentKind.LAW, period));
        }
        List<TreatyActionKind> kinds = List.of(
                TreatyActionKind.SIGNATURE,
                TreatyActionKind.ACCESSION,
                TreatyActionKind.DENUNCIATION,
                TreatyActionKind.REACCESSION);
        for (int i = random.nextInt(4); i > 0; i--) {
            addIfTaken(
                    records,
                    () -> Invented.act(
                            PACT,
                            of(COUNTRIES, random),
                            of(kinds, random),
                            random.nextInt(6) == 0 ? "" : date(random).toString(),
                            random.nextInt(3) == 0 ? date(random).toString() : ""));
        }
        return records;
    }

    static void addIfTaken(List<DatasetRecord<?>> records, Supplier<DatasetRecord<?>> record) {
        try {
            List<DatasetRecord<?>> more = new ArrayList<>(records);
            more.add(record.get());
            if (build(more).isPresent()) {
                records.add(more.get(more.size() - 1));
            }
        } catch (IllegalArgumentException reversed) {
            // A spell that ends before it starts is no record.
        }
    }

    /** Adds a spell, and ties its bounds to acts where that contradicts nothing. */
    private static void addIfTaken(
            List<DatasetRecord<?>> records, Membership spell, Random random, List<Event> events) {
        addIfTaken(records, () -> spell);
        if (records.get(records.size() - 1) != spell || events.isEmpty()) {
            return;
        }
        for (ActRole role : List.of(ActRole.STARTS, ActRole.ENDS)) {
            if (random.nextInt(3) > 0) {
                Event event = of(events, random);
                addIfTaken(
                        records,
                        () -> SpellAct.builder()
                                .id(RowId.of(spell.id() + "-" + role.text() + "-" + event.id()))
                                .membership(spell.id())
                                .event(event.id())
                                .role(role)
                                .build());
            }
        }
    }

    private static Organization organization(OrganizationId id, Random random) {
        Organization.Builder builder =
                Organization.builder().from(Invented.organization(id)).signed(EdtfDate.of(2019));
        switch (random.nextInt(3)) {
            case 0 -> builder.founded(EdtfDate.of(2020)).foundedBasis(DateBasis.SIGNATURE);
            case 1 -> builder.ended(EdtfDate.of(2021, 2));
            default -> {}
        }
        return builder.build();
    }

    private static Optional<Membership> spell(Random random, List<EdtfDate> dates, int number) {
        // Often a date of an act, so that several spells begin or end by one.
        String start = dates.isEmpty() || random.nextBoolean()
                ? bound(random)
                : of(dates, random).toString();
        String end = dates.isEmpty() || random.nextBoolean()
                ? bound(random)
                : of(dates, random).toString();
        List<Status> statuses =
                List.of(Status.MEMBER, Status.MEMBER, Status.SUSPENDED, Status.INACTIVE, Status.OBSERVER);
        Status status = number > 3 ? Status.MEMBER : of(statuses, random);
        OrganizationId organization = random.nextInt(5) == 0 ? UNION : LEAGUE;
        CountryCode country = random.nextInt(5) == 0 ? B : A;
        DateBasis basis = of(List.of(DateBasis.EFFECT, DateBasis.DECISION, DateBasis.UNKNOWN), random);
        try {
            return Optional.of(Membership.builder()
                    .from(Invented.spell(organization, country, status, start + "/" + end, basis))
                    .id(MembershipId.of("s" + number))
                    .build());
        } catch (IllegalArgumentException reversed) {
            return Optional.empty();
        }
    }

    private static String bound(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "..";
            default -> date(random).toString();
        };
    }

    /** Returns a date around the day to which the package is known, mostly partial. */
    static EdtfDate date(Random random) {
        LocalDate day = LocalDate.of(2020, 9, 20).plusDays(random.nextInt(150));
        return switch (random.nextInt(6)) {
            case 0 -> EdtfDate.from(day);
            case 1, 2 -> EdtfDate.of(day.getYear());
            default -> EdtfDate.of(day.getYear(), day.getMonthValue());
        };
    }

    private static EdtfDate later(EdtfDate date, Random random) {
        LocalDate day = date.latest().plusDays(random.nextInt(40));
        return random.nextBoolean() ? EdtfDate.from(day) : EdtfDate.of(day.getYear(), day.getMonthValue());
    }

    static <T> T of(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
