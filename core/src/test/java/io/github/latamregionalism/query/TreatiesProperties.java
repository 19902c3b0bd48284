package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.PACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.policy.TreatyActionKind;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreatiesProperties {

    private static final int FIRST_YEAR = 2001;

    /** An act in a year of its own: the day on which it takes effect, and how much of that day is told. */
    record Act(TreatyActionKind kind, LocalDate day, EdtfDate.Precision precision) {

        EdtfDate told() {
            return switch (precision) {
                case YEAR -> EdtfDate.of(day.getYear());
                case MONTH -> EdtfDate.of(day.getYear(), day.getMonthValue());
                case DAY -> EdtfDate.from(day);
            };
        }

        Act told(EdtfDate.Precision other) {
            return new Act(kind, day, other);
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> any = Combinators.combine(
                        Arbitraries.of(
                                TreatyActionKind.SIGNATURE,
                                TreatyActionKind.RATIFICATION,
                                TreatyActionKind.ACCESSION,
                                TreatyActionKind.SUCCESSION,
                                TreatyActionKind.REACCESSION,
                                TreatyActionKind.DENUNCIATION,
                                TreatyActionKind.DENUNCIATION),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.of(EdtfDate.Precision.class))
                .as((kind, dayOfYear, precision) ->
                        new Act(kind, LocalDate.ofYearDay(FIRST_YEAR, dayOfYear), precision));
        return any.list()
                .ofMaxSize(6)
                .map(acts -> IntStream.range(0, acts.size())
                        .mapToObj(i -> new Act(
                                acts.get(i).kind(),
                                acts.get(i).day().plusYears(i),
                                acts.get(i).precision()))
                        .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 8 * 365)
                .map(days -> LocalDate.of(FIRST_YEAR - 1, 7, 1).plusDays(days));
    }

    private static TreatyStanding standing(List<Act> acts, LocalDate day) {
        DatasetBuilder dataset = Invented.dataset().add(Invented.treaty(PACT, Optional.of(EdtfDate.of(2000, 1, 1))));
        for (Act act : acts) {
            String told = act.told().toString();
            dataset.add(
                    act.kind() == TreatyActionKind.SIGNATURE
                            ? Invented.act(PACT, A, act.kind(), told, "")
                            : Invented.act(
                                    PACT,
                                    A,
                                    act.kind(),
                                    Integer.toString(act.day().getYear()),
                                    told));
        }
        return dataset.build().treaties().standingOf(A, PACT, day);
    }

    private static Certainty party(List<Act> acts, LocalDate day) {
        return standing(acts, day).certaintyOf(TreatyStanding.Status.PARTY);
    }

    private static boolean partyByTheLastAct(List<Act> acts, LocalDate day) {
        boolean party = false;
        for (Act act : acts) {
            if (!act.day().isAfter(day)) {
                party = act.kind() == TreatyActionKind.SIGNATURE ? party : act.kind() != TreatyActionKind.DENUNCIATION;
            }
        }
        return party;
    }

    @Property(tries = 300)
    void whoIsAPartyIsToldByTheLastActInEffect(@ForAll("acts") List<Act> acts, @ForAll("days") LocalDate day) {
        List<Act> exact =
                acts.stream().map(act -> act.told(EdtfDate.Precision.DAY)).toList();

        assertThat(party(exact, day)).isEqualTo(Certainty.of(partyByTheLastAct(exact, day)));
    }

    @Property(tries = 300)
    void whatPartialDatesMakeCertainHoldsOnTheDaysBehindThem(
            @ForAll("acts") List<Act> acts, @ForAll("days") LocalDate day) {
        Certainty told = party(acts, day);

        if (told != Certainty.POSSIBLE) {
            assertThat(told).isEqualTo(Certainty.of(partyByTheLastAct(acts, day)));
        }
    }

    @Property(tries = 300)
    void eitherOneStatusIsCertainOrSeveralArePossible(@ForAll("acts") List<Act> acts, @ForAll("days") LocalDate day) {
        Collection<Certainty> certainties = standing(acts, day).statuses().values();

        if (certainties.size() == 1) {
            assertThat(certainties).containsExactly(Certainty.YES);
        } else {
            assertThat(certainties).isNotEmpty().containsOnly(Certainty.POSSIBLE);
        }
    }
}
