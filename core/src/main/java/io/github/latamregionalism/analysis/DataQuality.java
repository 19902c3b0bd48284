package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.DatasetRecord;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.query.Records;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.EdtfDate.Precision;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well the facts of a table or of an organization are known. It says how sure they are, who tells them, how exactly
 * they are dated, how many are disputed, and how old the youngest is.
 *
 * <p>A fact is a row that has a confidence. Everything but the shares counts facts. A source that the dataset does not
 * have tells nothing of its kind.
 */
public final class DataQuality extends Measurement {

    private static final ImmutableSet<SourceKind> SECONDARY =
            ImmutableSet.of(SourceKind.PRESS, SourceKind.ENCYCLOPEDIA);

    private final String what;
    private final ImmutableList<Fact> facts;

    private DataQuality(String what, Dataset dataset, Collection<Fact> facts) {
        super("quality of " + what, dataset);
        this.what = what;
        this.facts = ImmutableList.copyOf(facts);
    }

    /** A row: who tells it, by what kinds of source, what its dates are, what its alternative readings are. */
    private record Fact(
            Provenance provenance,
            ImmutableList<Source> sources,
            ImmutableList<Bound> dates,
            ImmutableList<AlternativeReading> readings) {

        boolean isWithoutDay() {
            return dates.stream()
                    .anyMatch(date -> date.isUnknown()
                            || date.date()
                                    .filter(known -> known.precision() != Precision.DAY)
                                    .isPresent());
        }
    }

    /**
     * {@return the quality of each table whose rows have a confidence, by its name, in this order: approaches, events,
     * instruments, memberships, organizations, treaties and treaty actions}
     *
     * @param dataset the dataset
     */
    public static ImmutableMap<String, DataQuality> ofTables(Dataset dataset) {
        Records records = dataset.records();
        return Stream.of(
                        of("approaches", dataset, records.approaches(), row -> bounds(row.period())),
                        of("events", dataset, records.events(), row -> bounds(Optional.of(row.date()))),
                        of("instruments", dataset, records.instruments(), row -> bounds(row.period())),
                        of("memberships", dataset, records.memberships(), row -> bounds(row.period())),
                        of(
                                "organizations",
                                dataset,
                                records.organizations(),
                                row -> bounds(Optional.of(row.signed()), row.inForce(), row.ended())),
                        of(
                                "treaties",
                                dataset,
                                records.treaties(),
                                row -> bounds(Optional.of(row.adopted()), row.inForce())),
                        of("treaty-actions", dataset, records.treatyActions(), DataQuality::bounds))
                .collect(ImmutableMap.toImmutableMap(quality -> quality.what, quality -> quality));
    }

    /**
     * {@return the quality of what is known of the memberships of each organization that has some, in the order of the
     * ids}
     *
     * @param dataset the dataset
     */
    public static ImmutableMap<OrganizationId, DataQuality> ofOrganizations(Dataset dataset) {
        return Multimaps.index(dataset.records().memberships(), Membership::organization).asMap().entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey,
                        spells -> of(
                                spells.getKey().toString(),
                                dataset,
                                spells.getValue(),
                                spell -> bounds(spell.period()))));
    }

    private static <F extends DatasetRecord<?> & Sourced> DataQuality of(
            String what, Dataset dataset, Iterable<F> rows, Function<F, Stream<Bound>> dates) {
        ImmutableListMultimap<Object, AlternativeReading> readings =
                Multimaps.index(dataset.records().alternativeReadings(), DataQuality::read);
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (F row : rows) {
            facts.add(new Fact(
                    row.provenance(),
                    row.provenance().sources().stream()
                            .flatMap(source -> dataset.records().sources().find(source).stream())
                            .collect(ImmutableList.toImmutableList()),
                    dates.apply(row).collect(ImmutableList.toImmutableList()),
                    readings.get(row.id())));
        }
        return new DataQuality(what, dataset, facts.build());
    }

    /** Returns the id of the record that a reading is of. */
    private static Object read(AlternativeReading reading) {
        return Stream.of(reading.membership(), reading.approach(), reading.instrument())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Bound> bounds(SpellDates period) {
        return Stream.of(period.start(), period.end());
    }

    private static Stream<Bound> bounds(TreatyAction act) {
        Bound date = act.date().map(Bound::at).orElse(Bound.UNKNOWN);
        return Stream.concat(Stream.of(date), bounds(act.effective(), act.ended()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Stream<Bound> bounds(Optional<EdtfDate>... dates) {
        return Arrays.stream(dates).flatMap(Optional::stream).map(Bound::at);
    }

    private int count(Predicate<Fact> condition) {
        return (int) facts.stream().filter(condition).count();
    }

    /** {@return how many facts there are} */
    public int facts() {
        return facts.size();
    }

    /**
     * {@return what share of the facts is of a confidence, from 0 to 1; empty if there are no facts}
     *
     * @param confidence the confidence
     */
    public OptionalDouble share(Confidence confidence) {
        requireNonNull(confidence, "confidence");
        return share(count(fact -> fact.provenance().confidence() == confidence));
    }

    /**
     * {@return what share of the facts has a source of a kind, from 0 to 1; empty if there are no facts} A fact may
     * have sources of several kinds, so the shares of all kinds may come to more than 1.
     *
     * @param kind the kind
     */
    public OptionalDouble share(SourceKind kind) {
        requireNonNull(kind, "kind");
        return share(count(fact -> fact.sources().stream().anyMatch(source -> source.kind() == kind)));
    }

    private OptionalDouble share(int part) {
        return facts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) part / facts.size());
    }

    /** {@return how many facts have no source} */
    public int unsourced() {
        return count(fact -> fact.provenance().sources().isEmpty());
    }

    /** {@return how many facts have sources, all of which are press or encyclopedias} */
    public int pressOrEncyclopediaOnly() {
        return count(fact -> !fact.sources().isEmpty()
                && fact.sources().stream().allMatch(source -> SECONDARY.contains(source.kind())));
    }

    /** {@return how many facts have sources, for none of which anybody answers: {@link Source#weak}} */
    public int weakOnly() {
        return count(
                fact -> !fact.sources().isEmpty() && fact.sources().stream().allMatch(Source::weak));
    }

    /**
     * {@return how many facts have a date that is known to the month or the year only, or that is unknown. It does not
     * count an end that is still to come or a date that a fact need not have, such as the end of a reservation}
     */
    public int withoutDay() {
        return count(Fact::isWithoutDay);
    }

    /** {@return how many facts the parties themselves dispute} */
    public int disputed() {
        return count(fact -> fact.readings().stream().anyMatch(reading -> reading.kind() == ReadingKind.DISPUTE));
    }

    /** {@return how many facts are read otherwise by anyone, the disputed ones among them} */
    public int readOtherwise() {
        return count(fact -> !fact.readings().isEmpty());
    }

    /**
     * Returns the last day on which anything in the facts may be dated that lies not after {@link Dataset#asOf}.
     * Sources do not tell when they were seen, so this is the nearest thing to a day of last knowledge.
     *
     * @return the latest of the dates, empty if there are none. Of a month or a year its last day counts. No day is
     *     after that to which the dataset is known
     */
    public Optional<LocalDate> lastDated() {
        return facts.stream()
                .flatMap(fact -> fact.dates().stream())
                .flatMap(date -> date.date().stream())
                .filter(date -> !date.earliest().isAfter(asOf()))
                .map(EdtfDate::latest)
                .map(day -> day.isAfter(asOf()) ? asOf() : day)
                .max(Comparator.naturalOrder());
    }

    /**
     * {@return how old the knowledge is, in years of 365.2425 days from {@link #lastDated} to {@link Dataset#asOf};
     * empty if there are no dates} It is long where nothing has happened for long, or where nobody has looked.
     */
    public OptionalDouble yearsSinceLastDated() {
        return lastDated()
                .map(day -> OptionalDouble.of(ChronoUnit.DAYS.between(day, asOf()) / DAYS_OF_A_YEAR))
                .orElse(OptionalDouble.empty());
    }
}
