package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.PACT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.DatasetBuilder;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The judge goes through all acts and the days of their effects anew for every day, and knows nothing of stretches. */
class TreatyTimelineProperties {

    private static final TreatyId FORM = TreatyId.of("pact-amended");
    private static final Map<TreatyId, Treaty> TREATIES = Map.of(
            PACT, Invented.treaty(PACT, Optional.of(EdtfDate.of(2020, 11))),
            FORM, Invented.treaty(FORM, Optional.empty()));
    private static final List<CountryCode> COUNTRIES = List.of(A, B);

    /** Every day around those of the acts and of their latest effects, and the first and the last that there are. */
    private static List<LocalDate> days() {
        return Stream.of(
                        Stream.of(LocalDate.MIN, LocalDate.MAX),
                        AS_OF.minusDays(90).datesUntil(AS_OF.plusDays(90)),
                        AS_OF.plusDays(300).datesUntil(AS_OF.plusDays(440)),
                        AS_OF.plusDays(670).datesUntil(AS_OF.plusDays(800)))
                .flatMap(days -> days)
                .toList();
    }

    private static Arbitrary<EdtfDate> dates() {
        return Arbitraries.integers()
                .between(-50, 30)
                .map(AS_OF::plusDays)
                .flatMap(day -> Arbitraries.of(EdtfDate.from(day), EdtfDate.of(day.getYear(), day.getMonthValue())));
    }

    /** Acts of two countries on two treaties, the statements with an end or without, and with objections or without. */
    @Provide
    Arbitrary<List<TreatyAction>> acts() {
        Arbitrary<TreatyAction> acts = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, PACT), Tuple.of(1, FORM)),
                        Arbitraries.frequency(Tuple.of(3, A), Tuple.of(1, B)),
                        Arbitraries.frequency(
                                Tuple.of(4, TreatyActionKind.RATIFICATION),
                                Tuple.of(1, TreatyActionKind.ACCESSION),
                                Tuple.of(1, TreatyActionKind.SUCCESSION),
                                Tuple.of(2, TreatyActionKind.REACCESSION),
                                Tuple.of(3, TreatyActionKind.DENUNCIATION),
                                Tuple.of(2, TreatyActionKind.SIGNATURE),
                                Tuple.of(3, TreatyActionKind.RESERVATION),
                                Tuple.of(2, TreatyActionKind.DECLARATION)),
                        dates().optional(0.9),
                        dates().optional(0.4),
                        Arbitraries.integers().between(1, 60).optional(0.4))
                .as((treaty, country, kind, date, effective, days) -> {
                    String day = date.map(EdtfDate::toString).orElse("");
                    TreatyAction.Builder act =
                            Invented.actBuilder(treaty, country, kind, day, "").effective(effective);
                    return act.ended(days.filter(some -> kind.isStatement()).map(some -> ended(date, effective, some)))
                            .build();
                });
        return acts.list().ofMaxSize(7).flatMap(some -> objections(distinct(some)));
    }

    private static EdtfDate ended(Optional<EdtfDate> date, Optional<EdtfDate> effective, int daysLater) {
        return EdtfDate.from(Stream.of(date, effective)
                .flatMap(Optional::stream)
                .map(EdtfDate::latest)
                .max(LocalDate::compareTo)
                .orElse(AS_OF)
                .plusDays(daysLater));
    }

    private static List<TreatyAction> distinct(List<TreatyAction> acts) {
        Map<List<Object>, TreatyAction> byKey = new LinkedHashMap<>();
        acts.forEach(act -> byKey.putIfAbsent(List.of(act.treaty(), act.country(), act.action(), act.date()), act));
        return List.copyOf(byKey.values());
    }

    private static Arbitrary<List<TreatyAction>> objections(List<TreatyAction> acts) {
        return Combinators.combine(dates().optional(0.9), dates().optional(0.3), Arbitraries.of(true, false))
                .as(Tuple::of)
                .list()
                .ofSize(acts.size())
                .map(objections -> {
                    List<TreatyAction> all = new ArrayList<>(acts);
                    for (int i = 0; i < acts.size(); i++) {
                        TreatyAction act = acts.get(i);
                        if (act.action().isStatement() && objections.get(i).get3()) {
                            all.add(objection(
                                    act,
                                    objections.get(i).get1(),
                                    objections.get(i).get2()));
                        }
                    }
                    return distinct(all).stream().sorted().toList();
                });
    }

    private static TreatyAction objection(
            TreatyAction statement, Optional<EdtfDate> date, Optional<EdtfDate> effective) {
        return Invented.actBuilder(
                        statement.treaty(),
                        statement.country().equals(A) ? B : A,
                        TreatyActionKind.OBJECTION,
                        date.map(EdtfDate::toString).orElse(""),
                        "")
                .effective(effective)
                .objectsTo(statement.id())
                .build();
    }

    private static Treaties treaties(List<TreatyAction> acts) {
        DatasetBuilder dataset = Invented.dataset();
        TREATIES.values().forEach(dataset::add);
        acts.forEach(dataset::add);
        return dataset.build().treaties();
    }

    /** The first and the last day that something can fall on. */
    private record Days(LocalDate first, LocalDate last) {

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
    private record Effect(TreatyAction act, boolean joins, Days days) {

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
    private record Judge(
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

    private static <T extends Comparable<? super T>> Answer<T> answer(
            List<Tuple2<T, Certainty>> those,
            Predicate<TreatyAction> behind,
            List<TreatyAction> acts,
            Coverage coverage) {
        Set<T> certain = new HashSet<>();
        Set<T> possible = new HashSet<>();
        for (Tuple2<T, Certainty> one : those) {
            if (one.get2() != Certainty.NO) {
                (one.get2() == Certainty.YES ? certain : possible).add(one.get1());
            }
        }
        return new Answer<>(
                ImmutableSet.copyOf(certain),
                ImmutableSet.copyOf(possible),
                ImmutableList.copyOf(acts.stream().filter(behind).toList()),
                "",
                AS_OF,
                coverage);
    }

    private static Coverage coverage(TreatyId treaty, List<TreatyAction> acts, LocalDate day) {
        if (day.isBefore(LocalDate.of(1990, 1, 1))) {
            return new Coverage(Coverage.Kind.NOT_YET, Optional.of(EdtfDate.of(1990)));
        }
        boolean known = acts.stream().anyMatch(act -> act.treaty().equals(treaty));
        return day.isAfter(AS_OF) || known ? coverage(true, day) : Coverage.UNKNOWN;
    }

    private static Coverage coverage(boolean complete, LocalDate day) {
        return day.isAfter(AS_OF)
                ? new Coverage(Coverage.Kind.UNKNOWN_AFTER, Optional.of(EdtfDate.from(AS_OF)))
                : complete ? Coverage.COMPLETE : Coverage.PARTIAL;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyDayHasTheStandingThatAllActsReadForItGive(@ForAll("acts") List<TreatyAction> acts) {
        Treaties treaties = treaties(acts);
        for (CountryCode country : COUNTRIES) {
            Judge judge = Judge.of(PACT, country, acts);
            for (LocalDate day : days()) {
                TreatyStanding standing = treaties.standingOf(country, PACT, day);
                assertThat(standing.day()).isEqualTo(day);
                assertThat(standing.coverage()).isEqualTo(coverage(PACT, acts, day));
                for (TreatyStanding.Status status : TreatyStanding.Status.values()) {
                    assertThat(standing.certaintyOf(status))
                            .as(status + " on " + day)
                            .isEqualTo(judge.status(status, day));
                }
                assertThat(standing.reservations())
                        .as(day.toString())
                        .isEqualTo(judge.standing(TreatyActionKind.RESERVATION, day));
                assertThat(standing.declarations())
                        .as(day.toString())
                        .isEqualTo(judge.standing(TreatyActionKind.DECLARATION, day));
                assertThat(standing.objections()).as(day.toString()).isEqualTo(judge.objections(day));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyDayHasThePartiesThatAllActsReadForItGive(@ForAll("acts") List<TreatyAction> acts) {
        Treaties treaties = treaties(acts);
        List<Judge> judges = Stream.of(PACT, FORM)
                .flatMap(treaty -> COUNTRIES.stream().map(country -> Judge.of(treaty, country, acts)))
                .toList();
        for (LocalDate day : days()) {
            Set<TreatyAction> facts =
                    judges.stream().flatMap(judge -> judge.facts(day).stream()).collect(Collectors.toSet());
            Predicate<TreatyAction> behind = facts::contains;
            for (TreatyId treaty : TREATIES.keySet()) {
                assertThat(treaties.partiesTo(treaty, day))
                        .as(day.toString())
                        .isEqualTo(answer(
                                judges.stream()
                                        .filter(judge -> judge.treaty().equals(treaty))
                                        .map(judge -> Tuple.of(judge.country(), judge.party(day)))
                                        .toList(),
                                behind.and(act -> act.treaty().equals(treaty)),
                                acts,
                                coverage(treaty, acts, day)));
            }
            for (CountryCode country : COUNTRIES) {
                assertThat(treaties.treatiesOf(country, day))
                        .as(day.toString())
                        .isEqualTo(answer(
                                judges.stream()
                                        .filter(judge -> judge.country().equals(country))
                                        .map(judge -> Tuple.of(judge.treaty(), judge.party(day)))
                                        .toList(),
                                behind.and(act -> act.country().equals(country)),
                                acts,
                                coverage(
                                        acts.stream()
                                                        .map(TreatyAction::treaty)
                                                        .distinct()
                                                        .count()
                                                == TREATIES.size(),
                                        day)));
            }
            for (TreatyStanding.Status status : TreatyStanding.Status.values()) {
                Map<CountryCode, Certainty> held = new LinkedHashMap<>();
                judges.stream()
                        .filter(judge -> judge.treaty().equals(PACT))
                        .forEach(judge -> held.put(judge.country(), judge.status(status, day)));
                assertThat(treaties.countriesWith(status, PACT, day))
                        .as(status + " on " + day)
                        .isEqualTo(answer(
                                held.entrySet().stream()
                                        .map(entry -> Tuple.of(entry.getKey(), entry.getValue()))
                                        .toList(),
                                act -> act.treaty().equals(PACT) && held.get(act.country()) != Certainty.NO,
                                acts,
                                coverage(PACT, acts, day)));
            }
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aPartyToAllIsSoOnEveryDayByOneFormOfEach(@ForAll("acts") List<TreatyAction> acts) {
        Treaties treaties = treaties(acts);
        for (LocalDate day : days()) {
            Answer<CountryCode> either = treaties.partiesToAll(List.of(Set.of(PACT, FORM)), day);
            Answer<CountryCode> both = treaties.partiesToAll(List.of(Set.of(PACT), Set.of(FORM)), day);
            for (CountryCode country : COUNTRIES) {
                Certainty pact = Judge.of(PACT, country, acts).party(day);
                Certainty form = Judge.of(FORM, country, acts).party(day);
                assertThat(either.certaintyOf(country)).isEqualTo(pact.or(form));
                assertThat(both.certaintyOf(country)).isEqualTo(pact.and(form));
            }
        }
    }
}
