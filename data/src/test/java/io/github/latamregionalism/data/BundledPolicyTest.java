package io.github.latamregionalism.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.dataset.Dataset;
import org.junit.jupiter.api.Test;

class BundledPolicyTest {

    @Test
    void everyTableLoadsWithoutAProblemAndHasRows() {
        Dataset read = Dataset.read(LatinAmerica.files());

        assertThat(read.approaches().all()).isNotEmpty();
        assertThat(read.instruments().all()).isNotEmpty();
        assertThat(read.treatyRecords().all()).isNotEmpty();
        assertThat(read.treatyActions()).isNotEmpty();
        assertThat(read.events()).isNotEmpty();
        assertThat(read.challengeRecords().all()).isNotEmpty();
    }

    @Test
    void theTablesReadOnFirstUseAreThoseReadAtOnce() {
        Dataset read = Dataset.read(LatinAmerica.files());

        assertThat(LatinAmerica.dataset().approaches()).isEqualTo(read.approaches());
        assertThat(LatinAmerica.dataset().instruments()).isEqualTo(read.instruments());
        assertThat(LatinAmerica.dataset().treatyRecords()).isEqualTo(read.treatyRecords());
        assertThat(LatinAmerica.dataset().treatyActions()).isEqualTo(read.treatyActions());
        assertThat(LatinAmerica.dataset().events()).isEqualTo(read.events());
        assertThat(LatinAmerica.dataset().challengeRecords()).isEqualTo(read.challengeRecords());
    }
}
