package io.github.latamregionalism.query;

import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The slow and obvious judge of a single period that is known to a day: goes through the days that each end can be.
 *
 * <p>Only the order of days counts, so that the days next to those that are written, asked or known are enough.
 */
final class NaivePeriods {

    private static final LocalDate FAR_BEFORE = LocalDate.of(1000, 1, 1);
    private static final LocalDate FAR_AFTER = LocalDate.of(3000, 1, 1);

    /** One reading of a period: the first day and the first day after. */
    record Reading(LocalDate start, LocalDate end) {
        boolean contains(LocalDate day) {
            return !day.isBefore(start) && day.isBefore(end);
        }
    }

    private NaivePeriods() {}

    private record Question(SpellDates period, LocalDate day, LocalDate asOf) {}

    private static final Map<Question, Certainty> ANSWERED = new ConcurrentHashMap<>();

    /** Returns how surely a period that runs on a day if it has no end contains a day. */
    static Certainty contains(SpellDates period, LocalDate day, LocalDate asOf) {
        return ANSWERED.computeIfAbsent(new Question(period, day, asOf), question -> judge(period, day, asOf));
    }

    private static Certainty judge(SpellDates period, LocalDate day, LocalDate asOf) {
        // Beyond the days that are gone through, every day is like the first and the last of them.
        LocalDate asked = day.isBefore(FAR_BEFORE)
                ? FAR_BEFORE.minusDays(1)
                : day.isAfter(FAR_AFTER) ? FAR_AFTER.plusDays(1) : day;
        List<Boolean> answers = readings(period, asked, asOf).stream()
                .map(reading -> reading.contains(asked))
                .distinct()
                .toList();
        return answers.size() == 2 ? Certainty.POSSIBLE : Certainty.of(answers.get(0));
    }

    private static List<Reading> readings(SpellDates period, LocalDate asked, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(
                        Stream.of(asked, asOf),
                        Stream.of(period.start(), period.end())
                                .flatMap(bound -> bound.date().stream())
                                .flatMap(date -> Stream.of(date.earliest(), date.latest())))
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        List<Reading> all = days(period.start(), days, LocalDate.MIN).stream()
                .flatMap(start -> days(period.end(), days, LocalDate.MAX).stream()
                        .filter(start::isBefore)
                        .map(end -> new Reading(start, end)))
                .toList();
        List<Reading> running =
                all.stream().filter(reading -> reading.contains(asOf)).toList();
        return period.isRunning() && !running.isEmpty() ? running : all;
    }

    private static List<LocalDate> days(Bound bound, Set<LocalDate> days, LocalDate open) {
        if (bound.isOpen()) {
            return List.of(open);
        }
        TreeSet<LocalDate> those = new TreeSet<>(days);
        if (bound.isUnknown()) {
            those.add(FAR_BEFORE.minusDays(9));
            those.add(FAR_AFTER.plusDays(9));
        } else {
            String written = bound.date().orElseThrow().toString();
            those.removeIf(day -> !day.toString().startsWith(written));
        }
        return List.copyOf(those);
    }
}
