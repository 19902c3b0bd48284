package io.github.latamregionalism.query;

import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.SpellExtents.Window;
import io.github.latamregionalism.query.SpellExtents.Windows;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a country in an organization: whether it holds a status, or whether it participates.
 *
 * @param status the status that it holds
 * @param participation whether it must be neither suspended nor inactive beside
 */
record Relation(Status status, boolean participation) {

    /** The country is a member, and neither suspended nor inactive. */
    static final Relation PARTICIPATION = new Relation(Status.MEMBER, true);

    /** The most acts of one country in one organization whose order on a day is gone through. */
    private static final int MOST_ACTS = 16;

    /** The country holds a status. */
    static Relation of(Status status) {
        return new Relation(status, false);
    }

    /** Returns whether a status lies over membership and prevents participation. */
    static boolean prevents(Status status) {
        return status == Status.SUSPENDED || status == Status.INACTIVE;
    }

    /** Returns the statuses on whose spells the answer rests. */
    Set<Status> statuses() {
        return participation ? EnumSet.of(status, Status.SUSPENDED, Status.INACTIVE) : EnumSet.of(status);
    }

    /** Returns whether the answer rests on a spell. */
    boolean restsOn(Membership spell) {
        return spell.status() == status || (participation && prevents(spell.status()));
    }

    /**
     * Returns how surely it holds on a day.
     *
     * <p>Each spell on its own is right where the answer is yes or no. Otherwise the acts that are open on the day are
     * gone through: each was done by then or not, and one that comes before another was done first. Under each such
     * choice the spells depend on nothing in common, so that reading each on its own is exact.
     *
     * @param spells the spells of one country in one organization; those on which the answer does not rest are ignored
     */
    Certainty on(LocalDate day, Collection<Membership> spells, SpellExtents extents) {
        Certainty each = holds(day, spells, extents, Map.of());
        if (each != Certainty.POSSIBLE) {
            return each;
        }
        List<Window> open = new ArrayList<>();
        for (Membership spell : spells) {
            @Nullable Windows own = restsOn(spell) ? extents.windowsOf(spell) : null;
            if (own != null) {
                addOpen(own.start(), day, open);
                addOpen(own.end(), day, open);
            }
        }
        if (open.isEmpty() || open.size() > MOST_ACTS) {
            return each;
        }
        @Nullable Certainty all = null;
        for (int choice = 0; choice < 1 << open.size(); choice++) {
            if (isInOrder(choice, open)) {
                Map<Window, Certainty> done = new HashMap<>();
                for (int i = 0; i < open.size(); i++) {
                    done.put(open.get(i), Certainty.of((choice >> i & 1) == 1));
                }
                Certainty one = holds(day, spells, extents, done);
                all = all == null || all == one ? one : Certainty.POSSIBLE;
            }
        }
        return all == null ? each : all;
    }

    private static void addOpen(Window window, LocalDate day, List<Window> open) {
        if (window.isPastOn(day.toEpochDay()) == Certainty.POSSIBLE && !open.contains(window)) {
            open.add(window);
        }
    }

    /** Returns whether no act was done before one that precedes it. */
    private static boolean isInOrder(int choice, List<Window> open) {
        for (int later = 0; later < open.size(); later++) {
            for (int earlier = 0; earlier < open.size(); earlier++) {
                boolean reversed = (choice >> later & 1) == 1 && (choice >> earlier & 1) == 0;
                if (reversed && open.get(earlier).precedes(open.get(later))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns how surely it holds if some acts are known to be done or not, and each spell is read on its own. */
    private Certainty holds(
            LocalDate day, Collection<Membership> spells, SpellExtents extents, Map<Window, Certainty> done) {
        Certainty held = Certainty.NO;
        Certainty prevented = Certainty.NO;
        for (Membership spell : spells) {
            if (restsOn(spell)) {
                Certainty holds = holds(day, spell, extents, done);
                if (spell.status() == status) {
                    held = held.or(holds);
                } else {
                    prevented = prevented.or(holds);
                }
            }
        }
        return held.and(prevented.not());
    }

    private static Certainty holds(LocalDate day, Membership spell, SpellExtents extents, Map<Window, Certainty> done) {
        @Nullable Windows own = done.isEmpty() ? null : extents.windowsOf(spell);
        if (own == null) {
            return extents.of(spell).contains(day);
        }
        Certainty started = done.getOrDefault(own.start(), own.start().isPastOn(day.toEpochDay()));
        Certainty ended = done.getOrDefault(own.end(), own.end().isPastOn(day.toEpochDay()));
        return started.and(ended.not());
    }

    /**
     * Returns the days on which the answer may change, each once and in order.
     *
     * @param spells the spells of one country in one organization on which the answer rests
     */
    static int[] changeDays(List<Membership> spells, SpellExtents extents) {
        int[] days = new int[4 * spells.size()];
        int count = 0;
        for (Membership spell : spells) {
            Extent extent = extents.of(spell);
            days[count++] = Timeline.epochDay(extent.earliestStart());
            days[count++] = Timeline.epochDay(extent.latestStart());
            days[count++] = Timeline.epochDay(extent.earliestEnd());
            days[count++] = Timeline.epochDay(extent.latestEnd());
        }
        return Timeline.distinct(days);
    }
}
