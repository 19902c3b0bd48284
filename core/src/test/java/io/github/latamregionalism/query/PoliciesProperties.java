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

    /** An approach whose start is a day, a month or not known, and whose end is a later day or month, or open. */
    record Given(String start, String end, ApproachModel model, Set<TradeRole> roles) {

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
    Arbitrary<List<Given>> approaches() {
        return Combinators.combine(
                        dates().injectNull(0.2),
                        dates().injectNull(0.2),
                        Arbitraries.of(ApproachModel.class),
                        Arbitraries.of(TradeRole.class).set().ofMinSize(1))
                .as((start, end, model, roles) ->
                        new Given(start == null ? "" : start, end == null ? ".." : end, model, roles))
                .filter(approach -> approach.readings().findAny().isPresent())
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

    private static Policies policies(List<Given> approaches) {
        DatasetBuilder dataset = Invented.dataset();
        for (int i = 0; i < approaches.size(); i++) {
            Given approach = approaches.get(i);
            dataset.add(Invented.approach(
                    "p" + i,
                    A,
                    approach.start() + "/" + approach.end(),
                    approach.model(),
                    approach.roles().toArray(TradeRole[]::new)));
        }
        return dataset.build().policies();
    }

    @Property(tries = 300)
    void anApproachHoldsAsSurelyAsTheReadingsOfItsDatesAgree(
            @ForAll("approaches") List<Given> approaches, @ForAll("days") LocalDate day) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < approaches.size(); i++) {
            Certainty certainty = approaches.get(i).holdsOn(day);
            if (certainty != Certainty.NO) {
                expected.add("p" + i + " " + certainty);
            }
        }

        assertThat(policies(approaches).approachesOf(A, day).all())
                .extracting(held -> held.fact().id() + " " + held.certainty())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void aRoleIsHeldAsSurelyAsTheSurestApproachThatGivesIt(
            @ForAll("approaches") List<Given> approaches, @ForAll("days") LocalDate day) {
        Map<TradeRole, Certainty> expected = new EnumMap<>(TradeRole.class);
        for (Given approach : approaches) {
            for (TradeRole role : approach.roles()) {
                expected.merge(role, approach.holdsOn(day), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        Policies policies = policies(approaches);

        for (TradeRole role : TradeRole.values()) {
            Certainty certainty = expected.getOrDefault(role, Certainty.NO);
            assertThat(policies.rolesOf(A, day).certaintyOf(role)).isEqualTo(certainty);
            assertThat(policies.countriesWithRole(role, day).certaintyOf(A)).isEqualTo(certainty);
        }
    }

    @Property(tries = 100)
    void theTimelineHasEveryApproachByStart(@ForAll("approaches") List<Given> approaches) {
        assertThat(policies(approaches).approachesOf(A))
                .hasSameSizeAs(approaches)
                .isSortedAccordingTo((Approach a, Approach b) ->
                        a.period().start().compareTo(b.period().start()));
    }
}
