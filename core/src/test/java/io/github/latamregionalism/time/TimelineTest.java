package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void aValueHoldsFromItsDayOfChangeToTheNext() {
        Timeline<String> timeline = Timeline.of(new int[] {-1, 10}, List.of("a", "b", "c"));
        assertThat(timeline.on(LocalDate.ofEpochDay(-2))).isEqualTo("a");
        assertThat(timeline.on(LocalDate.ofEpochDay(-1))).isEqualTo("b");
        assertThat(timeline.on(LocalDate.ofEpochDay(9))).isEqualTo("b");
        assertThat(timeline.on(LocalDate.ofEpochDay(10))).isEqualTo("c");
        assertThat(timeline.on(LocalDate.MIN)).isEqualTo("a");
        assertThat(timeline.on(LocalDate.MAX)).isEqualTo("c");
    }

    @Test
    void aTimelineWithoutChangesHasItsOneValueEveryDay() {
        Timeline<String> timeline = Timeline.of(new int[0], List.of("always"));
        assertThat(timeline.size()).isZero();
        assertThat(timeline.changeDays()).isEmpty();
        assertThat(timeline.on(LocalDate.EPOCH)).isEqualTo("always");
    }

    @Test
    void itListsItsChanges() {
        Timeline<String> timeline = Timeline.of(new int[] {0, 31}, List.of("a", "b", "c"));
        assertThat(timeline.size()).isEqualTo(2);
        assertThat(timeline.changeDays()).containsExactly(LocalDate.of(1970, 1, 1), LocalDate.of(1970, 2, 1));
        assertThat(timeline.values()).containsExactly("a", "b", "c");
        assertThat(timeline).hasToString("before: a\n1970-01-01: b\n1970-02-01: c");
    }

    @Test
    void itDoesNotChangeWithTheArrayItWasMadeFrom() {
        int[] days = {5};
        Timeline<String> timeline = Timeline.of(days, List.of("a", "b"));
        days[0] = 100;
        assertThat(timeline.onEpochDay(50)).isEqualTo("b");
    }

    @Test
    void anotherNumberOfValuesThanChangesNeedIsRefused() {
        assertThatThrownBy(() -> Timeline.of(new int[] {1, 2}, List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 changes need 3 values, not 2");
    }

    @Test
    void daysThatDoNotAscendAreRefused() {
        assertThatThrownBy(() -> Timeline.of(new int[] {1, 3, 3}, List.of("a", "b", "c", "d")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days of change must ascend: 3 comes after 3 at index 2");
        assertThatThrownBy(() -> Timeline.of(new int[] {3, 1}, List.of("a", "b", "c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days of change must ascend: 1 comes after 3 at index 1");
    }
}
