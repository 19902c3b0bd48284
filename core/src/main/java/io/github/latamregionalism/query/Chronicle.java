package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * What happened, in order: the events, and all that is dated of a country or an organization in one line of time.
 *
 * <p>Immutable and thread-safe. A question takes time in proportion to the number of records.
 */
public final class Chronicle {

    private final Records records;

    private Chronicle(Records records) {
        this.records = records;
    }

    /**
     * Returns the questions about what happened by some records.
     *
     * @param records the records
     * @return the questions
     */
    public static Chronicle of(Records records) {
        return new Chronicle(records);
    }

    /**
     * Returns the events in a stretch of days.
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     * @return the events that certainly or possibly lie in it, by date
     * @throws IllegalArgumentException if the end is before the start
     */
    public ImmutableList<OnDay<Event>> eventsBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return eventsIn(new DayRange(startInclusive, endExclusive), event -> true);
    }

    /**
     * Returns the events of a country or an organization in a stretch of days.
     *
     * @param actor the country or organization that acts or is acted on
     * @param startInclusive the first day
     * @param endExclusive the first day after
     * @return the events that certainly or possibly lie in it, by date
     * @throws NoSuchElementException if the dataset has no such country or organization; the message names the nearest
     * @throws IllegalArgumentException if the end is before the start
     */
    public ImmutableList<OnDay<Event>> eventsBetween(Actor actor, LocalDate startInclusive, LocalDate endExclusive) {
        requireKnown(actor);
        return eventsIn(
                new DayRange(startInclusive, endExclusive),
                event -> event.actors().contains(actor));
    }

    /**
     * Returns the events of a country or an organization, whenever they were. Those of a body of an organization are
     * the body's own.
     *
     * @param actor the country or organization that acts or is acted on
     * @return the events by date
     * @throws NoSuchElementException if the dataset has no such country or organization; the message names the nearest
     */
    public ImmutableList<Event> eventsOf(Actor actor) {
        requireKnown(actor);
        return events(event -> event.actors().contains(actor));
    }

    /**
     * Returns the events of a type, whenever they were.
     *
     * @param kind the type, such as {@code summit}; {@link #kinds} lists them
     * @return the events by date, none if the dataset does not know the type
     */
    public ImmutableList<Event> eventsOfKind(String kind) {
        return events(event -> event.kind().equals(kind));
    }

    /**
     * Returns the types of event that there are.
     *
     * @return the types in alphabetical order
     */
    public ImmutableSet<String> kinds() {
        return records.events().stream().map(Event::kind).sorted().collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns all that is dated of a country or an organization: starts and ends of its spells of membership, its
     * events, and for a country the starts and ends of its approaches and of the instruments that are its own or in
     * which it is a partner, its acts on treaties and the objections to them.
     *
     * <p>What has not ended has no end here, what has always been no start. A treaty action stands at its date, not at
     * its day of effect.
     *
     * @param actor the country or organization
     * @return the entries by date, those on unknown days last
     * @throws NoSuchElementException if the dataset has no such country or organization; the message names the nearest
     */
    public ImmutableList<ChronicleEntry> entriesOf(Actor actor) {
        requireKnown(actor);
        List<ChronicleEntry> entries = new ArrayList<>();
        for (Membership spell : records.membershipSpells()) {
            if (spell.country().equals(actor) || spell.organization().equals(actor)) {
                String what = spell.country() + " " + spell.status().text() + " in " + spell.organization();
                addEnds(
                        entries,
                        spell.period(),
                        ChronicleEntry.Kind.MEMBERSHIP_START,
                        ChronicleEntry.Kind.MEMBERSHIP_END,
                        what,
                        spell);
            }
        }
        for (Event event : eventsOf(actor)) {
            entries.add(new ChronicleEntry(Bound.at(event.date()), ChronicleEntry.Kind.EVENT, event.title(), event));
        }
        if (actor instanceof CountryCode country) {
            addPolicy(entries, country);
            addTreatyActions(entries, country);
        }
        Collections.sort(entries);
        return ImmutableList.copyOf(entries);
    }

    /**
     * Returns what of the {@linkplain #entriesOf entries} of a country or an organization lies in a stretch of days.
     *
     * @param actor the country or organization
     * @param startInclusive the first day
     * @param endExclusive the first day after
     * @return the entries that certainly or possibly lie in it, see {@link ChronicleEntry#between}, by date; those on
     *     unknown days are not among them
     * @throws NoSuchElementException if the dataset has no such country or organization; the message names the nearest
     * @throws IllegalArgumentException if the end is before the start
     */
    public ImmutableList<ChronicleEntry> entriesBetween(Actor actor, LocalDate startInclusive, LocalDate endExclusive) {
        return entriesOf(actor).stream()
                .filter(entry -> entry.between(startInclusive, endExclusive) != Certainty.NO)
                .collect(ImmutableList.toImmutableList());
    }

    private void addPolicy(List<ChronicleEntry> entries, CountryCode country) {
        for (Approach approach : records.approaches()) {
            if (approach.country().equals(country)) {
                addEnds(
                        entries,
                        approach.period(),
                        ChronicleEntry.Kind.APPROACH_START,
                        ChronicleEntry.Kind.APPROACH_END,
                        approach.label(),
                        approach);
            }
        }
        for (Instrument instrument : records.instruments()) {
            if (instrument.countries().contains(country)
                    || instrument.partners().contains(country)) {
                addEnds(
                        entries,
                        instrument.period(),
                        ChronicleEntry.Kind.INSTRUMENT_START,
                        ChronicleEntry.Kind.INSTRUMENT_END,
                        instrument.nameEn(),
                        instrument);
            }
        }
    }

    private void addTreatyActions(List<ChronicleEntry> entries, CountryCode country) {
        for (TreatyAction act : records.treatyActions()) {
            boolean objectedTo =
                    act.objectsTo().filter(maker -> maker.equals(country)).isPresent();
            if (act.country().equals(country) || objectedTo) {
                String treaty =
                        records.treatyRecords().get(act.treaty()).shortNames().get(0);
                entries.add(new ChronicleEntry(
                        act.date().map(Bound::at).orElse(Bound.UNKNOWN),
                        ChronicleEntry.Kind.TREATY_ACTION,
                        act.country() + " " + act.action().text() + ", " + treaty,
                        act));
            }
        }
    }

    private static void addEnds(
            List<ChronicleEntry> entries,
            SpellDates period,
            ChronicleEntry.Kind start,
            ChronicleEntry.Kind end,
            String what,
            Sourced fact) {
        if (!period.start().isOpen()) {
            entries.add(new ChronicleEntry(period.start(), start, what, fact));
        }
        if (!period.end().isOpen()) {
            entries.add(new ChronicleEntry(period.end(), end, what, fact));
        }
    }

    private ImmutableList<Event> events(Predicate<Event> wanted) {
        return records.events().stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<OnDay<Event>> eventsIn(DayRange range, Predicate<Event> wanted) {
        ImmutableList.Builder<OnDay<Event>> held = ImmutableList.builder();
        for (Event event : events(wanted)) {
            Certainty certainty = range.contains(event.date());
            if (certainty != Certainty.NO) {
                held.add(new OnDay<>(event, certainty));
            }
        }
        return held.build();
    }

    private void requireKnown(Actor actor) {
        if (actor instanceof CountryCode country) {
            records.countries().get(country);
        } else if (actor instanceof OrganizationId organization) {
            records.organizations().get(organization);
        }
    }
}
