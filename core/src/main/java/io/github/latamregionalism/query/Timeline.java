package io.github.latamregionalism.query;

import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question for every day.
 *
 * <p>The answer changes only on some days, and a search among these finds the stretch that a day lies in. The answer of
 * a stretch is made when it is first asked for, and shared from then on.
 *
 * <p>Who extends this keeps the answers in an array of their own type. The type of an element is then known without a
 * look at the element, which a question would have to fetch from memory.
 *
 * <p>Immutable and thread-safe if the answers are immutable with final fields: one that two threads make at once may be
 * taken from either.
 *
 * @param <A> the answers
 */
abstract class Timeline<A> {

    /** The first day of each stretch; that of the first one does not count. */
    private final int[] firstDays;

    private final StretchIndex index;

    /**
     * Makes a timeline.
     *
     * @param days the days on which the answer may change, counted from 1970-01-01 and in any order; at least one that
     *     does not stand for an open or unknown end
     */
    Timeline(int[] days) {
        int[] changeDays = distinct(days);
        this.firstDays = new int[changeDays.length + 1];
        System.arraycopy(changeDays, 0, firstDays, 1, changeDays.length);
        this.index = new StretchIndex(firstDays, new int[] {0, firstDays.length});
    }

    /**
     * Returns the timeline of a question about dated facts.
     *
     * @param extents all on which an answer rests
     * @param asOf the day to which the facts are known: answers for later days say so
     * @param question makes the answer for a day, from nothing but how surely the extents contain it and whether it is
     *     after {@code asOf}
     * @param <A> the answers
     */
    static <A> Timeline<A> of(Stream<Extent> extents, LocalDate asOf, Function<LocalDate, A> question) {
        IntStream days = extents.flatMap(extent -> extent.changeDays().stream()).mapToInt(Timeline::epochDay);
        return new Timeline<>(
                IntStream.concat(IntStream.of(epochDay(asOf) + 1), days).toArray()) {

            private final @Nullable Object[] answers = new @Nullable Object[stretches()];

            @Override
            @SuppressWarnings("unchecked") // the array holds answers
            A on(LocalDate day) {
                int stretch = stretchOf(day);
                @Nullable Object known = answers[stretch];
                if (known == null) {
                    known = question.apply(dayIn(stretch));
                    answers[stretch] = known;
                }
                return (A) known;
            }
        };
    }

    /** Returns the answer for a day. */
    abstract A on(LocalDate day);

    /** Returns the number of stretches. */
    final int stretches() {
        return firstDays.length;
    }

    /** Returns the place of the stretch of a day among all. */
    final int stretchOf(LocalDate day) {
        return index.find(0, epochDay(day));
    }

    /** Returns a day of a stretch. */
    final LocalDate dayIn(int stretch) {
        return LocalDate.ofEpochDay(stretch == 0 ? firstDays[1] - 1L : firstDays[stretch]);
    }

    /**
     * Returns a day counted from 1970-01-01.
     *
     * <p>The years 0 to 9999, which are those of the dates in a dataset, take a thousandth of what an {@code int} can
     * count. Days further away than it can stand for come before or after all of them.
     */
    static int epochDay(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(day.toEpochDay(), Integer.MAX_VALUE));
    }

    /** Returns whether a day is one, and does not stand for an open or unknown end. */
    static boolean isDay(int epochDay) {
        return epochDay != Integer.MIN_VALUE && epochDay != Integer.MAX_VALUE;
    }

    /** Returns the days in order, each once, without those that stand for an open or unknown end. */
    static int[] distinct(int[] days) {
        int[] sorted = days.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int day : sorted) {
            if (isDay(day) && (count == 0 || day != sorted[count - 1])) {
                sorted[count++] = day;
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
