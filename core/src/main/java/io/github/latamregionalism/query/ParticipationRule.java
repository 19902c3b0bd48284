package io.github.latamregionalism.query;

import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
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
 * How surely a country participates in an organization on a day: it is a member, and neither suspended nor inactive.
 *
 * <p>Spells are read independently of each other, but for one case. A partial date that is a single act, such as a
 * withdrawal that ends both membership and inactivity, is the same day for all the spells that it bounds.
 *
 * @see Memberships where users read what counts as a single act
 */
final class ParticipationRule {

    /** The first and the last of the days that are not taken for infinity. */
    private static final LocalDate FIRST = LocalDate.MIN.plusDays(2);

    private static final LocalDate LAST = LocalDate.MAX.minusDays(2);

    private final LocalDate day;
    private final List<Membership> spells = new ArrayList<>();
    private final List<Extent> extents = new ArrayList<>();

    private ParticipationRule(LocalDate day, Collection<Membership> spells, LocalDate asOf) {
        this.day = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        for (Membership spell : spells) {
            if (spell.status() == Status.MEMBER || prevents(spell.status())) {
                this.spells.add(spell);
                extents.add(spell.period().extentAsOf(asOf));
            }
        }
    }

    /** Returns whether a status lies over membership and prevents participation. */
    static boolean prevents(Status status) {
        return status == Status.SUSPENDED || status == Status.INACTIVE;
    }

    /** Returns how surely a country participates, from all its spells in the organization. */
    static Certainty on(LocalDate day, Collection<Membership> spells, LocalDate asOf) {
        ParticipationRule question = new ParticipationRule(day, spells, asOf);
        Certainty member = question.holds(false);
        Certainty prevented = question.holds(true);
        Certainty each = member.and(prevented.not());
        // Acts tell more only where something is open, and participation is never surer than membership.
        return prevented == Certainty.NO || each != Certainty.POSSIBLE ? each : member.and(question.together(each));
    }

    /** Returns how surely a spell of membership holds, or one that prevents participation, each spell on its own. */
    private Certainty holds(boolean prevented) {
        Certainty any = Certainty.NO;
        for (int i = 0; i < spells.size(); i++) {
            if (prevents(spells.get(i).status()) == prevented) {
                any = any.or(extents.get(i).contains(day));
            }
        }
        return any;
    }

    /**
     * Returns the days, besides the bounds of the extents, on which the answer may change.
     *
     * @param spells the spells of one country in one organization
     * @param asOf the day to which they are known
     * @return the bounds that acts leave of the extents, if there are acts
     */
    static List<LocalDate> changeDays(Collection<Membership> spells, LocalDate asOf) {
        ParticipationRule question = new ParticipationRule(asOf, spells, asOf);
        @Nullable List<Window> windows = question.windows();
        List<LocalDate> days = new ArrayList<>();
        if (windows != null) {
            for (Window window : windows) {
                days.add(LocalDate.ofEpochDay(window.earliest));
                days.add(LocalDate.ofEpochDay(window.latest));
            }
        }
        return days;
    }

    /** The days on one of which a spell starts or ends, or an act that does so to several. */
    private static final class Window {
        private long earliest;
        private long latest;

        private Window(LocalDate earliest, LocalDate latest) {
            this.earliest = earliest.toEpochDay();
            this.latest = latest.toEpochDay();
        }

        /** Narrows the window, and returns whether that made a difference. */
        private boolean narrow(long notBefore, long notAfter) {
            boolean narrower = earliest < notBefore || latest > notAfter;
            earliest = Math.max(earliest, notBefore);
            latest = Math.min(latest, notAfter);
            return narrower;
        }

        private boolean isEmpty() {
            return latest < earliest;
        }

        /** Returns how surely it is over by a day. */
        private Certainty doneBy(LocalDate day) {
            long asked = day.toEpochDay();
            if (asked < earliest) {
                return Certainty.NO;
            }
            return asked < latest ? Certainty.POSSIBLE : Certainty.YES;
        }
    }

    /**
     * Returns the windows of the start and the end of each spell, in turn, as narrow as acts make them: what an act
     * bounds has one window, and every spell starts before it ends.
     *
     * @return the windows, those of one act the same object; null if the spells contradict each other
     */
    private @Nullable List<Window> windows() {
        Map<EdtfDate, Window> acts = new HashMap<>();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < spells.size(); i++) {
            Extent extent = extents.get(i);
            SpellDates period = spells.get(i).period();
            windows.add(window(period.start(), extent.earliestStart(), extent.latestStart(), acts));
            windows.add(window(period.end(), extent.earliestEnd(), extent.latestEnd(), acts));
        }
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (int i = 0; i < windows.size(); i += 2) {
                Window start = windows.get(i);
                Window end = windows.get(i + 1);
                narrower |= start.narrow(start.earliest, end.latest - 1);
                narrower |= end.narrow(start.earliest + 1, end.latest);
                if (start.isEmpty() || end.isEmpty()) {
                    return null;
                }
            }
        }
        return windows;
    }

    private Window window(Bound bound, LocalDate earliest, LocalDate latest, Map<EdtfDate, Window> acts) {
        Window own = new Window(earliest, latest);
        if (bound.date().isEmpty() || !isSingleAct(bound.date().get())) {
            return own;
        }
        Window act = acts.computeIfAbsent(bound.date().get(), date -> own);
        act.narrow(own.earliest, own.latest);
        return act;
    }

    /** Returns how surely the country participates if each act is one day for all spells. */
    private Certainty together(Certainty otherwise) {
        @Nullable List<Window> windows = windows();
        if (windows == null) {
            return otherwise;
        }
        List<EdtfDate> acts = singleActs();
        @Nullable Certainty all = null;
        for (int reading = 0; reading < 1 << acts.size(); reading++) {
            @Nullable Certainty one = under(windows, acts, reading);
            if (one != null) {
                all = all == null || all == one ? one : Certainty.POSSIBLE;
            }
        }
        // Spells that contradict each other have no reading.
        return all == null ? otherwise : all;
    }

    /** Returns the partial dates around the day that are a single act each: at most its year and its month. */
    private List<EdtfDate> singleActs() {
        List<EdtfDate> acts = new ArrayList<>(2);
        if (day.getYear() >= 0 && day.getYear() <= 9999) {
            EdtfDate year = EdtfDate.of(day.getYear());
            EdtfDate month = EdtfDate.of(day.getYear(), day.getMonthValue());
            if (isSingleAct(year)) {
                acts.add(year);
            }
            if (isSingleAct(month)) {
                acts.add(month);
            }
        }
        return acts;
    }

    private boolean isSingleAct(EdtfDate date) {
        Set<Status> bounded = EnumSet.noneOf(Status.class);
        Set<DateBasis> bases = EnumSet.noneOf(DateBasis.class);
        int ends = 0;
        for (Membership spell : spells) {
            boolean starting = isAt(spell.period().start(), date);
            boolean ending = isAt(spell.period().end(), date);
            if ((starting && ending) || ((starting || ending) && !bounded.add(spell.status()))) {
                return false;
            }
            if (ending) {
                ends++;
                bases.add(spell.endBasis().orElse(DateBasis.UNKNOWN));
            }
        }
        boolean byOneClock =
                bases.size() == 1 && !bases.contains(DateBasis.UNKNOWN) && !bases.contains(DateBasis.OTHER);
        return ends == 1 || (ends > 1 && byOneClock);
    }

    private static boolean isAt(Bound bound, EdtfDate date) {
        return bound.date().isPresent() && bound.date().get().equals(date);
    }

    /**
     * Returns how surely the country participates if some acts were done by the day and others were not.
     *
     * @param windows the {@link #windows}
     * @param acts the acts
     * @param reading which of them were done, a bit for each
     * @return the certainty, or null if no reading of the spells has it so
     */
    private @Nullable Certainty under(List<Window> windows, List<EdtfDate> acts, int reading) {
        Certainty member = Certainty.NO;
        Certainty prevented = Certainty.NO;
        for (int spellAt = 0; spellAt < spells.size(); spellAt++) {
            Membership spell = spells.get(spellAt);
            Certainty started = windows.get(2 * spellAt).doneBy(day);
            Certainty ended = windows.get(2 * spellAt + 1).doneBy(day);
            for (int i = 0; i < acts.size(); i++) {
                Certainty done = Certainty.of((reading >> i & 1) == 1);
                if (isAt(spell.period().start(), acts.get(i))) {
                    if (started == done.not()) {
                        return null;
                    }
                    started = done;
                }
                if (isAt(spell.period().end(), acts.get(i))) {
                    if (ended == done.not()) {
                        return null;
                    }
                    ended = done;
                }
            }
            if (started == Certainty.NO && ended == Certainty.YES) {
                return null;
            }
            Certainty holds = started.and(ended.not());
            if (spell.status() == Status.MEMBER) {
                member = member.or(holds);
            } else {
                prevented = prevented.or(holds);
            }
        }
        return member.and(prevented.not());
    }
}
