package io.github.latamregionalism.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The slow and obvious judge of periods: every reading of the two ends, one by one.
 *
 * <p>Open ends are infinitely far, unknown ones are any day. Only the order of days counts, so that of all days those
 * near the edges of what is asked about are enough: no other day lies differently to them.
 */
record NaivePeriod(List<Reading> readings) {

    private static final int NEAR = 2;

    /** One start and one end, with at least one day between them. */
    record Reading(long start, long end) {
        boolean contains(long day) {
            return start <= day && day < end;
        }

        boolean overlaps(Reading other) {
            return Math.max(start, other.start) < Math.min(end, other.end);
        }

        boolean encloses(Reading other) {
            return start <= other.start && other.end <= end;
        }
    }

    static NaivePeriod of(Bound start, Bound end) {
        return of(start, end, daysNear(Stream.of(start, end), Stream.of()));
    }

    static NaivePeriod of(SpellDates period, TreeSet<Long> days) {
        return of(period.start(), period.end(), days);
    }

    private static NaivePeriod of(Bound start, Bound end, TreeSet<Long> days) {
        return between(daysOf(start, Long.MIN_VALUE, days), daysOf(end, Long.MAX_VALUE, days));
    }

    /** Returns every pair of a start and an end that has a day between. */
    static NaivePeriod between(Iterable<Long> starts, Iterable<Long> ends) {
        List<Reading> readings = new ArrayList<>();
        for (long start : starts) {
            for (long end : ends) {
                if (start < end) {
                    readings.add(new Reading(start, end));
                }
            }
        }
        return new NaivePeriod(readings);
    }

    /** Returns those of some days that an end can be. */
    static TreeSet<Long> daysOf(Bound bound, long infinity, TreeSet<Long> days) {
        TreeSet<Long> allowed = new TreeSet<>();
        if (bound.isOpen()) {
            allowed.add(infinity);
        }
        if (bound.isUnknown()) {
            for (long day = days.first() - NEAR; day < days.first(); day++) {
                allowed.add(day);
            }
            allowed.addAll(days);
            for (long day = days.last() + NEAR; day > days.last(); day--) {
                allowed.add(day);
            }
        }
        for (long day : days) {
            if (bound.date()
                    .map(date -> LocalDate.ofEpochDay(day).toString().startsWith(date.toString()))
                    .orElse(false)) {
                allowed.add(day);
            }
        }
        return allowed;
    }

    /** Returns the days on, just before and just after the edges of some ends and days. */
    static TreeSet<Long> daysNear(Stream<Bound> bounds, Stream<LocalDate> days) {
        TreeSet<Long> near = new TreeSet<>();
        Stream.concat(
                        bounds.flatMap(bound -> bound.date().stream())
                                .flatMap(date -> Stream.of(date.earliest(), date.latest())),
                        Stream.concat(days, Stream.of(LocalDate.EPOCH)))
                .forEach(day -> {
                    for (int offset = -NEAR; offset <= NEAR; offset++) {
                        near.add(day.toEpochDay() + offset);
                    }
                });
        return near;
    }

    static TreeSet<Long> daysNear(List<SpellDates> periods, LocalDate... days) {
        return daysNear(periods.stream().flatMap(period -> Stream.of(period.start(), period.end())), Stream.of(days));
    }

    Certainty contains(long day) {
        return judge(reading -> reading.contains(day));
    }

    Certainty overlaps(NaivePeriod other) {
        return judge(other, Reading::overlaps);
    }

    Certainty encloses(NaivePeriod other) {
        return judge(other, Reading::encloses);
    }

    /** Returns the readings that contain a day, or all where none does. */
    NaivePeriod knownToContain(long day) {
        List<Reading> those =
                readings.stream().filter(reading -> reading.contains(day)).toList();
        return those.isEmpty() ? this : new NaivePeriod(those);
    }

    private Certainty judge(Predicate<Reading> question) {
        return judge(readings.stream().map(question::test));
    }

    private Certainty judge(NaivePeriod other, BiPredicate<Reading, Reading> question) {
        return judge(readings.stream().flatMap(a -> other.readings.stream().map(b -> question.test(a, b))));
    }

    private static Certainty judge(Stream<Boolean> answers) {
        List<Boolean> different = answers.distinct().toList();
        return different.size() == 2 ? Certainty.POSSIBLE : Certainty.of(different.get(0));
    }
}
