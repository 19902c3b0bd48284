package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.analysis.Survival.End;
import io.github.latamregionalism.analysis.Survival.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;

class SurvivalProperties {

    private static final int LONGEST = 10;

    @Provide
    Arbitrary<List<Observation>> observations() {
        return observations(3).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Observation>> exactObservations() {
        return observations(0).ofMinSize(1).ofMaxSize(12);
    }

    private static ListArbitrary<Observation> observations(int widest) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.longs().between(0, widest),
                        Arbitraries.of(End.values()))
                .as((shortest, width, end) -> new Observation(shortest, shortest + width, end))
                .list();
    }

    @Property(tries = 300)
    void noChoiceOfDurationsLiesOutsideTheBoundsAndTheSurvivingReachThem(
            @ForAll("observations") List<Observation> observations) {
        Survival survival = survival(observations);
        double[] low = new double[LONGEST + 1];
        double[] high = new double[LONGEST + 1];
        Arrays.fill(low, 1);
        double lowMedian = Double.POSITIVE_INFINITY;
        double highMedian = 0;
        for (List<Observation> reading : readings(observations)) {
            double median = Double.POSITIVE_INFINITY;
            for (int days = LONGEST; days >= 0; days--) {
                double[] shares = aalenJohansen(reading, days);
                low[days] = Math.min(low[days], shares[0]);
                high[days] = Math.max(high[days], shares[0]);
                median = shares[0] <= 0.5 + 1e-9 ? days : median;
                assertWithin(shares[1], survival.at(days).exited());
                assertWithin(shares[2], survival.at(days).dissolved());
            }
            lowMedian = Math.min(lowMedian, median);
            highMedian = Math.max(highMedian, median);
        }
        for (int days = 0; days <= LONGEST; days++) {
            assertThat(survival.at(days).surviving().low()).isCloseTo(low[days], within(1e-9));
            assertThat(survival.at(days).surviving().high()).isCloseTo(high[days], within(1e-9));
        }
        assertThat(survival.halfLife().isPresent()).isEqualTo(!Double.isInfinite(lowMedian));
        if (survival.halfLife().isPresent()) {
            assertThat(survival.halfLife().get().low()).isEqualTo(lowMedian / 365.2425);
            assertThat(survival.halfLife().get().high()).isEqualTo(highMedian / 365.2425);
        }
    }

    @Property(tries = 300)
    void withExactDurationsTheSharesAreTheEstimatesAndAddUpToOne(
            @ForAll("exactObservations") List<Observation> observations) {
        for (int days = 0; days <= LONGEST; days++) {
            double[] shares = aalenJohansen(observations, days);
            Survival.Step step = survival(observations).at(days);
            assertEqual(step.surviving(), shares[0]);
            assertEqual(step.exited(), shares[1]);
            assertEqual(step.dissolved(), shares[2]);
            assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, within(1e-9));
        }
    }

    @Property(tries = 300)
    void whereMembershipsEndInOneWayItsErrorIsThatOfTheSurviving(
            @ForAll("exactObservations") List<Observation> observations) {
        List<Observation> exits = observations.stream()
                .filter(spell -> spell.end() != End.DISSOLUTION)
                .toList();
        for (int days = 0; days <= LONGEST; days++) {
            Survival.Step step = survival(exits).at(days);
            // Roots of what is nothing on paper come out larger than what they are roots of.
            double error = step.survivingError().low();
            assertThat(step.exitedError().low()).isCloseTo(error, within(1e-7));
            assertThat(step.exitedError().high()).isCloseTo(error, within(1e-7));
            assertEqual(step.dissolvedError(), 0);
        }
    }

    @Property(tries = 300)
    void theStepsTellTheCurvesOnEveryDay(@ForAll("observations") List<Observation> observations) {
        Survival survival = survival(observations);
        for (long days = 0; days <= LONGEST; days++) {
            Survival.Step latest = survival.steps().get(0);
            for (Survival.Step step : survival.steps()) {
                latest = step.days() <= days ? step : latest;
            }
            assertThat(latest)
                    .returns(survival.at(days).surviving(), Survival.Step::surviving)
                    .returns(survival.at(days).exited(), Survival.Step::exited)
                    .returns(survival.at(days).dissolved(), Survival.Step::dissolved);
        }
    }

    private static Survival survival(List<Observation> observations) {
        return new Survival("the region", SmallDataset.withSpells(List.of()), observations);
    }

    private static void assertWithin(double value, Interval bounds) {
        assertThat(value).isBetween(bounds.low() - 1e-9, bounds.high() + 1e-9);
    }

    private static void assertEqual(Interval measured, double value) {
        assertThat(measured.low()).isCloseTo(value, within(1e-9));
        assertThat(measured.high()).isCloseTo(value, within(1e-9));
    }

    /** The shares surviving, exited and dissolved as the textbook has them, day by day. */
    private static double[] aalenJohansen(List<Observation> reading, long days) {
        double[] shares = {1, 0, 0};
        for (long day = 1; day <= days; day++) {
            long on = day;
            double atRisk =
                    reading.stream().filter(spell -> spell.shortest() >= on).count();
            double exits = ends(reading, on, End.EXIT);
            double dissolutions = ends(reading, on, End.DISSOLUTION);
            if (exits + dissolutions > 0) {
                shares[1] += shares[0] * exits / atRisk;
                shares[2] += shares[0] * dissolutions / atRisk;
                shares[0] *= 1 - (exits + dissolutions) / atRisk;
            }
        }
        return shares;
    }

    private static double ends(List<Observation> reading, long day, End end) {
        return reading.stream()
                .filter(spell -> spell.shortest() == day && spell.end() == end)
                .count();
    }

    private static List<List<Observation>> readings(List<Observation> observations) {
        List<List<Observation>> readings = List.of(List.of());
        for (Observation spell : observations) {
            List<List<Observation>> longer = new ArrayList<>();
            for (List<Observation> reading : readings) {
                for (long days = spell.shortest(); days <= spell.longest(); days++) {
                    List<Observation> with = new ArrayList<>(reading);
                    with.add(new Observation(days, days, spell.end()));
                    longer.add(with);
                }
            }
            readings = longer;
        }
        return readings;
    }
}
