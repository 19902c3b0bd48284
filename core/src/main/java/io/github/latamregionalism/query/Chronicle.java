package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.Actor;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.Instrument;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.ChronicleEntry.Kind;
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
 * The questions about events, and all that is dated of a country or an organization in one line of time.
 *
 * <p>Immutable and thread-safe. A question takes time in proportion to the number of records.
 */
public final class Chronicle extends Questions {

    /**
     * Makes the questions about what happened by some records.
     *
     * @param records the records
     */
    public Chronicle(Records records) {
        super(records);
    }

    /**
     * {@return the events that certainly or possibly lie in a stretch of days, by date}
     *
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<OnDay<Event>> eventsBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return eventsIn(new DayRange(startInclusive, endExclusive), event -> true);
    }

    /**
     * {@return the events of a country or an organization that certainly or possibly lie in a stretch of days, by date}
     *
     * @param actor the country or organization that acts or is acted on
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<OnDay<Event>> eventsBetween(Actor actor, LocalDate startInclusive, LocalDate endExclusive) {
        require(actor, records);
        return eventsIn(
                new DayRange(startInclusive, endExclusive),
                event -> event.actors().contains(actor));
    }

    /**
     * {@return the events of a country or an organization by date, whenever they were} Those of a body of an
     * organization are the body's own.
     *
     * @param actor the country or organization that acts or is acted on
     */
    public ImmutableList<Event> eventsOf(Actor actor) {
        require(actor, records);
        return events(event -> event.actors().contains(actor));
    }

    /**
     * {@return the events of a type by date, whenever they were}
     *
     * @param kind the type, such as {@code summit}; {@link #kinds} lists them
     * @throws NoSuchElementException if the dataset has no event of the type; the message names the nearest types
     */
    public ImmutableList<Event> eventsOfKind(String kind) {
        requireNonNull(kind, "kind");
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
     * {@return all that is dated of a country or an organization, by date, unknown days last: the starts and ends of
     * its spells of membership, and its events}
     *
     * <p>A country also has the starts and ends of its approaches and of the instruments that are its own or in which
     * it is a partner. It has its acts on treaties and the objections to them.
     *
     * <p>A fact that still runs has no end here, and one that has always held has no start. A treaty action stands at
     * its date, not at its day of effect.
     *
     * @param actor the country or organization
     */
    public ImmutableList<ChronicleEntry> entriesOf(Actor actor) {
        require(actor, records);
        List<ChronicleEntry> entries = new ArrayList<>();
        for (Membership spell : records.memberships()) {
            if (spell.country().equals(actor) || spell.organization().equals(actor)) {
                String what = spell.country() + " " + spell.status().text() + " in " + spell.organization();
                addEnds(entries, spell.period(), Kind.MEMBERSHIP_START, Kind.MEMBERSHIP_END, what, spell);
            }
        }
        for (Event event : eventsOf(actor)) {
            entries.add(new ChronicleEntry(Bound.at(event.date()), Kind.EVENT, event.title(), Certainty.YES, event));
        }
        if (actor instanceof CountryCode country) {
            addPolicy(entries, country);
            addTreatyActions(entries, country);
        }
        Collections.sort(entries);
        return ImmutableList.copyOf(entries);
    }

    /**
     * {@return the {@linkplain #entriesOf entries} of a country or an organization that certainly or possibly lie in a
     * stretch of days, by date; those on unknown days are not among them}
     *
     * @param actor the country or organization
     * @param startInclusive the first day
     * @param endExclusive the first day after
     */
    public Facts<ChronicleEntry> entriesBetween(Actor actor, LocalDate startInclusive, LocalDate endExclusive) {
        DayRange range = new DayRange(startInclusive, endExclusive);
        ImmutableList<ChronicleEntry> within = entriesOf(actor).stream()
                .map(entry ->
                        entry.with(entry.date().date().map(range::contains).orElse(Certainty.NO)))
                .filter(entry -> entry.certainty() != Certainty.NO)
                .collect(ImmutableList.toImmutableList());
        return Facts.in(range, within, records);
    }

    /**
     * {@return the events in which two countries or organizations both act or are acted on, by date}
     *
     * @param first a country or organization
     * @param second another one
     */
    public ImmutableList<Event> sharedEvents(Actor first, Actor second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        require(first, records);
        require(second, records);
        return events(event -> event.actors().contains(first) && event.actors().contains(second));
    }

    private void addPolicy(List<ChronicleEntry> entries, CountryCode country) {
        for (Approach approach : records.approaches()) {
            if (approach.country().equals(country)) {
                addEnds(entries, approach.period(), Kind.APPROACH_START, Kind.APPROACH_END, approach.label(), approach);
            }
        }
        for (Instrument instrument : records.instruments()) {
            if (instrument.countries().contains(country)
                    || instrument.partners().contains(country)) {
                addEnds(
                        entries,
                        instrument.period(),
                        Kind.INSTRUMENT_START,
                        Kind.INSTRUMENT_END,
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
                        Kind.TREATY_ACTION,
                        act.country() + " " + act.action().text() + ", " + treaty,
                        Certainty.YES,
                        act));
            }
        }
    }

    private static void addEnds(
            List<ChronicleEntry> entries, SpellDates period, Kind start, Kind end, String what, Sourced fact) {
        if (!period.start().isOpen()) {
            entries.add(new ChronicleEntry(period.start(), start, what, Certainty.YES, fact));
        }
        if (!period.end().isOpen()) {
            entries.add(new ChronicleEntry(period.end(), end, what, Certainty.YES, fact));
        }
    }

    private ImmutableList<Event> events(Predicate<Event> wanted) {
        return those(records.events().all(), wanted);
    }

    private Facts<OnDay<Event>> eventsIn(DayRange range, Predicate<Event> wanted) {
        return Facts.in(range, OnDay.held(events(wanted), event -> range.contains(event.date())), records);
    }
}
