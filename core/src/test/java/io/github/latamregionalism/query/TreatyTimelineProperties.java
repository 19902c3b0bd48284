package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.PACT;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    }

    /**
     * The time between joining and leaving, judged by the first and the last day on which each can have taken effect.
     *
     * <p>By the conventions a party is bound a year after its act at the latest, a successor perhaps from the entry
     * into force on and certainly from its act on, and nobody before the treaty is in force; who denounces is free two
     * years later at the latest.
     */
    private record Bond(TreatyAction joining, Optional<TreatyAction> leaving, Days from, Days until) {

        private static final Days NEVER = new Days(LocalDate.MAX, LocalDate.MAX);
        private static final Days UNKNOWN = new Days(LocalDate.MIN, LocalDate.MAX);

        static List<Bond> of(Treaty treaty, List<TreatyAction> acts) {
            // Those on unknown days come where they make sense: who is free has joined, who joins anew was free.
            List<TreatyAction> sequence = new ArrayList<>();
            acts.stream()
                    .filter(act -> when(act).isEmpty() && !isLateByNature(act))
                    .forEach(sequence::add);
            acts.stream()
                    .filter(act -> when(act).isPresent())
                    .sorted(Comparator.comparing(act -> when(act).orElseThrow()))
                    .forEach(sequence::add);
            for (TreatyActionKind kind : List.of(TreatyActionKind.DENUNCIATION, TreatyActionKind.REACCESSION)) {
                acts.stream()
                        .filter(act -> when(act).isEmpty() && act.action() == kind)
                        .forEach(sequence::add);
            }
            List<Bond> bonds = new ArrayList<>();
            for (int i = 0; i < sequence.size(); i++) {
                TreatyAction joining = sequence.get(i);
                Optional<TreatyAction> leaving = sequence.stream()
                        .skip(i)
                        .filter(act -> act.action() == TreatyActionKind.DENUNCIATION)
                        .findFirst();
                from(joining, treaty)
                        .map(from -> new Bond(
                                joining, leaving, from, leaving.map(Bond::until).orElse(NEVER)))
                        .filter(bond ->
                                bond.from().first().isBefore(bond.until().last()))
                        .ifPresent(bonds::add);
            }
            return bonds;
        }

        private static boolean isLateByNature(TreatyAction act) {
            return act.action() == TreatyActionKind.DENUNCIATION || act.action() == TreatyActionKind.REACCESSION;
        }

        private static Optional<EdtfDate> when(TreatyAction act) {
            return act.effective().or(act::date);
        }

        private static Optional<Days> from(TreatyAction act, Treaty treaty) {
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

        static Days until(TreatyAction denunciation) {
            return denunciation
                    .effective()
                    .map(Days::of)
                    .or(() -> denunciation
                            .date()
                            .map(date -> new Days(date.earliest(), date.latest().plusYears(2))))
                    .orElse(UNKNOWN);
        }

        /** Returns how surely it holds on a day, the act of joining and that of leaving each read by itself. */
        Certainty contains(LocalDate day) {
            Certainty left = leaving.isEmpty() ? Certainty.NO : isOver(until, day);
            return hasBegun(day).and(left.not());
        }

        /** Returns how surely it has begun by a day, whether it has ended or not. */
        Certainty hasBegun(LocalDate day) {
            return isOver(from, day);
        }

        static Certainty hasLeft(TreatyAction denunciation, LocalDate day) {
            return isOver(until(denunciation), day);
        }

        /** Returns how surely what falls on one of some days has come by a day. */
        private static Certainty isOver(Days days, LocalDate day) {
            if (day.isBefore(days.first()) && !days.equals(UNKNOWN)) {
                return Certainty.NO;
            }
            return day.isBefore(days.last()) || days.equals(UNKNOWN) ? Certainty.POSSIBLE : Certainty.YES;
        }
    }

    /** What a country was to a treaty, from its acts and the objections to them. */
    private record Judge(
            TreatyId treaty, CountryCode country, List<TreatyAction> acts, List<Bond> spells, List<TreatyAction> all) {

        static Judge of(TreatyId treaty, CountryCode country, List<TreatyAction> all) {
            List<TreatyAction> acts = all.stream()
                    .filter(act -> act.treaty().equals(treaty) && act.country().equals(country))
                    .toList();
            return new Judge(treaty, country, acts, Bond.of(TREATIES.get(treaty), acts), all);
        }

        Certainty party(LocalDate day) {
            return any(spells, spell -> spell.contains(day));
        }

        Certainty status(TreatyStanding.Status status, LocalDate day) {
            Certainty begun = any(spells, spell -> spell.hasBegun(day));
            Certainty left = any(of(TreatyActionKind.DENUNCIATION), act -> Bond.hasLeft(act, day));
            Certainty signed = any(of(TreatyActionKind.SIGNATURE), act -> holds(act, day));
            Certainty never = begun.or(left).not();
            return switch (status) {
                case NONE -> never.and(signed.not());
                case SIGNATORY -> never.and(signed);
                case PARTY -> party(day);
                case DENOUNCED -> party(day).not().and(left);
            };
        }

        List<TreatyAction> of(TreatyActionKind kind) {
            return acts.stream().filter(act -> act.action() == kind).toList();
        }

        /** Returns how surely a statement stands: by the first spell in which some day of it can lie. */
        Certainty stands(TreatyAction statement, LocalDate day) {
            LocalDate made = statement
                    .effective()
                    .or(statement::date)
                    .map(EdtfDate::earliest)
                    .orElse(LocalDate.MIN);
            LocalDate over = statement.ended().map(EdtfDate::latest).orElse(LocalDate.MAX);
            for (Bond spell : spells) {
                if (made.isBefore(spell.until().last()) && spell.from().first().isBefore(over)) {
                    return holds(statement, day).and(spell.contains(day));
                }
            }
            return Certainty.NO;
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

        private static <T> Certainty any(Collection<T> those, java.util.function.Function<T, Certainty> holds) {
            return those.stream().map(holds).reduce(Certainty.NO, Certainty::or);
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
        return Answer.of(certain, possible, acts.stream().filter(behind).toList(), "", AS_OF, coverage);
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
            Predicate<TreatyAction> behind = act -> judges.stream()
                    .flatMap(judge -> judge.spells().stream())
                    .filter(spell -> spell.contains(day) != Certainty.NO)
                    .anyMatch(spell ->
                            spell.joining().equals(act) || spell.leaving().equals(Optional.of(act)));
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
