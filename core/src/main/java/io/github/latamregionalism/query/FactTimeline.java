package io.github.latamregionalism.query;

import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question about dated facts, for every day.
 *
 * @param <A> the answers, immutable with final fields
 */
final class FactTimeline<A> extends Timeline {

    private final @Nullable Object[] answers;
    private final Function<LocalDate, A> question;

    /**
     * Makes a timeline.
     *
     * @param extents all on which an answer rests
     * @param asOf the day to which the facts are known: answers for later days say so
     * @param question makes the answer for a day, from nothing but how surely the extents contain it and whether it is
     *     after {@code asOf}
     */
    FactTimeline(Stream<Extent> extents, LocalDate asOf, Function<LocalDate, A> question) {
        super(changeDays(extents, asOf));
        this.answers = new @Nullable Object[stretches()];
        this.question = question;
    }

    private static int[] changeDays(Stream<Extent> extents, LocalDate asOf) {
        return IntStream.concat(
                        IntStream.of(EpochDays.of(asOf) + 1),
                        ChangeDays.bounds(extents).mapToInt(EpochDays::of))
                .toArray();
    }

    /** Returns the answer for a day. */
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
}
