package io.github.latamregionalism.query;

import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How surely a country takes part in an organization on a day: it is a member, and neither suspended nor inactive.
 *
 * <p>Spells are read independently of each other, but for one case: where a partial date is a single act, such as a
 * withdrawal that ends both membership and inactivity, it is the same day for all the spells that it bounds.
 *
 * @see Memberships where users read what counts as a single act
 */
final class TakingPart {

    /** The first and the last of the days that are not taken for infinity. */
    private static final LocalDate FIRST = LocalDate.MIN.plusDays(2);

    private static final LocalDate LAST = LocalDate.MAX.minusDays(2);

    private final LocalDate day;
    private final List<Membership> spells = new ArrayList<>();
    private final LocalDate asOf;

    private TakingPart(LocalDate day, Collection<Membership> spells, LocalDate asOf) {
        this.day = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        this.asOf = asOf;
        for (Membership spell : spells) {
            if (spell.status() == Status.MEMBER || keepsFrom(spell.status())) {
                this.spells.add(spell);
            }
        }
    }

    /** Returns whether a status lies over membership and keeps from taking part. */
    static boolean keepsFrom(Status status) {
        return status == Status.SUSPENDED || status == Status.INACTIVE;
    }

    /** Returns how surely a country takes part, from all its spells in the organization. */
    static Certainty on(LocalDate day, Collection<Membership> spells, LocalDate asOf) {
        TakingPart question = new TakingPart(day, spells, asOf);
        Certainty member = question.holds(false);
        Certainty kept = question.holds(true);
        Certainty each = member.and(kept.not());
        // Acts tell more only where something is open, and taking part is never surer than membership.
        return kept == Certainty.NO || each != Certainty.POSSIBLE ? each : member.and(question.together(each));
    }

    /** Returns how surely a spell of membership holds, or one that keeps from it, each spell on its own. */
    private Certainty holds(boolean kept) {
        Certainty any = Certainty.NO;
        for (Membership spell : spells) {
            if (keepsFrom(spell.status()) == kept) {
                any = any.or(KnownExtent.of(spell.period(), asOf).contains(day));
            }
        }
        return any;
    }

    /** Returns how surely the country takes part if each act is one day for all spells. */
    private Certainty together(Certainty otherwise) {
        List<EdtfDate> acts = singleActs();
        @Nullable Certainty all = null;
        for (int reading = 0; reading < 1 << acts.size(); reading++) {
            @Nullable Certainty one = under(acts, reading);
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
     * Returns how surely the country takes part if some acts were done by the day and others were not.
     *
     * @param acts the acts
     * @param reading which of them were done, a bit for each
     * @return the certainty, or null if no reading of the spells has it so
     */
    private @Nullable Certainty under(List<EdtfDate> acts, int reading) {
        Certainty member = Certainty.NO;
        Certainty kept = Certainty.NO;
        for (Membership spell : spells) {
            Extent extent = KnownExtent.of(spell.period(), asOf);
            Certainty started = done(extent.earliestStart(), extent.latestStart());
            Certainty ended = done(extent.earliestEnd(), extent.latestEnd());
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
                kept = kept.or(holds);
            }
        }
        return member.and(kept.not());
    }

    /** Returns how surely something done between two days, both included, was done by the day. */
    private Certainty done(LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest)) {
            return Certainty.NO;
        }
        return day.isBefore(latest) ? Certainty.POSSIBLE : Certainty.YES;
    }
}
