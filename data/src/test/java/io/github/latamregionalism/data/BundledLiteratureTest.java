package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import org.junit.jupiter.api.Test;

class BundledLiteratureTest {

    private final Dataset dataset = LatinAmerica.dataset();

    @Test
    void thePackageHasNoProblem() {
        assertThat(Dataset.read(LatinAmerica.files())).isEqualTo(dataset);
    }

    @Test
    void the17PrintedReferencesAreThere() {
        assertThat(dataset.references().stream()
                        .filter(reference -> reference.printedNo().isPresent()))
                .hasSize(17)
                .allMatch(reference -> reference.asPrinted().isPresent());
    }
}
