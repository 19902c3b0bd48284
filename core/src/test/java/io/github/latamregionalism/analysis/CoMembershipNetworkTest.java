package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.SmallDataset.A;
import static io.github.latamregionalism.analysis.SmallDataset.B;
import static io.github.latamregionalism.analysis.SmallDataset.C;
import static io.github.latamregionalism.analysis.SmallDataset.D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CoMembershipNetworkTest {

    private static final LocalDate DAY = LocalDate.of(2001, 7, 1);

    private final Dataset dataset = SmallDataset.withSpells(List.of(
            "one,AAA,member,2000,..,",
            "one,BBB,member,2001-07,..,",
            "one,CCC,member,2000-01,..,",
            "one,CCC,suspended,2000-06,2002,",
            "two,AAA,member,2000,..,",
            "two,BBB,member,2000,..,"));

    @Test
    void aMembershipThatStartsInTheMonthOfTheDayMakesItsSharePossible() {
        assertThat(CoMembershipNetwork.of(dataset, Scope.REGION, DAY).graph().edgeValue(A, B))
                .hasValue(new Interval(1, 2));
    }

    @Test
    void aSuspendedMemberIsANodeWithoutEdges() {
        CoMembershipNetwork network = CoMembershipNetwork.of(dataset, Scope.REGION, DAY);
        assertThat(network.graph().degree(C)).isZero();
        assertThat(network.density()).contains(Interval.exactly(1 / 3.0));
    }

    @Test
    void theDensityOfFewerThanTwoCountriesIsUndefined() {
        assertThat(CoMembershipNetwork.of(dataset, Scope.REGION.withCountries(List.of(A, A)), DAY)
                        .density())
                .isEmpty();
        assertThat(CoMembershipNetwork.of(dataset, Scope.REGION.withPanel(List.of()), DAY)
                        .meanWeight())
                .isEmpty();
    }

    @Test
    void aCountryThatIsNotInTheDatasetOrNotInTheNetworkIsNamed() {
        assertThatThrownBy(() -> CoMembershipNetwork.of(
                        dataset, Scope.REGION.withCountries(List.of(CountryCode.of("AAB"))), DAY))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"AAB\"");
        CoMembershipNetwork network = CoMembershipNetwork.of(dataset, Scope.REGION, DAY);
        assertThatThrownBy(() -> network.strength(D))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("country \"DDD\" is no node of this network");
    }
}
