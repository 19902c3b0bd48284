package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.policy.ApproachModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PolicyDiversityTest {

    private static final LocalDate DAY = LocalDate.of(2001, 7, 1);

    private static PolicyDiversity of(Dataset dataset, LocalDate day) {
        return PolicyDiversity.of(dataset, Scope.REGION, day);
    }

    @Test
    void parallelApproachesShareTheWeightOfTheirState() {
        PolicyDiversity diversity = of(
                SmallDataset.withApproaches(
                        List.of(),
                        List.of("AAA,2000,..,regulation", "AAA,2000,..,militarized", "BBB,2000,..,regulation")),
                DAY);
        // Three quarters of the weight are regulation, one quarter is militarized; A follows two types, B one.
        assertThat(diversity.types()).contains(Interval.exactly(1 / (0.75 * 0.75 + 0.25 * 0.25)));
        assertThat(diversity.typesWithin()).contains(Interval.exactly(2 / (0.5 + 1)));
        assertThat(diversity.difference()).contains(Interval.exactly(1.5 / 2 / (0.75 * 0.75 + 0.25 * 0.25)));
        assertThat(diversity.agreement(SmallDataset.A, SmallDataset.B)).contains(Interval.exactly(0.5));
    }

    @Test
    void theStatesOutsideTheRegionDoNotCountInIt() {
        PolicyDiversity diversity = of(
                SmallDataset.withApproaches(List.of(), List.of("AAA,2000,..,regulation", "DDD,2000,..,militarized")),
                DAY);
        assertThat(diversity.types()).contains(Interval.exactly(1));
        assertThatThrownBy(() -> diversity.agreement(SmallDataset.A, SmallDataset.D))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("country \"DDD\" is not among those measured");
    }

    @Test
    void anApproachThatStillRunsRanOnTheLastKnownDay() {
        PolicyDiversity diversity = of(
                SmallDataset.withApproaches(List.of(), List.of("AAA,2000,..,regulation", "BBB,,..,militarized")),
                LocalDate.of(2002, 12, 31));
        assertThat(diversity.types()).contains(Interval.exactly(2));
    }

    @Test
    void withoutAKnownApproachEveryMeasureIsUndefined() {
        PolicyDiversity diversity = of(SmallDataset.withApproaches(List.of(), List.of()), DAY);
        assertThat(diversity.types()).isEmpty();
        assertThat(diversity.typesWithin()).isEmpty();
        assertThat(diversity.difference()).isEmpty();
        assertThat(diversity.states()).isEqualTo(Interval.exactly(0));
        assertThat(diversity.meanAgreement()).isEmpty();
        assertThat(diversity.distance(SmallDataset.A, SmallDataset.B)).isEmpty();
    }

    @Test
    void whereTooMuchIsOpenTheBoundsAreTheWidestThereAre() {
        List<String> approaches = new ArrayList<>();
        for (CountryCode country : SmallDataset.COUNTRIES) {
            for (ApproachModel model : ApproachModel.values()) {
                approaches.add(country + ",2001,2003," + model.text());
            }
        }
        PolicyDiversity diversity = PolicyDiversity.of(
                SmallDataset.withApproaches(List.of(), approaches),
                Scope.REGION.withPanel(SmallDataset.COUNTRIES),
                DAY);
        Interval widest = new Interval(1, ApproachModel.values().length - 1);
        assertThat(diversity.types()).contains(widest);
        assertThat(diversity.typesWithin()).contains(widest);
        assertThat(diversity.difference()).contains(widest);
    }

    @Test
    void aMixedApproachIsNoTypeAndAStateWithNothingElseDoesNotCount() {
        PolicyDiversity diversity = of(
                SmallDataset.withApproaches(
                        List.of(), List.of("AAA,2000,..,mixed", "BBB,2000,..,mixed", "BBB,2000,..,regulation")),
                DAY);
        assertThat(diversity.states()).isEqualTo(Interval.exactly(1));
        assertThat(diversity.types()).contains(Interval.exactly(1));
    }

    @Test
    void policeAndSoldiersAreOneTypeWhereEnforcementIsMerged() {
        PolicyDiversity diversity = of(
                SmallDataset.withApproaches(
                        List.of(),
                        List.of(
                                "AAA,2000,..,security-centred",
                                "BBB,2000,..,militarized",
                                "CCC,2000,..,border-security")),
                DAY);
        assertThat(diversity.types().orElseThrow().low()).isCloseTo(3, within(1e-9));
        assertThat(diversity.withEnforcementAsOne().types()).contains(Interval.exactly(1));
        assertThat(diversity.withEnforcementAsOne().meanAgreement()).contains(Interval.exactly(1));
    }
}
