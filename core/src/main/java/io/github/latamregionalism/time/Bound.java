package io.github.latamregionalism.time;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A start or an end of {@link SpellDates}: a date, open, or unknown.
 *
 * <p>An open end does not exist: what is still running has no end. An unknown end exists, but its day is not known.
 *
 * <p>As starts, bounds are ordered with {@link #OPEN} first, then dates, then {@link #UNKNOWN}.
 */
public final class Bound implements Comparable<Bound> {

    /** No such end: the period runs on, or has always run. Written {@code ..}. */
    public static final Bound OPEN = new Bound(null, "..");

    /** An end on an unknown day. Written as empty text. */
    public static final Bound UNKNOWN = new Bound(null, "");

    private final @Nullable EdtfDate date;
    private final String text;

    private Bound(@Nullable EdtfDate date, String text) {
        this.date = date;
        this.text = text;
    }

    /**
     * {@return an end on a date}
     *
     * @param date the date
     */
    public static Bound at(EdtfDate date) {
        return new Bound(date, date.toString());
    }

    /**
     * Reads an end as {@link #toString} writes it.
     *
     * @param text an EDTF level 0 date, {@code ..} for open, or empty for unknown
     * @return the end
     * @throws DateTimeParseException if the text is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bound parse(String text) {
        requireNonNull(text, "text");
        return switch (text) {
            case ".." -> OPEN;
            case "" -> UNKNOWN;
            default -> at(EdtfDate.parse(text));
        };
    }

    /** {@return the date, empty if this end is open or unknown} */
    public Optional<EdtfDate> date() {
        return Optional.ofNullable(date);
    }

    /** {@return whether there is no such end: whether this is {@link #OPEN}} */
    public boolean isOpen() {
        return equals(OPEN);
    }

    /** {@return whether there is such an end, on an unknown day: whether this is {@link #UNKNOWN}} */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    @Override
    public int compareTo(Bound other) {
        if (date != null && other.date != null) {
            return date.compareTo(other.date);
        }
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return isOpen() ? 0 : isUnknown() ? 2 : 1;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Bound other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the end as EDTF intervals write it: the date, {@code ..}, or empty text} */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
