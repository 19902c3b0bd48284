package io.github.latamregionalism.analysis;

import static io.github.latamregionalism.analysis.SmallDataset.COCA;
import static io.github.latamregionalism.analysis.SmallDataset.POPPY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.TreatyId;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TreatyAlignmentTest {

    private static final LocalDate DAY = LocalDate.of(2001, 7, 1);

    private final Dataset dataset = SmallDataset.withTreatyActions(
            List.of(),
            List.of(
                    "poppy,AAA,accession,1999-01-01,1999-06-01",
                    "poppy,DDD,accession,1999-01-01,1999-06-01",
                    "arms,BBB,accession,1999-01-01,1999-06-01",
                    "coca,CCC,signature,1999-01-01,"));

    @Test
    void theRegionIsMeasuredOnItsStatesAndTheDrugTreaties() {
        TreatyAlignment alignment = TreatyAlignment.of(dataset, Scope.REGION, DAY);
        assertThat(alignment.share(POPPY)).contains(Interval.exactly(1 / 3.0));
        assertThat(alignment.meanShare()).contains(Interval.exactly(1 / 6.0));
        assertThatThrownBy(() -> alignment.share(SmallDataset.ARMS))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("treaty \"arms\" is not among those measured on this day");
        assertThatThrownBy(() -> alignment.agreement(SmallDataset.A, SmallDataset.D))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("country \"DDD\" is not among those measured");
    }

    @Test
    void aSignatureBindsNobody() {
        assertThat(TreatyAlignment.of(dataset, Scope.REGION, DAY).share(COCA)).contains(Interval.exactly(0));
    }

    @Test
    void statesThatAreBothOutsideEveryConventionAgreeAndNotBeyondChance() {
        TreatyAlignment alignment = TreatyAlignment.of(dataset, Scope.REGION, DAY);
        assertThat(alignment.agreement(SmallDataset.B, SmallDataset.C)).contains(Interval.exactly(1));
        assertThat(alignment.kappa(SmallDataset.B, SmallDataset.C)).isEmpty();
        assertThat(alignment.kappa(SmallDataset.A, SmallDataset.B)).contains(Interval.exactly(0));
        assertThat(alignment.pairsWithKappa()).isEqualTo(Interval.exactly(2));
    }

    @Test
    void aConventionCountsOnceInWhateverFormAStateIsPartyToIt() {
        TreatyAlignment alignment = TreatyAlignment.of(
                SmallDataset.withTreatyActions(
                        List.of(),
                        List.of(
                                "coca,AAA,accession,1999-01-01,1999-06-01",
                                "coca-amended,AAA,accession,1999-01-01,1999-06-01",
                                "coca-amended,BBB,accession,1999-01-01,1999-06-01")),
                Scope.REGION,
                DAY);
        assertThat(alignment.share(COCA)).contains(Interval.exactly(2 / 3.0));
        assertThat(alignment.share(SmallDataset.COCA_AMENDED)).isEqualTo(alignment.share(COCA));
        assertThat(alignment.agreement(SmallDataset.A, SmallDataset.B)).contains(Interval.exactly(1));
    }

    @Test
    void aConventionCountsFromTheDayOfItsAdoption() {
        TreatyAlignment before = TreatyAlignment.of(dataset, Scope.REGION, LocalDate.of(1989, 12, 31));
        assertThat(before.meanShare()).isEmpty();
        assertThat(before.meanAgreement()).isEmpty();
        assertThat(TreatyAlignment.of(dataset, Scope.REGION, LocalDate.of(1990, 1, 1))
                        .meanShare())
                .contains(Interval.exactly(0));
    }

    @Test
    void aShareOfNoStatesOrOfNoTreatiesIsUndefined() {
        assertThat(TreatyAlignment.of(dataset, List.of(Set.of(POPPY)), Scope.REGION.withPanel(List.of()), DAY)
                        .share(POPPY))
                .isEmpty();
        assertThat(TreatyAlignment.of(dataset, List.of(), Scope.REGION, DAY).meanShare())
                .isEmpty();
    }

    @Test
    void aTreatyThatIsNotInTheDatasetIsNamed() {
        assertThatThrownBy(() -> TreatyAlignment.of(dataset, List.of(Set.of(TreatyId.of("popy"))), Scope.REGION, DAY))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"popy\"");
    }
}
