package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.LEAGUE;
import static io.github.latamregionalism.query.Invented.PACT;
import static io.github.latamregionalism.query.RandomRecords.COUNTRIES;
import static io.github.latamregionalism.query.RandomRecords.UNION;
import static io.github.latamregionalism.query.RandomRecords.build;
import static io.github.latamregionalism.query.RandomRecords.date;
import static io.github.latamregionalism.query.RandomRecords.organization;
import static io.github.latamregionalism.query.RandomRecords.records;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
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
}
