package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.SmallDataset.A;
import static io.github.latamregionalism.analysis.SmallDataset.B;
import static io.github.latamregionalism.analysis.SmallDataset.C;
import static io.github.latamregionalism.analysis.SmallDataset.D;
import static io.github.latamregionalism.analysis.SmallDataset.ONE;
import static io.github.latamregionalism.analysis.SmallDataset.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final LocalDate DAY = LocalDate.of(2001, 7, 1);

    private final Dataset dataset = SmallDataset.withStates(
            List.of(
                    "one,AAA,member,2000,..,",
                    "one,BBB,member,2000,..,",
                    "one,CCC,member,2000,2001-01-01,withdrawal",
                    "one,DDD,member,2000,..,",
                    "two,AAA,member,2000,..,",
                    "two,CCC,member,2000,..,"),
            List.of("AAA,1900,..", "BBB,2002,..", "CCC,2001,.."));

    @Test
    void aStateCountsInTheRegionFromTheDayOfItsIndependence() {
        assertThat(Scope.REGION.statesOn(dataset, DAY)).containsOnlyKeys(A, C).containsEntry(C, Certainty.POSSIBLE);
        assertThat(Scope.REGION.statesOn(dataset, LocalDate.of(2002, 12, 31))).containsOnlyKeys(A, B, C);
    }

    @Test
    void aCountryOfWhichTheDatasetDoesNotSayWhenItWasIndependentCounts() {
        assertThat(Scope.of(ONE).statesOn(dataset, DAY)).containsOnlyKeys(A, C, D);
        assertThat(Scope.of(ONE).membersOn(dataset, DAY)).containsOnlyKeys(A, D);
    }

    @Test
    void theStatesOfAPanelCountOnEveryDay() {
        Scope panel = Scope.of(ONE).withPanel(List.of(B, C));
        assertThat(panel.statesOn(dataset, DAY)).containsOnlyKeys(B, C).containsValues(Certainty.YES);
        assertThat(panel.membersOn(dataset, DAY)).containsOnlyKeys(B, C);
    }

    @Test
    void onlyTheOrganizationsAndCountriesChosenAreMeasured() {
        Scope inTwo = Scope.REGION.withOrganizations(List.of(TWO));
        LocalDate later = LocalDate.of(2001, 12, 31);
        assertThat(Participation.of(dataset, inTwo).members(later)).isEqualTo(Interval.exactly(2));
        assertThat(Participation.of(dataset, inTwo.withCountries(List.of(C))).members(later))
                .isEqualTo(Interval.exactly(1));
        assertThat(Survival.of(dataset, inTwo).spells()).isEqualTo(2);
        assertThat(Overlap.of(dataset, inTwo, later).organizations()).isEqualTo(Interval.exactly(1));
        assertThat(CoMembershipNetwork.of(dataset, Scope.REGION.withOrganizations(List.of(ONE)), later)
                        .graph()
                        .edges())
                .isEmpty();
    }

    @Test
    void whatIsNotInTheDatasetIsNamed() {
        assertThatThrownBy(() -> Series.of(dataset, Scope.of(OrganizationId.of("onee"))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"onee\"");
        assertThatThrownBy(
                        () -> Survival.of(dataset, Scope.REGION.withOrganizations(List.of(OrganizationId.of("onee")))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"onee\"");
        assertThatThrownBy(() -> Participation.of(dataset, Scope.REGION.withCountries(List.of(CountryCode.of("AAB")))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"AAB\"");
    }

    @Test
    void itSaysWhatItIsOf() {
        assertThat(Scope.REGION.withOrganizations(List.of(TWO)).withPanel(List.of(A)))
                .hasToString("the region in [two], panel [AAA]");
        assertThat(Scope.of(ONE).withCountries(List.of(A))).hasToString("one, only [AAA]");
    }
}
