package io.github.latamregionalism.query;

import com.google.common.collect.Iterables;
import com.google.common.graph.Traverser;
import io.github.latamregionalism.model.ActRole;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.EventId;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.MembershipId;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.SpellAct;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of every membership, as narrow as its dates, the life of its organization and its acts make them.
 *
 * <p>Each start and each end is on one day of a {@link Window}. Bounds that one act starts or ends share a window,
 * since they are the same day. A spell starts before it ends, and no spell lies outside the life of its organization.
 * The windows are narrowed until each of their first and last days is that of some reading of all dates together.
 */
final class SpellExtents {

    private static final long FIRST = LocalDate.MIN.toEpochDay();
    private static final long LAST = LocalDate.MAX.toEpochDay();

    /** So many contradictions say enough at once. */
    private static final int MOST_REFUSED = 10_000;

    /** The days on one of which something happens. */
    static final class Window {
        private long earliest;
        private long latest;
        private final List<Window> later = new ArrayList<>();

        private Window(long earliest, long latest) {
            this.earliest = earliest;
            this.latest = latest;
        }

        private void narrow(long notBefore, long notAfter) {
            earliest = Math.max(earliest, notBefore);
            latest = Math.min(latest, notAfter);
        }

        private boolean overlaps(Window other) {
            return Math.max(earliest, other.earliest) <= Math.min(latest, other.latest);
        }

        /** Returns whether none of some days lies outside of it, so that it cannot narrow them. */
        private boolean encloses(Extent days) {
            return earliest <= days.earliestStart().toEpochDay()
                    && days.latestEnd().toEpochDay() <= latest;
        }

        /** Returns how surely it is past on a day, which then lies on or after it. */
        Certainty isPastOn(long epochDay) {
            return epochDay < earliest ? Certainty.NO : epochDay < latest ? Certainty.POSSIBLE : Certainty.YES;
        }

        /** Returns whether it is before another under every reading, since spells lie between the two. */
        boolean precedes(Window other) {
            return Iterables.contains(
                    Traverser.<Window>forGraph(window -> window.later).breadthFirst(later), other);
        }
    }

    /** The windows of the start and of the end of a spell. */
    record Windows(Membership spell, Window start, Window end) {}

    private final LocalDate asOf;
    private final Map<OrganizationId, Window> lives;

    /** The windows of those that acts start or end. */
    private final Map<MembershipId, Windows> windows = new LinkedHashMap<>();

    /** The days of those that are narrower than their dates alone. */
    private final Map<MembershipId, Extent> extents = new HashMap<>();

    /** Those of which no reading is left, and why. */
    private final Map<MembershipId, String> refused = new LinkedHashMap<>();

    /**
     * Narrows the days of all memberships.
     *
     * @throws Memberships.Contradiction if no reading of the dates of a membership is left
     */
    SpellExtents(Records records) {
        this.asOf = records.asOf();
        Map<MembershipId, EventId> starts = new HashMap<>();
        Map<MembershipId, EventId> ends = new HashMap<>();
        for (SpellAct act : records.spellActs()) {
            if (act.role() == ActRole.STARTS || act.role() == ActRole.ENDS) {
                Map<MembershipId, EventId> bounds = act.role() == ActRole.STARTS ? starts : ends;
                if (bounds.put(act.membership(), act.event()) != null) {
                    refuse(
                            act.membership(),
                            act.role().text() + " by two acts: give one that only confirms it the role confirms");
                }
            }
        }
        Acts acts = new Acts();
        this.lives = lives(records);
        for (Membership spell : records.memberships()) {
            @Nullable EventId starting = starts.get(spell.id());
            @Nullable EventId ending = ends.get(spell.id());
            @Nullable Window life = lives.get(spell.organization());
            if (starting != null || ending != null) {
                Windows own = new Windows(
                        spell,
                        tied(spell, starting, Optional.of(spell.startBasis()), ofStart(spell, life), acts, records),
                        tied(spell, ending, spell.endBasis(), ofEnd(spell, life), acts, records));
                windows.put(spell.id(), own);
            } else if (life != null && !life.encloses(spell.period().extent())) {
                put(spell, ofStart(spell, life), ofEnd(spell, life));
            }
        }
        narrow();
        for (Windows own : windows.values()) {
            own.start().later.add(own.end());
            put(own.spell(), own.start(), own.end());
        }
        if (!refused.isEmpty()) {
            throw new Memberships.Contradiction(refused);
        }
    }

    private void put(Membership spell, Window start, Window end) {
        @Nullable
        Extent extent = Extent.between(
                LocalDate.ofEpochDay(start.earliest),
                LocalDate.ofEpochDay(start.latest),
                LocalDate.ofEpochDay(end.earliest),
                LocalDate.ofEpochDay(end.latest));
        if (extent == null) {
            refuse(spell);
        } else {
            extents.put(spell.id(), extent);
        }
    }

    private void refuse(Membership spell) {
        refuse(
                spell.id(),
                spell.period() + " contradicts its acts or the life of " + spell.organization()
                        + ": no day is left for its start or end");
    }

    private void refuse(MembershipId spell, String why) {
        if (refused.size() < MOST_REFUSED) {
            refused.putIfAbsent(spell, "membership " + spell + ": " + why);
        }
    }

    /** The windows of acts: those of their dates, and those of the days on which they take effect. */
    private static final class Acts {
        private final Map<EventId, Window> byDate = new HashMap<>();
        private final Map<EventId, Window> byEffect = new HashMap<>();
    }

    /**
     * Returns the window of the start or end of a spell: that of the day of its act, if it has one.
     *
     * <p>A bound that counts from the act itself, such as a signature, is on its date. Any other is on the day on which
     * the act takes effect, where that is another.
     */
    private Window tied(
            Membership spell,
            @Nullable EventId act,
            Optional<DateBasis> basis,
            Window own,
            Acts acts,
            Records records) {
        if (act == null) {
            return own;
        }
        Optional<Event> event = records.events().find(act);
        Optional<EdtfDate> date = event.isPresent() ? Optional.of(event.get().dateBy(basis)) : Optional.empty();
        // By the clock, not by the dates: two that are equal as far as they are known may be different days.
        boolean byEffect = event.isPresent() && event.get().takesEffectBy(basis);
        Map<EventId, Window> windows = byEffect ? acts.byEffect : acts.byDate;
        @Nullable Window known = windows.get(act);
        if (known == null) {
            known = ofDate(date);
            windows.put(act, known);
        }
        if (!known.overlaps(own)) {
            refuse(spell);
            return own;
        }
        known.narrow(own.earliest, own.latest);
        return known;
    }

    private Window ofStart(Membership spell, @Nullable Window life) {
        Extent days = spell.period().extentAsOf(asOf);
        Window window =
                new Window(days.earliestStart().toEpochDay(), days.latestStart().toEpochDay());
        if (life != null && !spell.period().start().isOpen()) {
            window.narrow(life.earliest, life.latest - 1);
        }
        return window;
    }

    private Window ofEnd(Membership spell, @Nullable Window life) {
        Extent days = spell.period().extentAsOf(asOf);
        Window window =
                new Window(days.earliestEnd().toEpochDay(), days.latestEnd().toEpochDay());
        if (life != null && !spell.period().isRunning()) {
            window.narrow(life.earliest + 1, life.latest);
        }
        return window;
    }

    private static Window ofDate(Optional<EdtfDate> date) {
        return date.isPresent()
                ? new Window(
                        date.get().earliest().toEpochDay(), date.get().latest().toEpochDay())
                : new Window(FIRST + 1, LAST - 1);
    }

    /**
     * Returns the lives of the organizations: from the first day on which anybody can have belonged to it to the last
     * day that can be the first after it. Where no founding is given, it is the earlier of the signature and the first
     * known start.
     */
    private static Map<OrganizationId, Window> lives(Records records) {
        Map<OrganizationId, Window> lives = new HashMap<>();
        for (Organization organization : records.organizations()) {
            long founded = organization
                    .founded()
                    .orElse(organization.signed())
                    .earliest()
                    .toEpochDay();
            long ended = organization.ended().isPresent()
                    ? organization.ended().get().latest().toEpochDay()
                    : LAST;
            lives.put(organization.id(), new Window(founded, ended));
        }
        for (Membership spell : records.memberships()) {
            @Nullable Window life = lives.get(spell.organization());
            if (life != null
                    && spell.period().start().date().isPresent()
                    && records.organizations()
                            .get(spell.organization())
                            .founded()
                            .isEmpty()) {
                life.earliest = Math.min(
                        life.earliest,
                        spell.period().start().date().get().earliest().toEpochDay());
            }
        }
        return lives;
    }

    /** Narrows windows by each other; spells that would end on or before the day on which they start are refused. */
    private void narrow() {
        Set<Windows> inCircles = follow(true);
        inCircles.retainAll(follow(false));
        for (Windows own : inCircles) {
            refuse(own.spell());
        }
    }

    /**
     * Narrows windows along the spells between them: each window once, after all those that lead to it.
     *
     * @param forward whether from starts to ends, or back
     * @return the spells that cannot be followed, since a circle of spells leads to them
     */
    private Set<Windows> follow(boolean forward) {
        Map<Window, List<Windows>> following = new LinkedHashMap<>();
        Map<Window, Integer> leading = new HashMap<>();
        for (Windows own : windows.values()) {
            Window from = forward ? own.start() : own.end();
            Window to = forward ? own.end() : own.start();
            @Nullable List<Windows> spells = following.get(from);
            if (spells == null) {
                spells = new ArrayList<>();
                following.put(from, spells);
            }
            spells.add(own);
            leading.put(to, leading.getOrDefault(to, 0) + 1);
        }
        Deque<Window> next = new ArrayDeque<>();
        for (Window first : following.keySet()) {
            if (!leading.containsKey(first)) {
                next.add(first);
            }
        }
        while (!next.isEmpty()) {
            @Nullable List<Windows> spells = following.remove(next.remove());
            for (Windows own : spells == null ? List.<Windows>of() : spells) {
                narrow(own);
                Window to = forward ? own.end() : own.start();
                int others = leading.getOrDefault(to, 0) - 1;
                leading.put(to, others);
                if (others == 0) {
                    next.add(to);
                }
            }
        }
        Set<Windows> left = new LinkedHashSet<>();
        for (List<Windows> spells : following.values()) {
            left.addAll(spells);
        }
        return left;
    }

    private void narrow(Windows own) {
        if (own.start().earliest < own.end().latest) {
            own.start().narrow(FIRST, own.end().latest - 1);
            own.end().narrow(own.start().earliest + 1, LAST);
        } else {
            refuse(own.spell());
        }
    }

    /** Returns the first day on which anybody can have belonged to an organization of the records. */
    LocalDate foundedOn(OrganizationId organization) {
        return LocalDate.ofEpochDay(Objects.requireNonNull(lives.get(organization)).earliest);
    }

    /** Returns the windows of a membership that acts start or end, null for others. */
    @Nullable
    Windows windowsOf(Membership spell) {
        return windows.get(spell.id());
    }

    /** Returns the days of a membership; of one that is not in the records, those of its own dates. */
    Extent of(Membership spell) {
        @Nullable Extent known = extents.get(spell.id());
        return known != null ? known : spell.period().extentAsOf(asOf);
    }
}
