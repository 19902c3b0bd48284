package io.github.latamregionalism.query;

import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is asked of a country in an organization: whether it holds a status, or whether it participates. */
final class Relation {

    /** The country is a member, and neither suspended nor inactive. */
    static final Relation PARTICIPATION = new Relation(Status.MEMBER, true);

    private final Status status;
    private final boolean participation;

    private Relation(Status status, boolean participation) {
        this.status = status;
        this.participation = participation;
    }

    private static final Map<Status, Relation> BY_STATUS = new EnumMap<>(Status.class);

    static {
        for (Status status : Status.values()) {
            BY_STATUS.put(status, new Relation(status, false));
        }
    }

    /** The country holds a status. */
    static Relation status(Status status) {
        return Objects.requireNonNull(BY_STATUS.get(status));
    }

    /** Returns whether the answer rests on a spell. */
    boolean restsOn(Membership spell) {
        return spell.status() == status || (participation && ParticipationRule.prevents(spell.status()));
    }

    /**
     * Returns how surely it holds on a day.
     *
     * @param spells the spells of one country in one organization on which the answer rests
     */
    Certainty on(LocalDate day, Collection<Membership> spells, LocalDate asOf) {
        if (participation) {
            return ParticipationRule.on(day, spells, asOf);
        }
        Certainty any = Certainty.NO;
        for (Membership spell : spells) {
            any = any.or(spell.period().extentAsOf(asOf).contains(day));
        }
        return any;
    }

    /**
     * Returns the days on which the answer may change, each once and in order.
     *
     * @param spells the spells of one country in one organization on which the answer rests
     */
    int[] changeDays(List<Membership> spells, LocalDate asOf) {
        List<LocalDate> ofActs = participation ? ParticipationRule.changeDays(spells, asOf) : List.of();
        int[] days = Arrays.copyOf(bounds(spells, asOf), 4 * spells.size() + ofActs.size());
        for (int i = 0; i < ofActs.size(); i++) {
            days[4 * spells.size() + i] = Timeline.epochDay(ofActs.get(i));
        }
        return Timeline.distinct(days);
    }

    /** Returns the bounds of the extents of spells, four for each. */
    private static int[] bounds(List<Membership> spells, LocalDate asOf) {
        int[] days = new int[4 * spells.size()];
        int count = 0;
        for (Membership spell : spells) {
            Extent extent = spell.period().extentAsOf(asOf);
            days[count++] = Timeline.epochDay(extent.earliestStart());
            days[count++] = Timeline.epochDay(extent.latestStart());
            days[count++] = Timeline.epochDay(extent.earliestEnd());
            days[count++] = Timeline.epochDay(extent.latestEnd());
        }
        return days;
    }
}
