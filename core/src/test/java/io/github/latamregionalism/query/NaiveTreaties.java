package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.PACT;

import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The slow and obvious judge of treaties: goes through all acts and the days of their effects anew for every day. */
final class NaiveTreaties {

    static final TreatyId FORM = TreatyId.of("pact-amended");
    static final Map<TreatyId, Treaty> TREATIES = Map.of(
            PACT, Invented.treaty(PACT, Optional.of(EdtfDate.of(2020, 11))),
            FORM, Invented.treaty(FORM, Optional.empty()));

    /** The first and the last day that something can fall on. */
    record Days(LocalDate first, LocalDate last) {

        static Days of(EdtfDate date) {
            return new Days(date.earliest(), date.latest());
        }

        /** Returns how surely what falls on one of the days has come by a day. */
        Certainty isOver(LocalDate day) {
            return day.isBefore(first) ? Certainty.NO : day.isBefore(last) ? Certainty.POSSIBLE : Certainty.YES;
        }
    }

    /**
     * The days on which an act that joins or leaves can take effect.
     *
     * <p>By the conventions a party is bound a year after its act at the latest, a successor perhaps from the entry
     * into force on and certainly from its act on, and nobody before the treaty is in force; who denounces is free two
     * years later at the latest.
     */
    record Effect(TreatyAction act, boolean joins, Days days) {

        static List<Effect> of(Treaty treaty, List<TreatyAction> acts) {
            List<Effect> effects = new ArrayList<>();
            for (TreatyAction act : acts) {
                if (act.action() == TreatyActionKind.DENUNCIATION) {
                    effects.add(new Effect(act, false, leaving(act)));
                } else {
                    joining(act, treaty).ifPresent(days -> effects.add(new Effect(act, true, days)));
                }
            }
            return effects;
        }

        private static Optional<Days> joining(TreatyAction act, Treaty treaty) {
            boolean binds = switch (act.action()) {
                case RATIFICATION, ACCESSION, SUCCESSION, REACCESSION -> true;
                case SIGNATURE -> act.effective().isPresent();
                default -> false;
            };
            if (!binds) {
                return Optional.empty();
            }
            if (act.effective().isPresent()) {
                return act.effective().map(Days::of);
            }
            if (treaty.inForce().isEmpty()) {
                return Optional.empty();
            }
            Days force = Days.of(treaty.inForce().get());
            if (act.date().isEmpty()) {
                return Optional.of(new Days(force.first(), AS_OF));
            }
            Days date = Days.of(act.date().get());
            LocalDate last = later(date.last(), force.last());
            return Optional.of(
                    act.action() == TreatyActionKind.SUCCESSION
                            ? new Days(force.first(), last)
                            : new Days(later(date.first(), force.first()), last.plusYears(1)));
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? other : one;
        }

        private static Days leaving(TreatyAction denunciation) {
            return denunciation
                    .effective()
                    .map(Days::of)
                    .or(() -> denunciation
                            .date()
                            .map(date -> new Days(date.earliest(), date.latest().plusYears(2))))
                    .orElse(new Days(LocalDate.MIN, AS_OF));
        }
    }

    /** What a country was to a treaty, from its acts and the objections to them, under every choice of their days. */
    record Judge(
            TreatyId treaty,
            CountryCode country,
            List<TreatyAction> acts,
            List<Effect> effects,
            List<TreatyAction> all) {

        static Judge of(TreatyId treaty, CountryCode country, List<TreatyAction> all) {
            List<TreatyAction> acts = all.stream()
                    .filter(act -> act.treaty().equals(treaty) && act.country().equals(country))
                    .toList();
            return new Judge(treaty, country, acts, Effect.of(TREATIES.get(treaty), acts), all);
        }

        Certainty party(LocalDate day) {
            return status(TreatyStanding.Status.PARTY, day);
        }

        Certainty status(TreatyStanding.Status status, LocalDate day) {
            Set<TreatyStanding.Status> possible = new HashSet<>();
            for (List<Effect> past : histories(day)) {
                possible.addAll(statuses(past, day));
            }
            return !possible.contains(status)
                    ? Certainty.NO
                    : possible.size() == 1 ? Certainty.YES : Certainty.POSSIBLE;
        }

        /** Returns what the last of the acts in effect says, or the signatures if there is none. */
        private Set<TreatyStanding.Status> statuses(List<Effect> past, LocalDate day) {
            if (!past.isEmpty()) {
                boolean party = past.get(past.size() - 1).joins();
                return Set.of(party ? TreatyStanding.Status.PARTY : TreatyStanding.Status.DENOUNCED);
            }
            Certainty signed = of(TreatyActionKind.SIGNATURE).stream()
                    .filter(act -> act.effective().isEmpty())
                    .map(act -> holds(act, day))
                    .reduce(Certainty.NO, Certainty::or);
            return switch (signed) {
                case YES -> Set.of(TreatyStanding.Status.SIGNATORY);
                case NO -> Set.of(TreatyStanding.Status.NONE);
                case POSSIBLE -> Set.of(TreatyStanding.Status.SIGNATORY, TreatyStanding.Status.NONE);
            };
        }

        /** Returns the orders in which those of the acts that can be in effect on a day can have come. */
        private Set<List<Effect>> histories(LocalDate day) {
            Set<List<Effect>> histories = new HashSet<>();
            collect(List.of(), day, histories);
            return histories;
        }

        private void collect(List<Effect> past, LocalDate day, Set<List<Effect>> histories) {
            boolean complete = effects.stream()
                    .allMatch(effect -> past.contains(effect) || effect.days().isOver(day) != Certainty.YES);
            if (complete) {
                histories.add(past);
            }
            for (Effect next : effects) {
                List<Effect> more = new ArrayList<>(past);
                more.add(next);
                if (!past.contains(next) && next.days().isOver(day) != Certainty.NO && isOrder(more)) {
                    collect(List.copyOf(more), day, histories);
                }
            }
        }

        /** Returns whether there are days in this order, each as early as those before it allow. */
        private static boolean isOrder(List<Effect> effects) {
            LocalDate soFar = LocalDate.MIN;
            for (Effect effect : effects) {
                soFar = Effect.later(soFar, effect.days().first());
                if (soFar.isAfter(effect.days().last())) {
                    return false;
                }
            }
            for (int i = 0; i < effects.size(); i++) {
                for (Effect later : effects.subList(i + 1, effects.size())) {
                    if (isAgainstReason(effects.get(i), later)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Returns whether an act on an unknown day comes where it makes no sense, and need not. */
        private static boolean isAgainstReason(Effect earlier, Effect later) {
            boolean rejoined = isUndated(earlier, TreatyActionKind.REACCESSION) && !later.joins();
            boolean joined = later.joins()
                    && !later.act().action().isStatement()
                    && !isUndated(later, TreatyActionKind.REACCESSION)
                    && isUndated(later, later.act().action())
                    && !earlier.joins();
            return (rejoined || joined)
                    && !later.days().first().isAfter(earlier.days().last());
        }

        private static boolean isUndated(Effect effect, TreatyActionKind kind) {
            return effect.act().action() == kind
                    && effect.act().date().isEmpty()
                    && effect.act().effective().isEmpty();
        }

        /** Returns the acts by which it can be a party, and the first denunciation that can come after each. */
        Set<TreatyAction> facts(LocalDate day) {
            Set<TreatyAction> facts = new HashSet<>();
            for (List<Effect> past : histories(day)) {
                for (int i = past.size() - 1; i >= 0 && past.get(i).joins(); i--) {
                    Effect joining = past.get(i);
                    facts.add(joining.act());
                    effects.stream()
                            .filter(effect -> !effect.joins() && isOrder(List.of(joining, effect)))
                            .min(Comparator.comparing(effect -> effect.days().first()))
                            .ifPresent(leaving -> facts.add(leaving.act()));
                }
            }
            return facts;
        }

        List<TreatyAction> of(TreatyActionKind kind) {
            return acts.stream().filter(act -> act.action() == kind).toList();
        }

        /** Returns how surely a statement was made, its maker is a party, and has not left between the two. */
        Certainty stands(TreatyAction statement, LocalDate day) {
            Certainty held = holds(statement, day);
            // One that has ended was made before its end, on whatever day.
            LocalDate latest =
                    statement.ended().map(end -> end.latest().minusDays(1)).orElse(AS_OF);
            Days made = statement.effective().or(statement::date).map(Days::of).orElse(new Days(LocalDate.MIN, latest));
            Set<Boolean> possible = new HashSet<>();
            // What stands was made by the day to which the acts are known.
            boolean isMade = statement.ended().isEmpty() && !made.first().isAfter(AS_OF);
            LocalDate last = isMade && made.last().isAfter(AS_OF) ? AS_OF : made.last();
            Effect making = new Effect(statement, true, new Days(made.first(), last));
            for (List<Effect> past : histories(day)) {
                for (int place = 0; place <= past.size(); place++) {
                    List<Effect> with = new ArrayList<>(past);
                    with.add(place, making);
                    if (isOrder(with)) {
                        boolean party =
                                !past.isEmpty() && past.get(past.size() - 1).joins();
                        boolean leftSince =
                                past.subList(place, past.size()).stream().anyMatch(effect -> !effect.joins());
                        possible.add(party && !leftSince);
                    }
                }
            }
            return possible.size() == 2
                    ? held.and(Certainty.POSSIBLE)
                    : held.and(Certainty.of(possible.contains(true)));
        }

        List<OnDay<TreatyAction>> standing(TreatyActionKind kind, LocalDate day) {
            List<OnDay<TreatyAction>> held = new ArrayList<>();
            for (TreatyAction act : of(kind)) {
                if (stands(act, day) != Certainty.NO) {
                    held.add(new OnDay<>(act, stands(act, day)));
                }
            }
            return held;
        }

        List<OnDay<TreatyAction>> objections(LocalDate day) {
            List<OnDay<TreatyAction>> held = new ArrayList<>();
            for (TreatyAction act : acts) {
                boolean statement =
                        act.action() == TreatyActionKind.RESERVATION || act.action() == TreatyActionKind.DECLARATION;
                for (TreatyAction objection : statement ? all : List.<TreatyAction>of()) {
                    Certainty certainty = stands(act, day).and(holds(objection, day));
                    if (objection.treaty().equals(treaty)
                            && objection.objectsTo().equals(Optional.of(act.id()))
                            && certainty != Certainty.NO) {
                        held.add(new OnDay<>(objection, certainty));
                    }
                }
            }
            held.sort(Comparator.comparing(OnDay::fact));
            return held;
        }

        /** Returns how surely an act was done by a day and has not ended. */
        private static Certainty holds(TreatyAction act, LocalDate day) {
            Bound start = act.effective().or(act::date).map(Bound::at).orElse(Bound.UNKNOWN);
            return NaivePeriods.contains(
                    SpellDates.of(start, act.ended().map(Bound::at).orElse(Bound.OPEN)), day, AS_OF);
        }
    }

    private NaiveTreaties() {}
}
