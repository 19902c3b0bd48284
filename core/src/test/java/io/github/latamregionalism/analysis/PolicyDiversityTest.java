package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.policy.ApproachModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PolicyDiversityTest {

    private static final LocalDate DAY = LocalDate.of(2001, 7, 1);

    @Test
    void parallelApproachesShareTheWeightOfTheirState() {
        PolicyDiversity diversity = PolicyDiversity.ofRegion(
                SmallDataset.withApproaches(
                        List.of(),
                        List.of("AAA,2000,..,regulation", "AAA,2000,..,militarized", "BBB,2000,..,regulation")),
                DAY);
        // Three quarters of the weight are regulation, one quarter is militarized.
        assertThat(diversity.giniSimpson()).contains(Interval.exactly(1 - 0.75 * 0.75 - 0.25 * 0.25));
        assertThat(diversity.agreement(SmallDataset.A, SmallDataset.B)).contains(Interval.exactly(0.5));
    }

    @Test
    void theStatesOutsideTheRegionDoNotCountInIt() {
        PolicyDiversity diversity = PolicyDiversity.ofRegion(
                SmallDataset.withApproaches(List.of(), List.of("AAA,2000,..,regulation", "DDD,2000,..,militarized")),
                DAY);
        assertThat(diversity.giniSimpson()).contains(Interval.exactly(0));
        assertThatThrownBy(() -> diversity.agreement(SmallDataset.A, SmallDataset.D))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("country \"DDD\" is not among those measured");
    }

    @Test
    void anApproachThatStillRunsRanOnTheLastKnownDay() {
        PolicyDiversity diversity = PolicyDiversity.ofRegion(
                SmallDataset.withApproaches(List.of(), List.of("AAA,2000,..,regulation", "BBB,,..,militarized")),
                LocalDate.of(2002, 12, 31));
        assertThat(diversity.giniSimpson()).contains(Interval.exactly(0.5));
    }

    @Test
    void withoutAKnownApproachEveryMeasureIsUndefined() {
        PolicyDiversity diversity = PolicyDiversity.ofRegion(SmallDataset.withApproaches(List.of(), List.of()), DAY);
        assertThat(diversity.giniSimpson()).isEmpty();
        assertThat(diversity.shannon()).isEmpty();
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
        PolicyDiversity diversity =
                PolicyDiversity.of(SmallDataset.withApproaches(List.of(), approaches), SmallDataset.COUNTRIES, DAY);
        int types = ApproachModel.values().length;
        assertThat(diversity.giniSimpson()).contains(new Interval(0, 1 - 1.0 / types));
        assertThat(diversity.shannon()).contains(new Interval(0, Math.log(types)));
    }
}
