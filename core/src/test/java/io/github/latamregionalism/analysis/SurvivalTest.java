package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.latamregionalism.dataset.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    private static Survival of(String... rows) {
        return Survival.of(SmallDataset.withSpells(List.of(rows)), SmallDataset.ONE);
    }

    @Test
    void theEstimateOfNoSpellIsOneAndHasNoHalfLife() {
        Survival survival = of();
        assertThat(survival.spells()).isZero();
        assertThat(survival.at(1000)).isEqualTo(Interval.exactly(1));
        assertThat(survival.halfLife()).isEmpty();
    }

    @Test
    void aSpellLastsFromItsStartToTheFirstDayAfterIt() {
        Survival survival = of("one,AAA,member,2001-01-01,2001-01-11,withdrawal");
        assertThat(survival.at(9)).isEqualTo(Interval.exactly(1));
        assertThat(survival.at(10)).isEqualTo(Interval.exactly(0));
    }

    @Test
    void anEndKnownToTheMonthLeavesTheDaysOfThatMonthOpen() {
        Survival survival = of("one,AAA,member,2001-01-01,2001-02,withdrawal");
        assertThat(survival.at(30)).isEqualTo(Interval.exactly(1));
        assertThat(survival.at(31)).isEqualTo(new Interval(0, 1));
        assertThat(survival.at(57)).isEqualTo(new Interval(0, 1));
        assertThat(survival.at(58)).isEqualTo(Interval.exactly(0));
    }

    @Test
    void dissolutionAndTheLastKnownDayCensorAndDoNotCount() {
        Survival survival = of(
                "one,AAA,member,2001-01-01,2001-01-11,dissolution",
                "one,BBB,member,2001-01-01,..,",
                "one,CCC,member,2001-01-01,2001-12-31,withdrawal");
        assertThat(survival.at(10)).isEqualTo(Interval.exactly(1));
        assertThat(survival.at(364)).isEqualTo(Interval.exactly(0.5));
        assertThat(survival.at(10_000)).isEqualTo(Interval.exactly(0.5));
    }

    @Test
    void aSpellWithAnUnknownStartMayHaveLastedAnyTime() {
        Survival survival = of("one,AAA,member,,..,", "one,BBB,member,2001-01-01,2001-01-11,withdrawal");
        assertThat(survival.spells()).isEqualTo(2);
        assertThat(survival.at(10)).isEqualTo(new Interval(0, 0.5));
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
        assertThat(Survival.ofRegion(dataset).spells()).isEqualTo(2);
    }

    @Test
    void aNegativeDurationIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of().at(-1)).withMessage("days -1 is negative");
    }
}
