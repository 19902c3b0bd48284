package io.github.latamregionalism.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The key of a record, as text of a fixed form.
 *
 * <p>Ids of one type are ordered as their text is. Ids of different types are never equal.
 *
 * @param <T> the type of id
 */
public abstract sealed class Id<T extends Id<T>> implements Comparable<T>
        permits ApproachId,
                ChallengeId,
                ClaimId,
                CountryCode,
                EventId,
                InstrumentId,
                MembershipId,
                OrganizationId,
                ReferenceId,
                RowId,
                SourceId,
                TreatyActionId,
                TreatyId {

    /** The most characters of an id. */
    public static final int LONGEST = 100;

    private final String text;

    /** Takes text that has the form of this type of id. */
    Id(String text) {
        this.text = text;
    }

    /**
     * {@return a text if it has the form of an id: lower-case letters and digits in groups joined by single hyphens, at
     * most {@link #LONGEST} characters}
     *
     * @param what what the text is to be, for the message
     * @param text the text
     * @throws IllegalArgumentException if it has not that form
     */
    public static String requireKebabCase(String what, String text) {
        requireNonNull(what, "what");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("\"" + text.substring(0, LONGEST) + "…\" is not " + what + ": it has "
                    + text.length() + " characters, and must have at most " + LONGEST);
        }
        if (!isKebabCase(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not " + what
                    + ": it must be lower-case letters and digits in groups joined by single hyphens");
        }
        return text;
    }

    private static boolean isKebabCase(String text) {
        boolean afterHyphen = true;
        // What Latin-1 has not becomes a question mark, which no id has.
        for (byte c : text.getBytes(StandardCharsets.ISO_8859_1)) {
            boolean isHyphen = c == '-';
            boolean isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isWord && (!isHyphen || afterHyphen)) {
                return false;
            }
            afterHyphen = isHyphen;
        }
        return !afterHyphen;
    }

    @Override
    public final int compareTo(T other) {
        return text.compareTo(((Id<T>) other).text);
    }

    @Override
    public final boolean equals(@Nullable Object object) {
        return object instanceof Id<?> other && getClass() == other.getClass() && text.equals(other.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** {@return the text of the id} */
    @Override
    @JsonValue
    public final String toString() {
        return text;
    }
}
