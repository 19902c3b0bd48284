package io.github.latamregionalism.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one country did about one treaty, and what it was to the treaty on a day.
 *
 * <p>Each act that joins or leaves takes effect on one day of its {@link Effect#days}, independently of the others. The
 * last one in effect says whether the country is a party. A status is possible on a day if some choice of those days
 * gives it, and certain if no other is possible. So a more precise date never makes a status less sure. Of two acts
 * that take effect on one day either may come last.
 */
final class TreatyHistory {

    /** A country that did nothing. */
    static final TreatyHistory NONE = new TreatyHistory(Optional.empty(), List.of(), LocalDate.MIN);

    /**
     * An act that joins or leaves.
     *
     * @param act the act
     * @param joins whether it makes a party, else it ends that
     * @param days the days from its effect on
     */
    private record Effect(TreatyAction act, boolean joins, Extent days) {

        /** Returns whether it can have taken effect before another of the other kind, where both have. */
        boolean canPrecede(Effect other) {
            boolean before = !days.earliestStart().isAfter(other.days.latestStart());
            boolean after = !other.days.earliestStart().isAfter(days.latestStart());
            return before && !(after && (rejoinsOnUnknownDay() || other.joinsOnUnknownDay()));
        }

        /** Returns whether it comes first where its day is unknown: who leaves has joined. */
        private boolean joinsOnUnknownDay() {
            return isOnUnknownDay() && joins && act.action() != TreatyActionKind.REACCESSION;
        }

        /** Returns whether it comes last where its day is unknown: who joins anew had left. */
        private boolean rejoinsOnUnknownDay() {
            return isOnUnknownDay() && act.action() == TreatyActionKind.REACCESSION;
        }

        private boolean isOnUnknownDay() {
            return act.effective().isEmpty() && act.date().isEmpty();
        }
    }

    private final ImmutableList<TreatyAction> acts;
    private final List<Effect> effects = new ArrayList<>();
    private final LocalDate asOf;

    TreatyHistory(Optional<EdtfDate> inForce, List<TreatyAction> acts, LocalDate asOf) {
        this.acts = ImmutableList.copyOf(acts);
        this.asOf = asOf;
        for (TreatyAction act : acts) {
            boolean leaves = act.action() == TreatyActionKind.DENUNCIATION;
            if (leaves || joins(act)) {
                act.effective()
                        .map(date -> SpellDates.startingOn(date).extent())
                        .or(() ->
                                leaves ? Optional.of(afterLeaving(act)) : inForce.map(date -> afterJoining(act, date)))
                        .ifPresent(days -> effects.add(new Effect(act, !leaves, days)));
            }
        }
        effects.sort(Comparator.comparing(effect -> effect.days().earliestStart()));
    }

    /** Returns whether an act makes a party; a signature does if it has a day of effect itself. */
    private static boolean joins(TreatyAction act) {
        return act.action().joins()
                || (act.action() == TreatyActionKind.SIGNATURE
                        && act.effective().isPresent());
    }

    /** Returns the days from the effect of an act that joins a treaty in force. */
    private Extent afterJoining(TreatyAction act, EdtfDate inForce) {
        if (act.date().isEmpty()) {
            return from(inForce.earliest(), later(inForce.earliest(), asOf));
        }
        EdtfDate date = act.date().get();
        LocalDate latest = later(date.latest(), inForce.latest());
        return act.action() == TreatyActionKind.SUCCESSION
                ? from(inForce.earliest(), latest)
                : from(later(date.earliest(), inForce.earliest()), latest.plus(Treaties.LONGEST_DELAY_OF_JOINING));
    }

    private Extent afterLeaving(TreatyAction act) {
        if (act.date().isPresent()) {
            EdtfDate date = act.date().get();
            return from(date.earliest(), date.latest().plus(Treaties.LONGEST_DELAY_OF_LEAVING));
        }
        return SpellDates.of(Bound.UNKNOWN, Bound.OPEN).extentAsOf(asOf);
    }

    private static Extent from(LocalDate first, LocalDate last) {
        return Objects.requireNonNull(Extent.between(first, last, LocalDate.MAX, LocalDate.MAX));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** {@return the acts by date, unknown ones last} */
    ImmutableList<TreatyAction> acts() {
        return acts;
    }

    /** {@return all on which a status or a statement rests} */
    Stream<Extent> extents() {
        return Stream.concat(effects.stream().map(Effect::days), acts.stream().map(this::ownExtent));
    }

    /** Returns the days from an act to its withdrawal or lapse, whatever comes of the treaty. */
    Extent ownExtent(TreatyAction act) {
        Bound start = act.effective().or(act::date).map(Bound::at).orElse(Bound.UNKNOWN);
        Bound end = act.ended().map(Bound::at).orElse(Bound.OPEN);
        return SpellDates.of(start, end).extentAsOf(asOf);
    }

    /** Returns the statuses that are possible, the only one as certain. */
    ImmutableMap<TreatyStanding.Status, Certainty> statusesOn(LocalDate day) {
        EnumSet<TreatyStanding.Status> possible = EnumSet.noneOf(TreatyStanding.Status.class);
        boolean acted = false;
        for (Effect effect : effects) {
            acted |= effect.days().contains(day) == Certainty.YES;
            if (canBeLast(effect, day)) {
                possible.add(effect.joins() ? TreatyStanding.Status.PARTY : TreatyStanding.Status.DENOUNCED);
            }
        }
        if (!acted) {
            Certainty signed = acts.stream()
                    .filter(act -> act.action() == TreatyActionKind.SIGNATURE && !joins(act))
                    .map(act -> ownExtent(act).contains(day))
                    .reduce(Certainty.NO, Certainty::or);
            if (signed != Certainty.NO) {
                possible.add(TreatyStanding.Status.SIGNATORY);
            }
            if (signed != Certainty.YES) {
                possible.add(TreatyStanding.Status.NONE);
            }
        }
        return Maps.toMap(possible, status -> possible.size() == 1 ? Certainty.YES : Certainty.POSSIBLE);
    }

    /** Returns whether an act can be in effect and none of the other kind since. */
    private boolean canBeLast(Effect effect, LocalDate day) {
        return effect.days().contains(day) != Certainty.NO
                && opposite(effect, day)
                        .allMatch(other -> other.canPrecede(effect)
                                && !earliest(other, day).isAfter(effect.days().latestStart()));
    }

    /** Returns the first day on which an act can have taken effect, after those in effect that it has to follow. */
    private LocalDate earliest(Effect effect, LocalDate day) {
        return opposite(effect, day)
                .filter(other -> !effect.canPrecede(other))
                .map(other -> other.days().earliestStart())
                .reduce(effect.days().earliestStart(), TreatyHistory::later);
    }

    /** Returns the last day on which an act can have taken effect, before those in effect that have to follow it. */
    private LocalDate latest(Effect effect, LocalDate day) {
        return opposite(effect, day)
                .filter(other -> !other.canPrecede(effect))
                .map(other -> other.days().latestStart())
                .reduce(effect.days().latestStart(), (a, b) -> a.isBefore(b) ? a : b);
    }

    /** Returns the acts of the other kind that are in effect on a day whatever their days are. */
    private Stream<Effect> opposite(Effect effect, LocalDate day) {
        return effects.stream()
                .filter(other -> other.joins() != effect.joins())
                .filter(other -> other.days().contains(day) == Certainty.YES);
    }

    /**
     * Returns how surely a reservation or declaration stands: it is made and not withdrawn, its maker is a party, and
     * has not left since.
     */
    Certainty standsOn(TreatyAction statement, LocalDate day) {
        Extent own = ownExtent(statement);
        Certainty stands =
                own.contains(day).and(statusesOn(day).getOrDefault(TreatyStanding.Status.PARTY, Certainty.NO));
        for (Effect effect : effects) {
            Certainty left = effect.joins() ? Certainty.NO : effect.days().contains(day);
            if (left == Certainty.YES && earliest(effect, day).isAfter(own.latestStart())) {
                return Certainty.NO;
            }
            if (left != Certainty.NO && !latest(effect, day).isBefore(own.earliestStart())) {
                stands = stands.and(Certainty.POSSIBLE);
            }
        }
        return stands;
    }

    /** Returns the acts by which the country certainly or possibly is a party, and those by which it leaves after. */
    Set<TreatyAction> factsOn(LocalDate day) {
        Set<TreatyAction> facts = new LinkedHashSet<>();
        for (Effect joining : effects) {
            if (joining.joins() && canBeLast(joining, day)) {
                facts.add(joining.act());
                effects.stream()
                        .filter(effect -> !effect.joins() && joining.canPrecede(effect))
                        .findFirst()
                        .ifPresent(leaving -> facts.add(leaving.act()));
            }
        }
        return facts;
    }
}
