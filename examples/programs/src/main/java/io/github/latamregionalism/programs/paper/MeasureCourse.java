package io.github.latamregionalism.programs.paper;

import io.github.latamregionalism.analysis.Interval;
import io.github.latamregionalism.programs.options.Bounds;
import io.github.latamregionalism.programs.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** How a measure goes over the years, in words: from where to where, and where it went against that. */
final class MeasureCourse {

    /** How many stretches are named, the steepest ones. */
    private static final int NAMED = 3;

    /** The values by year, without the years in which there is none. */
    private final List<Map.Entry<Integer, Interval>> values;

    /** A stretch of years over which the measure surely rises or falls, and by how much at least. */
    private record Stretch(int from, int to, double change) {
        String in(Words words) {
            return words.say("course.stretch", "from", from, "to", to);
        }
    }

    MeasureCourse(SortedMap<Integer, Interval> values) {
        this.values = List.copyOf(values.entrySet());
    }

    /** Returns the course in words, such as {@code rises from 1 (1961) to 5 (2025), but falls 2017 to 2021}. */
    String in(Words words) {
        if (values.isEmpty()) {
            return words.say("course.unknown");
        }
        Map.Entry<Integer, Interval> first = values.get(0);
        Map.Entry<Integer, Interval> last = values.get(values.size() - 1);
        boolean rises = isBelow(first.getValue(), last.getValue());
        boolean falls = isBelow(last.getValue(), first.getValue());
        String ends = words.say(
                rises ? "course.rises" : falls ? "course.falls" : "course.neither",
                "first",
                Bounds.text(first.getValue(), words),
                "from",
                first.getKey(),
                "last",
                Bounds.text(last.getValue(), words),
                "to",
                last.getKey());
        if (rises) {
            return ends + against("course.but-falls", 1, words);
        }
        return falls
                ? ends + against("course.but-rises", -1, words)
                : ends + against("course.also-rises", -1, words) + against("course.also-falls", 1, words);
    }

    /** Returns what a count of happenings comes to, in words: as many as are sure, and the year of most. */
    String total(Words words) {
        double sum = values.stream().mapToDouble(year -> year.getValue().low()).sum();
        String most = values.stream()
                .filter(year -> year.getValue().low() > 0)
                .max(Comparator.comparingDouble(year -> year.getValue().low()))
                .map(year ->
                        words.say("course.most", "year", year.getKey(), "number", Bounds.text(year.getValue(), words)))
                .orElse("");
        return words.say("course.total", "number", Bounds.rounded(sum, words), "most", most);
    }

    private String against(String key, int direction, Words words) {
        List<Stretch> stretches = against(direction);
        return stretches.isEmpty()
                ? ""
                : words.say(
                        key,
                        "stretches",
                        stretches.stream()
                                .map(stretch -> stretch.in(words))
                                .collect(Collectors.joining(words.say("course.and"))));
    }

    private static boolean isBelow(Interval one, Interval other) {
        return one.high() < other.low();
    }

    /**
     * Returns the steepest stretches against a direction, by year: each from a peak to the lowest value before the peak
     * is reached again, where it surely is lower.
     *
     * @param direction 1 for those that fall, -1 for those that rise
     */
    private List<Stretch> against(int direction) {
        List<Stretch> found = new ArrayList<>();
        int peak = 0;
        int trough = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || middle(i, direction) >= middle(peak, direction)) {
                add(found, peak, trough, direction);
                peak = i;
                trough = i;
            } else if (middle(i, direction) < middle(trough, direction)) {
                trough = i;
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Stretch::change).reversed())
                .limit(NAMED)
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
    }

    private void add(List<Stretch> found, int peak, int trough, int direction) {
        Interval high = values.get(peak).getValue();
        Interval low = values.get(trough).getValue();
        double change = direction > 0 ? high.low() - low.high() : low.low() - high.high();
        if (change > 0) {
            found.add(new Stretch(values.get(peak).getKey(), values.get(trough).getKey(), change));
        }
    }

    private double middle(int place, int direction) {
        Interval value = values.get(place).getValue();
        return direction * (value.low() + value.high()) / 2;
    }
}
