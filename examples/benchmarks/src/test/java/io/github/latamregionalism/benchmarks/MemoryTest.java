package io.github.latamregionalism.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.data.LatinAmerica;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void theBundledDatasetTakesAtMost6MebibytesUntilAnotherLanguageIsAskedFor() throws Exception {
        long text = Memory.csvBytes(LatinAmerica.files());

        assertThat(Memory.retainedInEnglish(LatinAmerica.files())).isBetween(text / 10, 6L << 20);
    }

    @Test
    void theWholeBundledDatasetTakesAtMost8MebibytesAnd3TimesItsText() throws Exception {
        long retained = Memory.retained(LatinAmerica.files());
        long text = Memory.csvBytes(LatinAmerica.files());

        assertThat(retained).isBetween(text / 10, 8L << 20).isLessThanOrEqualTo(3 * text);
    }
}
