package io.github.latamregionalism.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void onlyAnIntervalOfOneValueIsExactAndReadsAsIt() {
        assertThat(Interval.exactly(2).isExact()).isTrue();
        assertThat(Interval.exactly(2)).hasToString("2.0");
        assertThat(new Interval(1, 2).isExact()).isFalse();
        assertThat(new Interval(1, 2)).hasToString("1.0..2.0");
    }

    @Test
    void endsInTheWrongOrderOrNoNumbersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(2, 1))
                .withMessage("low 2.0 is not at most high 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }
}
