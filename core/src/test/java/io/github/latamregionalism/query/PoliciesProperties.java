package io.github.latamregionalism.query;

import static io.github.latamregionalism.query.Invented.A;
import static io.github.latamregionalism.query.Invented.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.DatasetBuilder;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.policy.TradeRole;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

class PoliciesProperties {

    /** A phase whose start is a day, a month or not known, and whose end is a later day or month, or open. */
    record Phase(String start, String end, ApproachModel model, Set<TradeRole> roles) {

        /** Returns every start with every end that the texts allow. */
        Stream<LocalDate[]> readings() {
            List<LocalDate[]> all = days(start)
                    .flatMap(first -> (end.equals("..") ? Stream.of(LocalDate.MAX) : days(end))
                            .filter(first::isBefore)
                            .map(after -> new LocalDate[] {first, after}))
                    .toList();
            List<LocalDate[]> running =
                    all.stream().filter(reading -> !reading[0].isAfter(AS_OF)).toList();
            return (end.equals("..") && !running.isEmpty() ? running : all).stream();
        }

        private static Stream<LocalDate> days(String text) {
            if (text.isEmpty()) {
                return Stream.concat(
                        Stream.of(LocalDate.of(1000, 1, 1), LocalDate.of(3000, 1, 1)),
                        AS_OF.minusDays(100).datesUntil(AS_OF.plusDays(100)));
            }
            if (text.length() > 7) {
                return Stream.of(LocalDate.parse(text));
            }
            YearMonth month = YearMonth.parse(text);
            return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
        }

        Certainty holdsOn(LocalDate day) {
            List<Boolean> answers = readings()
                    .map(reading -> !day.isBefore(reading[0]) && day.isBefore(reading[1]))
                    .distinct()
                    .toList();
            return answers.size() == 2 ? Certainty.POSSIBLE : Certainty.of(answers.get(0));
        }
    }

    @Provide
    Arbitrary<List<Phase>> phases() {
        return Combinators.combine(
                        dates().injectNull(0.2),
                        dates().injectNull(0.2),
                        Arbitraries.of(ApproachModel.class),
                        Arbitraries.of(TradeRole.class).set().ofMinSize(1))
                .as((start, end, model, roles) ->
                        new Phase(start == null ? "" : start, end == null ? ".." : end, model, roles))
                .filter(phase -> phase.readings().findAny().isPresent())
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<String> dates() {
        return days().flatMap(day ->
                Arbitraries.of(day.toString(), YearMonth.from(day).toString()));
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-60, 60)
                .withDistribution(RandomDistribution.uniform())
                .map(AS_OF::plusDays);
    }

    private static Policies policies(List<Phase> phases) {
        DatasetBuilder dataset = Invented.dataset();
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            dataset.add(Invented.phase(
                    "p" + i,
                    A,
                    phase.start() + "/" + phase.end(),
                    phase.model(),
                    phase.roles().toArray(TradeRole[]::new)));
        }
        return dataset.build().policies();
    }

    @Property(tries = 300)
    void aPhaseHoldsAsSurelyAsTheReadingsOfItsDatesAgree(
            @ForAll("phases") List<Phase> phases, @ForAll("days") LocalDate day) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            Certainty certainty = phases.get(i).holdsOn(day);
            if (certainty != Certainty.NO) {
                expected.add("p" + i + " " + certainty);
            }
        }

        assertThat(policies(phases).phasesOf(A, day))
                .extracting(held -> held.fact().id() + " " + held.certainty())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void aRoleIsHeldAsSurelyAsTheSurestPhaseThatGivesIt(
            @ForAll("phases") List<Phase> phases, @ForAll("days") LocalDate day) {
        Map<TradeRole, Certainty> expected = new EnumMap<>(TradeRole.class);
        for (Phase phase : phases) {
            for (TradeRole role : phase.roles()) {
                expected.merge(role, phase.holdsOn(day), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        Policies policies = policies(phases);

        for (TradeRole role : TradeRole.values()) {
            Certainty certainty = expected.getOrDefault(role, Certainty.NO);
            assertThat(policies.rolesOf(A, day).of(role)).isEqualTo(certainty);
            assertThat(policies.countriesWithRole(role, day).of(A)).isEqualTo(certainty);
        }
    }

    @Property(tries = 100)
    void theTimelineHasEveryPhaseByStart(@ForAll("phases") List<Phase> phases) {
        assertThat(policies(phases).timelineOf(A))
                .hasSameSizeAs(phases)
                .isSortedAccordingTo((Approach a, Approach b) ->
                        a.period().start().compareTo(b.period().start()));
    }
}
