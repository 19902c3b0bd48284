package io.github.latamregionalism.time;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The start and the end of a membership or another spell, {@code [start, end)}, each as precise as its source.
 *
 * <p>The start is the first day on which something held, the end the first day on which it no longer did. Each is a
 * {@link Bound}: a partial date, open, or unknown. A partial end allows several days, so that questions are asked of
 * its {@link #extent}, which answers with {@link Certainty}. A period has at least one day.
 *
 * <p>The text form is that of EDTF intervals, {@code 2011-03-11/2018-08}, {@code 2011/..}, {@code /2018}. EDTF itself
 * reads both ends as part of the interval; here the end is not.
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"start", "end"})
public final class SpellDates {

    private final Bound start;
    private final Bound end;
    private final Extent extent;

    private SpellDates(Bound start, Bound end, Extent extent) {
        this.start = start;
        this.end = end;
        this.extent = extent;
    }

    /**
     * {@return the period between two ends}
     *
     * @param startInclusive the first day on which it holds
     * @param endExclusive the first day on which it no longer holds
     * @throws IllegalArgumentException if the end cannot lie after the start
     */
    @JsonCreator
    public static SpellDates of(
            @JsonProperty(value = "start", required = true) Bound startInclusive,
            @JsonProperty(value = "end", required = true) Bound endExclusive) {
        requireNonNull(startInclusive, "startInclusive");
        requireNonNull(endExclusive, "endExclusive");
        Extent extent = Extent.between(startInclusive, endExclusive);
        if (extent == null) {
            throw new IllegalArgumentException("end " + endExclusive + " is not after start " + startInclusive);
        }
        return new SpellDates(startInclusive, endExclusive, extent);
    }

    /**
     * {@return the period from a date on, without an end}
     *
     * @param startInclusive the first day on which it holds
     */
    public static SpellDates startingOn(EdtfDate startInclusive) {
        requireNonNull(startInclusive, "startInclusive");
        return of(Bound.at(startInclusive), Bound.OPEN);
    }

    /**
     * Reads a period as {@link #toString} writes it.
     *
     * @param text two ends with a slash between, such as {@code 2011-03-11/2018-08}; {@code ..} for an open end,
     *     nothing for an unknown one
     * @return the period
     * @throws DateTimeParseException if the text has another form or an end is no date
     * @throws IllegalArgumentException if the end cannot lie after the start
     */
    public static SpellDates parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('/', slash + 1) >= 0) {
            throw new DateTimeParseException(
                    "\"" + text + "\" is not a period: it must be written start/end, such as 2011-03-11/2018-08",
                    text,
                    0);
        }
        return of(Bound.parse(text.substring(0, slash)), Bound.parse(text.substring(slash + 1)));
    }

    /** {@return the first day on which it holds} */
    @JsonProperty("start")
    public Bound start() {
        return start;
    }

    /** {@return the first day on which it no longer holds} */
    @JsonProperty("end")
    public Bound end() {
        return end;
    }

    /** {@return the days that certainly and those that possibly lie in the period} */
    public Extent extent() {
        return extent;
    }

    /**
     * Returns the days that certainly and those that possibly lie in the period, by data that are known to a day.
     *
     * <p>What is still running in the data was running on that day, even where its start is unknown.
     *
     * @param asOf the day to which the data are known
     * @return the extent; that of a period without an end contains the day, unless the period starts later
     */
    public Extent extentAsOf(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return isRunning() ? extent.knownToContain(asOf) : extent;
    }

    /** {@return whether the period has no end: what it dates is still running} */
    public boolean isRunning() {
        return end.isOpen();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SpellDates other && start.equals(other.start) && end.equals(other.end);
    }

    @Override
    public int hashCode() {
        return start.hashCode() * 31 + end.hashCode();
    }

    /** {@return the period as EDTF writes intervals: two ends with a slash between} */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
