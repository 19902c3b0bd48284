package io.github.latamregionalism.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody holds otherwise of a {@link Membership} spell: a party, the organization, or another source.
 *
 * <p>A reading does not change the spell. {@link #statusOn} says what it would make of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@RecordStyle
@JsonRecord
@JsonTypeName("alternative_reading")
@JsonDeserialize(builder = AlternativeReading.Builder.class)
@JsonPropertyOrder({
    "organization",
    "country",
    "status",
    "start",
    "field",
    "reading",
    "holder",
    "kind",
    "sources",
    "note"
})
public interface AlternativeReading extends DatasetRecord, Comparable<AlternativeReading> {

    /** What {@link #reading} says where the spell has no end or does not exist: {@code none}. */
    String NONE = "none";

    /** {@return the organization of the spell} */
    @JsonProperty("organization")
    OrganizationId organization();

    /** {@return the country of the spell} */
    @JsonProperty("country")
    CountryCode country();

    /** {@return the status of the spell} */
    @JsonProperty("status")
    Status status();

    /** {@return the start of the spell, which with the other three finds it} */
    @JsonProperty("start")
    Bound start();

    /** {@return what of the spell is held otherwise} */
    @JsonProperty("field")
    ReadingField field();

    /**
     * {@return what is held instead: for a start or end a date, a decade ({@code 199X}) or two years
     * ({@code 1993/1994}); for an end also {@code none}; for the status a status; for the existence {@code none}}
     */
    @JsonProperty("reading")
    String reading();

    /** {@return who holds it, if anybody in particular does} */
    @JsonProperty("holder")
    Optional<String> holder();

    /** {@return why it differs} */
    @JsonProperty("kind")
    ReadingKind kind();

    /** {@return the ids of the sources, in the order in which they are listed} */
    @JsonProperty("sources")
    ImmutableList<SourceId> sources();

    /** {@return a remark} */
    @JsonProperty("note")
    Optional<String> note();

    /**
     * Returns whether this is a reading of a spell.
     *
     * @param spell the spell
     * @return whether organization, country, status and start are the same
     */
    default boolean isOf(Membership spell) {
        return organization().equals(spell.organization())
                && country().equals(spell.country())
                && status() == spell.status()
                && start().equals(spell.period().start());
    }

    /**
     * Returns whether the country would hold a status on a day by a spell, were this reading right.
     *
     * @param spell the spell of which this is a reading
     * @param asked the status asked about
     * @param day the day
     * @return how surely it would
     * @throws IllegalArgumentException if no day is left between the reading and the other end of the spell
     */
    default Certainty statusOn(Membership spell, Status asked, LocalDate day) {
        return switch (field()) {
            case EXISTENCE -> Certainty.NO;
            case STATUS -> asked.text().equals(reading()) ? spell.period().contains(day) : Certainty.NO;
            case START ->
                asked == spell.status() ? readWith(spell.period().end()).contains(day) : Certainty.NO;
            case END ->
                asked == spell.status() ? readWith(spell.period().start()).contains(day) : Certainty.NO;
        };
    }

    /**
     * Checks that the reading can be read.
     *
     * @throws IllegalArgumentException if the reading is not of the form that its field needs
     */
    @Value.Check
    default void check() {
        switch (field()) {
            case EXISTENCE -> {
                if (!reading().equals(NONE)) {
                    throw new IllegalArgumentException(
                            "reading \"" + reading() + "\" of the existence of a spell must be \"none\"");
                }
            }
            case STATUS -> {
                if (!Term.words(Status.class).containsKey(reading())) {
                    throw new IllegalArgumentException(
                            "reading \"" + reading() + "\" is not a status: it must be one of "
                                    + String.join(", ", Term.words(Status.class).keySet()));
                }
            }
            case START -> readWith(Bound.OPEN);
            case END -> readWith(start());
        }
    }

    /** Returns what a spell would be whose start or end is the reading and whose other end is given. */
    private Extent readWith(Bound other) {
        try {
            return readAsDate(reading(), other, field() == ReadingField.START);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "reading \"" + reading() + "\" is no " + field().text() + " of the spell: " + e.getMessage(), e);
        }
    }

    private static Extent readAsDate(String reading, Bound other, boolean isStart) {
        if (!isStart && reading.equals(NONE)) {
            return SpellDates.of(other, Bound.OPEN).extent();
        }
        EdtfDate first;
        EdtfDate last;
        int slash = reading.indexOf('/');
        if (slash > 0) {
            first = EdtfDate.parse(reading.substring(0, slash));
            last = EdtfDate.parse(reading.substring(slash + 1));
        } else if (reading.length() == 4 && reading.indexOf('X') == 3) {
            first = EdtfDate.parse(reading.substring(0, 3) + '0');
            last = EdtfDate.parse(reading.substring(0, 3) + '9');
        } else {
            first = EdtfDate.parse(reading);
            last = first;
        }
        return isStart ? Extent.of(first, last, other) : Extent.of(other, first, last);
    }

    /**
     * Compares by the key of the spell, then the field and the reading; not consistent with equals.
     *
     * @param other the other reading
     * @return less than 0, 0 or more than 0
     */
    @Override
    default int compareTo(AlternativeReading other) {
        int order = organization().compareTo(other.organization());
        if (order == 0) {
            order = country().compareTo(other.country());
        }
        if (order == 0) {
            order = start().compareTo(other.start());
        }
        if (order == 0) {
            order = status().compareTo(other.status());
        }
        if (order == 0) {
            order = field().compareTo(other.field());
        }
        return order == 0 ? reading().compareTo(other.reading()) : order;
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AlternativeReading fromJson(Builder builder) {
        return builder.build();
    }

    /** Builds an {@link AlternativeReading}. */
    final class Builder extends ImmutableAlternativeReading.Builder {
        Builder() {}
    }
}
