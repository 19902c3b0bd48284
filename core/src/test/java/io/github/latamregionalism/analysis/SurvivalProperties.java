package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.analysis.Survival.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurvivalProperties {

    private static final long LONGEST = 9;

    @Provide
    Arbitrary<List<Duration>> durations() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 6), Arbitraries.longs().between(0, 3))
                .as((shortest, width) -> new Duration(shortest, shortest + width))
                .list()
                .ofMaxSize(3);
    }

    @Property(tries = 300)
    void theCurveIsTheHullOfTheEstimatesFromEveryChoiceOfDurations(
            @ForAll("durations") List<Duration> exits, @ForAll("durations") List<Duration> censored) {
        Survival survival = new Survival("the region", SmallDataset.withSpells(List.of()), exits, censored);
        double[] low = new double[(int) LONGEST + 2];
        double[] high = new double[(int) LONGEST + 2];
        Arrays.fill(low, 1);
        double lowMedian = Double.POSITIVE_INFINITY;
        double highMedian = 0;
        for (List<Long> exited : choices(exits)) {
            for (List<Long> lost : choices(censored)) {
                double median = Double.POSITIVE_INFINITY;
                for (int days = (int) LONGEST + 1; days >= 0; days--) {
                    double estimate = kaplanMeier(exited, lost, days);
                    low[days] = Math.min(low[days], estimate);
                    high[days] = Math.max(high[days], estimate);
                    median = estimate <= 0.5 + 1e-9 ? days : median;
                }
                lowMedian = Math.min(lowMedian, median);
                highMedian = Math.max(highMedian, median);
            }
        }
        for (int days = 0; days <= LONGEST + 1; days++) {
            assertThat(survival.at(days).low()).isCloseTo(low[days], within(1e-9));
            assertThat(survival.at(days).high()).isCloseTo(high[days], within(1e-9));
        }
        assertThat(survival.halfLife().isPresent()).isEqualTo(!Double.isInfinite(lowMedian));
        if (survival.halfLife().isPresent()) {
            assertThat(survival.halfLife().get().low()).isEqualTo(lowMedian / 365.2425);
            assertThat(survival.halfLife().get().high()).isEqualTo(highMedian / 365.2425);
        }
    }

    @Property(tries = 300)
    void theStepsTellTheCurveOnEveryDay(
            @ForAll("durations") List<Duration> exits, @ForAll("durations") List<Duration> censored) {
        Survival survival = new Survival("the region", SmallDataset.withSpells(List.of()), exits, censored);
        for (long days = 0; days <= LONGEST + 1; days++) {
            Interval latest = Interval.exactly(Double.MAX_VALUE);
            for (Survival.Step step : survival.steps()) {
                latest = step.days() <= days ? step.surviving() : latest;
            }
            assertThat(latest).isEqualTo(survival.at(days));
        }
    }

    /** The estimate as the textbook has it: a factor for each day on which somebody left. */
    private static double kaplanMeier(List<Long> exited, List<Long> lost, long days) {
        double product = 1;
        for (long day = 1; day <= days; day++) {
            long on = day;
            double left = exited.stream().filter(exit -> exit == on).count();
            double atRisk = LongStream.concat(
                            exited.stream().mapToLong(Long::longValue),
                            lost.stream().mapToLong(Long::longValue))
                    .filter(duration -> duration >= on)
                    .count();
            product *= left == 0 ? 1 : 1 - left / atRisk;
        }
        return product;
    }

    private static List<List<Long>> choices(List<Duration> durations) {
        List<List<Long>> choices = List.of(List.of());
        for (Duration duration : durations) {
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> choice : choices) {
                for (long days = duration.shortest(); days <= duration.longest(); days++) {
                    List<Long> with = new ArrayList<>(choice);
                    with.add(days);
                    longer.add(with);
                }
            }
            choices = longer;
        }
        return choices;
    }
}
