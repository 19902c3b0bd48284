package io.github.latamregionalism.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TimelineProperties {
    @Property
    void aLookUpFindsWhatASearchFromTheStartFinds(
            @ForAll @Size(max = 20) Set<@IntRange(min = -30, max = 30) Integer> changes) {
        int[] days = new TreeSet<>(changes).stream().mapToInt(day -> day).toArray();
        List<Integer> values = IntStream.rangeClosed(0, days.length).boxed().toList();
        Timeline<Integer> timeline = Timeline.of(days, values);
        for (int day = -32; day <= 32; day++) {
            int passed = 0;
            for (int change : days) {
                if (change <= day) {
                    passed++;
                }
            }
            assertThat(timeline.onEpochDay(day)).isEqualTo(values.get(passed));
        }
    }
}
