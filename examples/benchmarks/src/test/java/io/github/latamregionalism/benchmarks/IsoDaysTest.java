package io.github.latamregionalism.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.latamregionalism.query.MembershipLookup;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDaysTest {

    private static int epochDayOf(String text, int offset) {
        return IsoDays.epochDayOf(text.getBytes(StandardCharsets.US_ASCII), offset);
    }

    @Test
    void everyDayOfTheYears0To9999IsReadAsLocalDateReadsIt() {
        for (LocalDate day = LocalDate.of(0, 1, 1); day.getYear() < 10_000; day = day.plusDays(1)) {
            String text = "," + day;
            if (epochDayOf(text, 1) != day.toEpochDay()) {
                assertThat(epochDayOf(text, 1)).as(text).isEqualTo((int) day.toEpochDay());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-29",
                "1900-02-29",
                "2019-13-01",
                "2019-00-01",
                "2019-01-00",
                "2019-04-31",
                "2019/04/30",
                "2019-04/30",
                "20190-4-30",
                "2019-4-030",
                "-201-01-01",
                "2O19-01-01",
                "2019-0:-01"
            })
    void textThatIsNoDayIsNone(String text) {
        assertThat(epochDayOf(text, 0)).isEqualTo(MembershipLookup.NO_DAY);
    }
}
