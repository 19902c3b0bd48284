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
        TreatyAlignment alignment = TreatyAlignment.ofRegion(dataset, DAY);
        assertThat(alignment.share(POPPY)).contains(Interval.exactly(1 / 3.0));
        assertThat(alignment.meanShare()).contains(Interval.exactly(1 / 6.0));
        assertThatThrownBy(() -> alignment.share(SmallDataset.ARMS))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("treaty \"arms\" is not among those measured");
        assertThatThrownBy(() -> alignment.agreement(SmallDataset.A, SmallDataset.D))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("country \"DDD\" is not among those measured");
    }

    @Test
    void aSignatureBindsNobody() {
        assertThat(TreatyAlignment.ofRegion(dataset, DAY).share(COCA)).contains(Interval.exactly(0));
    }

    @Test
    void statesThatAreBothOutsideEveryTreatyDoNotAgree() {
        assertThat(TreatyAlignment.ofRegion(dataset, DAY).agreement(SmallDataset.B, SmallDataset.C))
                .isEmpty();
    }

    @Test
    void aShareOfNoStatesOrOfNoTreatiesIsUndefined() {
        assertThat(TreatyAlignment.of(dataset, List.of(POPPY), List.of(), DAY).share(POPPY))
                .isEmpty();
        assertThat(TreatyAlignment.of(dataset, List.of(), SmallDataset.COUNTRIES, DAY)
                        .meanShare())
                .isEmpty();
    }

    @Test
    void aTreatyThatIsNotInTheDatasetIsNamed() {
        assertThatThrownBy(() -> TreatyAlignment.of(dataset, List.of(TreatyId.of("popy")), SmallDataset.COUNTRIES, DAY))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"popy\"");
    }
}
