/**
 * Partial dates, the dates of a spell, and how surely a day lies in it.
 *
 * <p>Start from {@link io.github.latamregionalism.time.EdtfDate}, a date as precise as its source: a day, a month or a
 * year. Two ends, each a {@link io.github.latamregionalism.time.Bound} (a date, open, or unknown), make a
 * {@link io.github.latamregionalism.time.SpellDates}, which contains its start and not its end. What a period says of a
 * day, or of another period, is a {@link io.github.latamregionalism.time.Certainty}: yes, no, or possible. Behind each
 * period stands its {@link io.github.latamregionalism.time.Extent}, the days that certainly and those that possibly lie
 * in it.
 *
 * <pre>{@code
 * Extent untilAugust = SpellDates.parse("2011-03-11/2018-08").extent();
 * untilAugust.contains(LocalDate.of(2018, 7, 31)); // YES
 * untilAugust.contains(LocalDate.of(2018, 8, 15)); // POSSIBLE: it ended on some day of that month
 * untilAugust.contains(LocalDate.of(2018, 9, 1)); // NO
 * }</pre>
 *
 * <p>All that is here is immutable and thread-safe.
 */
@NullMarked
package io.github.latamregionalism.time;

import org.jspecify.annotations.NullMarked;
