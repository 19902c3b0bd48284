package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.Spelling;
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
 * <p>What the dataset does not have is refused with a {@link NoSuchElementException} that names the nearest keys. A
 * stretch of days that ends before it starts is refused with an {@link IllegalArgumentException}.
 *
 * <p>Immutable and thread-safe. A question takes time in proportion to the number of records.
 */
public final class Chronicle {

    private final Records records;

    private Chronicle(Records records) {
        this.records = records;
    }

    /**
     * {@return the questions about what happened by some records}
     *
     * @param records the records
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
     */
    public Facts<OnDay<Event>> eventsBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return eventsIn(new DayRange(startInclusive, endExclusive), event -> true);
    }

    /**
     * Returns the events of a country or an organization in a stretch of days.
     *
     * @param actor the country or organization that acts or is acted on
     * @param startInclusive the first day
     * @param endExclusive the first day after
     * @return the events that certainly or possibly lie in it, by date
     */
    public Facts<OnDay<Event>> eventsBetween(Actor actor, LocalDate startInclusive, LocalDate endExclusive) {
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
     */
    public ImmutableList<Event> eventsOf(Actor actor) {
        requireKnown(actor);
        return events(event -> event.actors().contains(actor));
    }

    /**
     * Returns the events of a type, whenever they were.
     *
     * @param kind the type, such as {@code summit}; {@link #kinds} lists them
     * @return the events by date
     * @throws NoSuchElementException if the dataset has no event of the type; the message names the nearest types
     */
    public ImmutableList<Event> eventsOfKind(String kind) {
        ImmutableSet<String> kinds = kinds();
        if (!kinds.contains(kind)) {
            throw new NoSuchElementException("type of event " + Spelling.notOneOf(kind, kinds));
        }
        return events(event -> event.kind().equals(kind));
    }

    /** {@return the types of event that there are, in alphabetical order} */
    public ImmutableSet<String> kinds() {
        return records.events().stream().map(Event::kind).sorted().collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns all that is dated of a country or an organization: the starts and ends of its spells of membership, and
     * its events.
     *
     * <p>A country also has the starts and ends of its approaches and of the instruments that are its own or in which
     * it is a partner. It has its acts on treaties and the objections to them.
     *
     * <p>What has not ended has no end here, what has always been no start. A treaty action stands at its date, not at
     * its day of effect.
     *
     * @param actor the country or organization
     * @return the entries by date, those on unknown days last
     */
    public ImmutableList<ChronicleEntry> entriesOf(Actor actor) {
        requireKnown(actor);
        List<ChronicleEntry> entries = new ArrayList<>();
        for (Membership spell : records.memberships()) {
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
            entries.add(new ChronicleEntry(
                    Bound.at(event.date()), ChronicleEntry.Kind.EVENT, event.title(), Certainty.YES, event));
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
     * @return the entries that certainly or possibly lie in it, by date; those on unknown days are not among them
     */
    public Facts<ChronicleEntry> entriesBetween(Actor actor, LocalDate startInclusive, LocalDate endExclusive) {
        DayRange range = new DayRange(startInclusive, endExclusive);
        ImmutableList.Builder<ChronicleEntry> within = ImmutableList.builder();
        for (ChronicleEntry entry : entriesOf(actor)) {
            Certainty certainty = entry.date()
                    .date()
                    .map(date -> range.contains(date.earliest(), date.latest()))
                    .orElse(Certainty.NO);
            if (certainty != Certainty.NO) {
                within.add(entry.with(certainty));
            }
        }
        return Facts.in(range, within.build(), records);
    }

    /**
     * Returns the events that two countries or organizations share: those in which both act or are acted on.
     *
     * @param first a country or organization
     * @param second another one
     * @return the events by date
     */
    public ImmutableList<Event> sharedEvents(Actor first, Actor second) {
        requireKnown(first);
        requireKnown(second);
        return events(event -> event.actors().contains(first) && event.actors().contains(second));
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
            boolean objectedTo = act.objectsTo()
                    .flatMap(records.treatyActions()::find)
                    .filter(statement -> statement.country().equals(country))
                    .isPresent();
            if (act.country().equals(country) || objectedTo) {
                String treaty = records.treaties()
                        .find(act.treaty())
                        .map(found -> found.shortNames().get(0))
                        .orElse(act.treaty().toString());
                entries.add(new ChronicleEntry(
                        act.date().map(Bound::at).orElse(Bound.UNKNOWN),
                        ChronicleEntry.Kind.TREATY_ACTION,
                        act.country() + " " + act.action().text() + ", " + treaty,
                        Certainty.YES,
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
            entries.add(new ChronicleEntry(period.start(), start, what, Certainty.YES, fact));
        }
        if (!period.end().isOpen()) {
            entries.add(new ChronicleEntry(period.end(), end, what, Certainty.YES, fact));
        }
    }

    private ImmutableList<Event> events(Predicate<Event> wanted) {
        return records.events().stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    private Facts<OnDay<Event>> eventsIn(DayRange range, Predicate<Event> wanted) {
        ImmutableList.Builder<OnDay<Event>> held = ImmutableList.builder();
        for (Event event : events(wanted)) {
            Certainty certainty =
                    range.contains(event.date().earliest(), event.date().latest());
            if (certainty != Certainty.NO) {
                held.add(new OnDay<>(event, certainty));
            }
        }
        return Facts.in(range, held.build(), records);
    }

    private void requireKnown(Actor actor) {
        if (actor instanceof CountryCode country) {
            records.countries().get(country);
        } else if (actor instanceof OrganizationId organization) {
            records.organizations().get(organization);
        }
    }

    @Override
    public String toString() {
        return "chronicle, as of " + records.asOf();
    }
}
