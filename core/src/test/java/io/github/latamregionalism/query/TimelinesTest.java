package io.github.latamregionalism.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelinesTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 11, 17);

    private final List<String> compiled = new ArrayList<>();
    private final List<LocalDate> asked = new ArrayList<>();

    /** An answer names the key, and is another object for each stretch of days. */
    private final Timelines<String, List<String>> timelines = new Timelines<>("name", key -> {
        compiled.add(key);
        if (key.equals("unknown")) {
            throw new NoSuchElementException(key);
        }
        return Timeline.of(Stream.of(SpellDates.parse("2010-06/2011-01-01").extent()), AS_OF, day -> {
            asked.add(day);
            return new ArrayList<>(List.of(key));
        });
    });

    private List<String> on(String day) {
        return timelines.on("key", LocalDate.parse(day));
    }

    @Test
    void theDaysOfOneStretchShareOneAnswerThatIsMadeOnce() {
        assertThat(on("2010-06-15")).isSameAs(on("2010-06-01")).isSameAs(on("2010-06-29"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void anAnswerEndsWhereABoundOfAnExtentIsOrTheDatasetIsNoLongerKnown() {
        assertThat(Stream.of(
                                "-9999-01-01",
                                "2010-05-31",
                                "2010-06-01",
                                "2010-06-29",
                                "2010-06-30",
                                "2010-12-31",
                                "2011-01-01",
                                "2020-11-17",
                                "2020-11-18",
                                "9999-12-31")
                        .map(day -> System.identityHashCode(on(day)))
                        .distinct())
                .hasSize(5);
        assertThat(asked).hasSize(5);
        assertThat(on("2010-05-31")).isSameAs(on("-9999-01-01")).isNotSameAs(on("2010-06-01"));
        assertThat(on("2020-11-17")).isSameAs(on("2011-01-01")).isNotSameAs(on("2020-11-18"));
    }

    @Test
    void aKeyIsCompiledOnce() {
        on("2010-06-15");
        on("2015-01-01");

        assertThat(compiled).containsExactly("key");
    }

    @Test
    void aRefusedKeyLeavesNothingBehind() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> timelines.on("unknown", AS_OF)).isInstanceOf(NoSuchElementException.class);
        }

        assertThat(compiled).containsExactly("unknown", "unknown");
    }

    @Test
    void nullIsRefusedByTheNameOfWhatIsAskedAbout() {
        Map<String, String> nothing = Map.of();

        assertThatThrownBy(() -> timelines.on(nothing.get("key"), AS_OF))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThat(compiled).isEmpty();
    }
}
