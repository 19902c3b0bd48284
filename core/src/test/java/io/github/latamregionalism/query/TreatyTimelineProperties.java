package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static io.github.latamregionalism.query.Invented.B;
import static io.github.latamregionalism.query.Invented.PACT;
import static io.github.latamregionalism.query.NaiveTreaties.FORM;
import static io.github.latamregionalism.query.NaiveTreaties.Judge;
import static io.github.latamregionalism.query.NaiveTreaties.TREATIES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
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
