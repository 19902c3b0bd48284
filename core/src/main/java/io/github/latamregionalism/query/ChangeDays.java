package io.github.latamregionalism.query;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** The days on which answers that rest on some extents may change. */
final class ChangeDays {

    private ChangeDays() {}

    /** Returns the bounds of the extents, but for those that stand for open and unknown ends. */
    static ImmutableSortedSet<LocalDate> of(Stream<Extent> extents) {
        return ofDays(bounds(extents));
    }

    /** Returns the bounds of the extents, in no order, those that stand for open and unknown ends among them. */
    static Stream<LocalDate> bounds(Stream<Extent> extents) {
        return extents.flatMap(extent ->
                Stream.of(extent.earliestStart(), extent.latestStart(), extent.earliestEnd(), extent.latestEnd()));
    }

    /** Returns the days, but for those that stand for open and unknown ends. */
    static ImmutableSortedSet<LocalDate> ofDays(Stream<LocalDate> days) {
        return days.filter(day -> day.getYear() >= 0 && day.getYear() <= 9999)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
