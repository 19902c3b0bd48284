package io.github.latamregionalism.dataset;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.DateBasis;
import io.github.latamregionalism.model.PlainText;
import io.github.latamregionalism.model.ReadingField;
import io.github.latamregionalism.model.RowId;
import io.github.latamregionalism.model.Spelling;
import io.github.latamregionalism.query.Records;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A choice of alternative readings, under which a dataset is asked by {@link Dataset#under}.
 *
 * <pre>{@code
 * Dataset signed = LatinAmerica.dataset().under(Readings.countedFrom(DateBasis.SIGNATURE));
 * signed.memberships().membersOf(Organizations.UNASUR, LocalDate.of(2010, 1, 1));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Readings {

    /** No reading: every record as it stands. */
    public static final Readings NONE = new Readings(ImmutableList.of());

    private static final int NEAREST = 3;

    private final ImmutableList<Choice> choices;

    private Readings(Iterable<? extends Choice> choices) {
        this.choices = ImmutableSet.<Choice>copyOf(choices).asList();
    }

    /** One way to choose. */
    private sealed interface Choice {

        /** Returns the readings chosen, in the order of their table. */
        ImmutableList<AlternativeReading> from(Records records);

        /** Returns what is chosen, in words; of a dataset under it with how many dates count so. */
        String words(@Nullable Records under);
    }

    private record Clock(DateBasis basis) implements Choice {

        @Override
        public ImmutableList<AlternativeReading> from(Records records) {
            Set<Object> taken = new HashSet<>();
            return Readings.those(
                    records,
                    reading -> reading.basis().filter(basis::equals).isPresent()
                            && !ReadRecord.find(reading, records)
                                    .flatMap(read -> read.basisOf(reading.field()))
                                    .filter(basis::equals)
                                    .isPresent()
                            && taken.add(List.of(ReadRecord.idOf(reading), reading.field())));
        }

        @Override
        public String words(@Nullable Records under) {
            return "counted from " + basis.text() + (under == null ? "" : " (" + counts(under) + ")");
        }

        private String counts(Records under) {
            String counts = Stream.of(ReadingField.START, ReadingField.END)
                    .map(field -> counts(field, under))
                    .filter(text -> !text.isEmpty())
                    .collect(joining("; "));
            return counts.isEmpty() ? "no date" : counts;
        }

        private String counts(ReadingField field, Records under) {
            String counts = Stream.of(under.memberships(), under.approaches(), under.instruments())
                    .flatMap(table -> {
                        List<ReadRecord> dated = table.stream()
                                .map(ReadRecord::of)
                                .filter(read -> !(field == ReadingField.END
                                        && read.end().isOpen()))
                                .toList();
                        long counted = dated.stream()
                                .filter(read -> read.basisOf(field)
                                        .filter(basis::equals)
                                        .isPresent())
                                .count();
                        return counted == 0
                                ? Stream.of()
                                : Stream.of(counted + " of " + dated.size() + " "
                                        + dated.get(0).table());
                    })
                    .collect(joining(", "));
            return counts.isEmpty() ? "" : field.text() + "s of " + counts;
        }
    }

    private record Holder(String name) implements Choice {

        private static final Splitter HOLDERS = Splitter.on("; ");

        @Override
        public ImmutableList<AlternativeReading> from(Records records) {
            ImmutableList<AlternativeReading> held =
                    Readings.those(records, reading -> holdersOf(reading).contains(name));
            if (held.isEmpty()) {
                Set<String> holders = new HashSet<>();
                records.alternativeReadings().forEach(reading -> holders.addAll(holdersOf(reading)));
                throw new NoSuchElementException("no reading is held by \"" + name + "\" in this dataset; nearest: "
                        + String.join(", ", nearest(holders)));
            }
            return held;
        }

        /** Returns the holders that share most words, or else are spelled most alike. */
        private List<String> nearest(Set<String> holders) {
            Set<String> words = words(name);
            List<String> sharing = holders.stream()
                    .filter(holder -> words(holder).stream().anyMatch(words::contains))
                    .sorted(Comparator.comparing((String holder) -> words(holder).stream()
                                    .filter(words::contains)
                                    .count())
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(NEAREST)
                    .toList();
            return sharing.isEmpty() ? Spelling.nearest(name, holders, NEAREST) : sharing;
        }

        /** Returns the words of a name that are not short. */
        private static Set<String> words(String name) {
            return Splitter.onPattern("\\W+")
                    .splitToStream(name)
                    .filter(word -> word.length() > NEAREST)
                    .collect(ImmutableSet.toImmutableSet());
        }

        private static Set<String> holdersOf(AlternativeReading reading) {
            ImmutableSet.Builder<String> holders = ImmutableSet.builder();
            reading.holder().ifPresent(text -> holders.add(text).addAll(HOLDERS.split(text)));
            return holders.build();
        }

        @Override
        public String words(@Nullable Records under) {
            return "as held by " + name;
        }
    }

    private record Matching(String label, Predicate<? super AlternativeReading> wanted) implements Choice {

        @Override
        public ImmutableList<AlternativeReading> from(Records records) {
            return Readings.those(records, wanted);
        }

        @Override
        public String words(@Nullable Records under) {
            return label;
        }
    }

    private record Single(RowId id) implements Choice {

        @Override
        public ImmutableList<AlternativeReading> from(Records records) {
            return ImmutableList.of(records.alternativeReadings().get(id));
        }

        @Override
        public String words(@Nullable Records under) {
            return "by reading " + id;
        }
    }

    private static ImmutableList<AlternativeReading> those(
            Records records, Predicate<? super AlternativeReading> wanted) {
        return records.alternativeReadings().stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    /**
     * Chooses all readings of one clock: every date is counted from one kind of act, where a reading or the record
     * itself has it so.
     *
     * <p>A date that counts from the clock already stays, and so does one without a reading of the clock. Of several
     * readings of one date the first in the order of the table is chosen.
     *
     * @param clock the clock, such as {@link DateBasis#SIGNATURE}
     * @return the choice
     */
    public static Readings countedFrom(DateBasis clock) {
        requireNonNull(clock, "clock");
        return new Readings(ImmutableList.of(new Clock(clock)));
    }

    /**
     * Chooses all readings of one holder.
     *
     * @param holder the holder as the readings name it, alone or among several parted by {@code "; "}
     * @return the choice; a dataset in which nobody of that name holds a reading refuses it with a
     *     {@link NoSuchElementException}
     */
    public static Readings heldBy(String holder) {
        requireNonNull(holder, "holder");
        return new Readings(ImmutableList.of(new Holder(PlainText.require(holder))));
    }

    /**
     * Chooses readings by their ids.
     *
     * @param ids the ids
     * @return the choice; a dataset without one of them refuses it with a {@link NoSuchElementException}
     */
    public static Readings of(RowId... ids) {
        requireNonNull(ids, "ids");
        return new Readings(Stream.of(ids).map(Single::new).toList());
    }

    /**
     * Chooses the readings for which something holds.
     *
     * @param label what they have in common, in words, by which every answer names the choice
     * @param wanted what must hold
     * @return the choice
     */
    public static Readings matching(String label, Predicate<? super AlternativeReading> wanted) {
        requireNonNull(label, "label");
        requireNonNull(wanted, "wanted");
        return new Readings(ImmutableList.of(new Matching(PlainText.require(label), wanted)));
    }

    /**
     * Returns these readings together with others.
     *
     * @param others the others
     * @return both
     */
    public Readings and(Readings others) {
        return new Readings(ImmutableList.<Choice>builder()
                .addAll(choices)
                .addAll(others.choices)
                .build());
    }

    /** {@return whether nothing is chosen} */
    public boolean isNone() {
        return choices.isEmpty();
    }

    /**
     * Returns the readings chosen from some records.
     *
     * @param records the records
     * @return the readings, each once
     * @throws NoSuchElementException if a reading or a holder named is not among them; the message names the nearest
     */
    public ImmutableSet<AlternativeReading> chosenFrom(Records records) {
        requireNonNull(records, "records");
        return choices.stream().flatMap(choice -> choice.from(records).stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what is chosen, in words on one line, and for each clock how many dates count so.
     *
     * @param under the records of the dataset under these readings
     * @return such as {@code counted from signature (starts of 300 of 741 memberships)}
     */
    public String describe(Records under) {
        requireNonNull(under, "under");
        return words(under);
    }

    private String words(@Nullable Records under) {
        return isNone()
                ? "no reading"
                : choices.stream().map(choice -> choice.words(under)).collect(joining("; "));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Readings other && choices.equals(other.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    /** {@return what is chosen, in words on one line, such as {@code counted from signature}} */
    @Override
    public String toString() {
        return words(null);
    }
}
