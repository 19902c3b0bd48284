package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.dataset.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    private static Survival of(String... rows) {
        return Survival.of(SmallDataset.withSpells(List.of(rows)), Scope.of(SmallDataset.ONE));
    }

    @Test
    void theEstimateOfNoSpellIsOneAndHasNoHalfLife() {
        Survival survival = of();
        assertThat(survival.spells()).isZero();
        assertThat(survival.at(1000).surviving()).isEqualTo(Interval.exactly(1));
        assertThat(survival.at(1000).exited()).isEqualTo(Interval.exactly(0));
        assertThat(survival.halfLife()).isEmpty();
    }

    @Test
    void aSpellLastsFromItsStartToTheFirstDayAfterIt() {
        Survival survival = of("one,AAA,member,2001-01-01,2001-01-11,withdrawal");
        assertThat(survival.at(9).surviving()).isEqualTo(Interval.exactly(1));
        assertThat(survival.at(10).surviving()).isEqualTo(Interval.exactly(0));
    }

    @Test
    void anEndKnownToTheMonthLeavesTheDaysOfThatMonthOpen() {
        Survival survival = of("one,AAA,member,2001-01-01,2001-02,withdrawal");
        assertThat(survival.at(30).surviving()).isEqualTo(Interval.exactly(1));
        assertThat(survival.at(31).surviving()).isEqualTo(new Interval(0, 1));
        assertThat(survival.at(57).surviving()).isEqualTo(new Interval(0, 1));
        assertThat(survival.at(58).surviving()).isEqualTo(Interval.exactly(0));
    }

    @Test
    void exitAndDissolutionAreTwoWaysToEndAndTheLastKnownDayIsNone() {
        Survival survival = of(
                "one,AAA,member,2001-01-01,2001-01-11,dissolution",
                "one,BBB,member,2001-01-01,..,",
                "one,CCC,member,2001-01-01,2001-12-31,withdrawal");
        assertThat(survival.at(10).surviving().low()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(survival.at(10).dissolved().low()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(survival.at(10).exited()).isEqualTo(Interval.exactly(0));
        assertThat(survival.at(364).exited().high()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(survival.at(10_000))
                .usingRecursiveComparison()
                .ignoringFields("days")
                .isEqualTo(survival.at(364));
    }

    @Test
    void withoutCensoringTheStandardErrorsAreThoseOfAShare() {
        Survival survival = of(
                "one,AAA,member,2001-01-01,2001-01-11,dissolution",
                "one,BBB,member,2001-01-01,2001-01-21,withdrawal",
                "one,CCC,member,2001-01-01,2001-12-31,withdrawal");
        double error = Math.sqrt(1 / 3.0 * 2 / 3.0 / 3);
        assertThat(survival.at(20).survivingError().low()).isCloseTo(error, within(1e-9));
        assertThat(survival.at(20).exitedError().low()).isCloseTo(error, within(1e-9));
        assertThat(survival.at(20).dissolvedError().low()).isCloseTo(error, within(1e-9));
    }

    @Test
    void aSpellWithAnUnknownStartMayHaveLastedAnyTime() {
        Survival survival = of("one,AAA,member,,..,", "one,BBB,member,2001-01-01,2001-01-11,withdrawal");
        assertThat(survival.spells()).isEqualTo(2);
        assertThat(survival.at(10).surviving()).isEqualTo(new Interval(0, 0.5));
    }

    @Test
    void suspensionsAndSpellsStillToComeAreNoObservations() {
        Survival survival = of(
                "one,AAA,member,2001,..,",
                "one,AAA,suspended,2001-06,2001-07,",
                "one,BBB,observer,2001,2002,",
                "one,CCC,member,2003,..,");
        assertThat(survival.spells()).isEqualTo(1);
    }

    @Test
    void theRegionHasTheSpellsOfItsStatesInAllOrganizations() {
        Dataset dataset = SmallDataset.withSpells(
                List.of("one,AAA,member,2001,..,", "two,BBB,member,2001,..,", "two,DDD,member,2001,..,"));
        assertThat(Survival.of(dataset, Scope.REGION).spells()).isEqualTo(2);
    }

    @Test
    void aNegativeDurationIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of().at(-1)).withMessage("days -1 is negative");
    }
}
