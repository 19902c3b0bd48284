package io.github.latamregionalism.model;

import static java.util.Objects.requireNonNull;

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
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a party, an organization or another source says otherwise about a {@link Membership}, an approach or an
 * instrument.
 *
 * <p>A reading does not change the record. {@link #statusOn} says what it would make of a membership, {@link #extentOf}
 * what it would make of dates.
 */
@Value.Immutable
@JsonRecord
@JsonTypeName("alternative_reading")
@JsonDeserialize(builder = AlternativeReading.Builder.class)
@JsonPropertyOrder({
    "id",
    "membership",
    "approach",
    "instrument",
    "field",
    "reading",
    "holder",
    "kind",
    "basis",
    "sources",
    "note"
})
public interface AlternativeReading extends DatasetRecord<RowId> {

    /** What {@link #reading} says where the spell has no end or does not exist: {@code none}. */
    String NONE = "none";

    @Override
    @JsonProperty("id")
    RowId id();

    /** {@return the membership that is read otherwise; this or one of the two below is present} */
    @JsonProperty("membership")
    Optional<MembershipId> membership();

    /** {@return the approach that is read otherwise} */
    @JsonProperty("approach")
    Optional<ApproachId> approach();

    /** {@return the instrument that is read otherwise} */
    @JsonProperty("instrument")
    Optional<InstrumentId> instrument();

    /** {@return what of the record is read otherwise} */
    @JsonProperty("field")
    ReadingField field();

    /**
     * {@return what is held instead} Of a start or end it is a date, a decade ({@code 199X}) or two years
     * ({@code 1993/1994}), of a status another one. An end or an existence may also be {@code none}.
     */
    @JsonProperty("reading")
    String reading();

    /** {@return who holds it, if anybody in particular does} */
    @JsonProperty("holder")
    Optional<String> holder();

    /** {@return why it differs} */
    @JsonProperty("kind")
    ReadingKind kind();

    /** {@return what the date is counted from, where the reading is of another clock} */
    @JsonProperty("basis")
    Optional<DateBasis> basis();

    /** {@return the ids of the sources, in the order in which they are listed} */
    @JsonProperty("sources")
    ImmutableList<SourceId> sources();

    /** {@return a remark} */
    @JsonProperty("note")
    Optional<String> note();

    /**
     * {@return whether this is a reading of a membership}
     *
     * @param spell the membership
     */
    default boolean isOf(Membership spell) {
        return membership().equals(Optional.of(spell.id()));
    }

    /**
     * Returns whether the country would hold a status on a day by a membership, were this reading right and all else of
     * the membership as it is.
     *
     * @param spell the membership of which this is a reading
     * @param days the days of the membership, as narrow as they are known
     * @param asked the status asked about
     * @param day the day
     * @return how surely it would
     * @throws IllegalArgumentException if no day is left between the reading and the other end of the spell
     */
    default Certainty statusOn(Membership spell, Extent days, Status asked, LocalDate day) {
        requireNonNull(spell, "spell");
        requireNonNull(days, "days");
        requireNonNull(asked, "asked");
        requireNonNull(day, "day");
        return switch (field()) {
            case EXISTENCE -> Certainty.NO;
            case STATUS -> asked.text().equals(reading()) ? days.contains(day) : Certainty.NO;
            case START, END ->
                asked == spell.status() ? within(spell.period(), days).contains(day) : Certainty.NO;
        };
    }

    /** Returns the days with this reading's end of them; where those leave no day, what the dates alone leave. */
    private Extent within(SpellDates dates, Extent days) {
        Extent read = extentOf(dates);
        @Nullable
        Extent both = field() == ReadingField.START
                ? Extent.between(read.earliestStart(), read.latestStart(), days.earliestEnd(), days.latestEnd())
                : Extent.between(days.earliestStart(), days.latestStart(), read.earliestEnd(), read.latestEnd());
        return both == null ? read : both;
    }

    /**
     * {@return the days on which the record would hold, were this reading of its start or end right}
     *
     * @param dates the dates of the record
     * @throws IllegalArgumentException if this is no reading of a start or end, or no day is left between it and the
     *     other end
     */
    default Extent extentOf(SpellDates dates) {
        requireNonNull(dates, "dates");
        try {
            return switch (field()) {
                case START -> readAsDate(reading(), dates.end(), true);
                case END -> readAsDate(reading(), dates.start(), false);
                case STATUS, EXISTENCE -> throw new IllegalArgumentException("it is a " + field().text());
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "reading \"" + reading() + "\" is no " + field().text() + " of the spell: " + e.getMessage(), e);
        }
    }

    private static Extent readAsDate(String reading, Bound other, boolean isStart) {
        if (!isStart && reading.equals(NONE)) {
            return SpellDates.of(other, Bound.OPEN).extent();
        }
        int slash = reading.indexOf('/');
        String decade = reading.length() == 4 && reading.indexOf('X') == 3 ? reading.substring(0, 3) : "";
        EdtfDate first =
                EdtfDate.parse(slash > 0 ? reading.substring(0, slash) : decade.isEmpty() ? reading : decade + '0');
        EdtfDate last =
                EdtfDate.parse(slash > 0 ? reading.substring(slash + 1) : decade.isEmpty() ? reading : decade + '9');
        if (last.latest().isBefore(first.earliest())) {
            throw new IllegalArgumentException(
                    first + " to " + last + " is no span of dates: the last is before the first");
        }
        Extent rest = (isStart ? SpellDates.of(Bound.UNKNOWN, other) : SpellDates.of(other, Bound.UNKNOWN)).extent();
        @Nullable
        Extent read = isStart
                ? Extent.between(first.earliest(), last.latest(), rest.earliestEnd(), rest.latestEnd())
                : Extent.between(rest.earliestStart(), rest.latestStart(), first.earliest(), last.latest());
        if (read == null) {
            throw new IllegalArgumentException(
                    "no day can lie in " + (isStart ? first + "/" + other : other + "/" + last));
        }
        return read;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static AlternativeReading fromJson(Builder builder) {
        return builder.build();
    }

    private static AlternativeReading check(AlternativeReading read) {
        long records = Stream.of(read.membership(), read.approach(), read.instrument())
                .filter(Optional::isPresent)
                .count();
        if (records != 1) {
            throw new IllegalArgumentException("it is of " + records
                    + " records: exactly one of membership, approach and instrument must be given");
        }
        switch (read.field()) {
            case EXISTENCE -> {
                if (!read.reading().equals(NONE)) {
                    throw new IllegalArgumentException(
                            "reading \"" + read.reading() + "\" of the existence of a spell must be \"none\"");
                }
            }
            case STATUS -> {
                if (read.membership().isEmpty()) {
                    throw new IllegalArgumentException("only a membership has a status");
                }
                if (!Term.words(Status.class).containsKey(read.reading())) {
                    throw new IllegalArgumentException("reading \"" + read.reading()
                            + "\" is not a status: it must be one of "
                            + String.join(", ", Term.words(Status.class).keySet()));
                }
            }
            case START, END -> read.extentOf(SpellDates.of(Bound.UNKNOWN, Bound.UNKNOWN));
        }
        return read;
    }

    /**
     * Builds an {@link AlternativeReading}; {@code build} refuses one of no or of several records, and one without the
     * form that its field needs.
     */
    final class Builder extends ImmutableAlternativeReading.Builder {
        Builder() {}

        @Override
        public AlternativeReading build() {
            return check(super.build());
        }
    }
}
