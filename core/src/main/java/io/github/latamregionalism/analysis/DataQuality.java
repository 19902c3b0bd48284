package io.github.latamregionalism.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.Confidence;
import io.github.latamregionalism.model.Event;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.Organization;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Provenance;
import io.github.latamregionalism.model.ReadingKind;
import io.github.latamregionalism.model.Source;
import io.github.latamregionalism.model.SourceKind;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.EdtfDate.Precision;
import io.github.latamregionalism.time.SpellDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well the facts of a table or of an organization are known: how sure they are, who tells them, how exactly they
 * are dated, how many are disputed, and how old the youngest of them is.
 *
 * <p>A fact is a row that has a confidence. Everything but the shares counts facts.
 *
 * <p>Immutable and thread-safe.
 */
public final class DataQuality {

    private static final ImmutableSet<SourceKind> SECONDARY =
            ImmutableSet.of(SourceKind.PRESS, SourceKind.ENCYCLOPEDIA);
    private static final double DAYS_OF_A_YEAR = 365.25;

    private final LocalDate asOf;
    private final ImmutableList<Fact> facts;

    private DataQuality(LocalDate asOf, Collection<Fact> facts) {
        this.asOf = asOf;
        this.facts = ImmutableList.copyOf(facts);
    }

    /** A row: who tells it, by what kinds of source, what its dates are, what is held otherwise. */
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
     * Returns the quality of each table whose rows have a confidence: approaches, events, instruments, memberships,
     * organizations, treaties and treaty actions.
     *
     * @param dataset the dataset
     * @return the measures by the name of the table, in its order
     */
    public static ImmutableMap<String, DataQuality> ofTables(Dataset dataset) {
        return ImmutableMap.of(
                "approaches",
                of(
                        dataset,
                        dataset.records().approaches().stream()
                                .map(row -> fact(dataset, row.provenance(), row.period()))),
                "events",
                of(dataset, dataset.records().events().stream().map(row -> fact(dataset, row))),
                "instruments",
                of(
                        dataset,
                        dataset.records().instruments().stream()
                                .map(row -> fact(dataset, row.provenance(), row.period()))),
                "memberships",
                of(dataset, dataset.records().memberships().stream().map(row -> fact(dataset, row))),
                "organizations",
                of(dataset, dataset.records().organizations().stream().map(row -> fact(dataset, row))),
                "treaties",
                of(dataset, dataset.records().treaties().stream().map(row -> fact(dataset, row))),
                "treaty-actions",
                of(dataset, dataset.records().treatyActions().stream().map(row -> fact(dataset, row))));
    }

    /**
     * Returns the quality of what is known of the memberships of each organization that has some.
     *
     * @param dataset the dataset
     * @return the measures by organization, in the order of the ids
     */
    public static ImmutableMap<OrganizationId, DataQuality> ofOrganizations(Dataset dataset) {
        Map<OrganizationId, List<Fact>> spells = new TreeMap<>();
        for (Membership spell : dataset.records().memberships()) {
            spells.computeIfAbsent(spell.organization(), organization -> new ArrayList<>())
                    .add(fact(dataset, spell));
        }
        ImmutableMap.Builder<OrganizationId, DataQuality> all = ImmutableMap.builder();
        spells.forEach((organization, facts) -> all.put(organization, new DataQuality(dataset.asOf(), facts)));
        return all.buildOrThrow();
    }

    private static DataQuality of(Dataset dataset, Stream<Fact> facts) {
        return new DataQuality(dataset.asOf(), facts.toList());
    }

    private static Fact fact(Dataset dataset, Membership spell) {
        return fact(
                dataset,
                spell.provenance(),
                Stream.of(spell.period().start(), spell.period().end()),
                dataset.memberships().readingsOf(spell));
    }

    private static Fact fact(Dataset dataset, Provenance provenance, SpellDates period) {
        return fact(dataset, provenance, Stream.of(period.start(), period.end()), ImmutableList.of());
    }

    private static Fact fact(Dataset dataset, Event event) {
        return fact(dataset, event.provenance(), Stream.of(Bound.at(event.date())), ImmutableList.of());
    }

    private static Fact fact(Dataset dataset, Organization organization) {
        return fact(
                dataset,
                organization.provenance(),
                Stream.concat(
                        Stream.of(Bound.at(organization.signed())),
                        Stream.of(organization.inForce(), organization.ended())
                                .flatMap(Optional::stream)
                                .map(Bound::at)),
                ImmutableList.of());
    }

    private static Fact fact(Dataset dataset, Treaty treaty) {
        return fact(
                dataset,
                treaty.provenance(),
                Stream.concat(
                        Stream.of(Bound.at(treaty.adopted())),
                        treaty.inForce().stream().map(Bound::at)),
                ImmutableList.of());
    }

    private static Fact fact(Dataset dataset, TreatyAction action) {
        return fact(
                dataset,
                action.provenance(),
                Stream.concat(
                        Stream.of(action.date().map(Bound::at).orElse(Bound.UNKNOWN)),
                        Stream.of(action.effective(), action.ended())
                                .flatMap(Optional::stream)
                                .map(Bound::at)),
                ImmutableList.of());
    }

    private static Fact fact(
            Dataset dataset, Provenance provenance, Stream<Bound> dates, ImmutableList<AlternativeReading> readings) {
        return new Fact(
                provenance,
                provenance.sources().stream()
                        .map(dataset.records().sources()::get)
                        .collect(ImmutableList.toImmutableList()),
                dates.collect(ImmutableList.toImmutableList()),
                readings);
    }

    private int count(Predicate<Fact> condition) {
        return (int) facts.stream().filter(condition).count();
    }

    /**
     * Returns how many facts there are.
     *
     * @return the number
     */
    public int facts() {
        return facts.size();
    }

    /**
     * Returns what share of the facts is of a confidence.
     *
     * @param confidence the confidence
     * @return the share, from 0 to 1; empty if there are no facts
     */
    public OptionalDouble share(Confidence confidence) {
        return share(count(fact -> fact.provenance().confidence() == confidence));
    }

    /**
     * Returns what share of the facts has a source of a kind. A fact may have sources of several kinds, so the shares
     * of all kinds may come to more than 1.
     *
     * @param kind the kind
     * @return the share, from 0 to 1; empty if there are no facts
     */
    public OptionalDouble share(SourceKind kind) {
        return share(count(fact -> fact.sources().stream().anyMatch(source -> source.kind() == kind)));
    }

    private OptionalDouble share(int part) {
        return facts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) part / facts.size());
    }

    /**
     * Returns how many facts have no source.
     *
     * @return the number
     */
    public int unsourced() {
        return count(fact -> fact.sources().isEmpty());
    }

    /**
     * Returns how many facts have sources, all of which are press or encyclopedias.
     *
     * @return the number
     */
    public int pressOrEncyclopediaOnly() {
        return count(fact -> !fact.sources().isEmpty()
                && fact.sources().stream().allMatch(source -> SECONDARY.contains(source.kind())));
    }

    /**
     * Returns how many facts have sources, for none of which anybody answers: {@link Source#weak}.
     *
     * @return the number
     */
    public int weakOnly() {
        return count(
                fact -> !fact.sources().isEmpty() && fact.sources().stream().allMatch(Source::weak));
    }

    /**
     * Returns how many facts have a date that is known to the month or the year only, or that nobody tells. An end that
     * is still to come is none, nor is a date that a fact need not have, such as the end of a reservation.
     *
     * @return the number
     */
    public int withoutDay() {
        return count(Fact::isWithoutDay);
    }

    /**
     * Returns how many facts the parties themselves dispute. Only memberships have readings.
     *
     * @return the number
     */
    public int disputed() {
        return count(fact -> fact.readings().stream().anyMatch(reading -> reading.kind() == ReadingKind.DISPUTE));
    }

    /**
     * Returns how many facts are read otherwise by anyone, the disputed ones among them. Only memberships have
     * readings.
     *
     * @return the number
     */
    public int readOtherwise() {
        return count(fact -> !fact.readings().isEmpty());
    }

    /**
     * Returns the last day on which anything in the facts may be dated that lies not after {@link Dataset#asOf}.
     * Sources do not tell when they were seen, so this is the nearest thing to a day of last knowledge.
     *
     * @return the latest of the dates, the last day of a month or a year counting, but none after the day to which the
     *     dataset is known; empty if there are no dates
     */
    public Optional<LocalDate> lastDated() {
        return facts.stream()
                .flatMap(fact -> fact.dates().stream())
                .flatMap(date -> date.date().stream())
                .filter(date -> !date.earliest().isAfter(asOf))
                .map(EdtfDate::latest)
                .map(day -> day.isAfter(asOf) ? asOf : day)
                .max(Comparator.naturalOrder());
    }

    /**
     * Returns how old the knowledge is: the time from {@link #lastDated} to {@link Dataset#asOf}. It is long where
     * nothing has happened for long, or where nobody has looked.
     *
     * @return the time in years of 365.25 days; empty if there are no dates
     */
    public OptionalDouble yearsSinceLastDated() {
        return lastDated()
                .map(day -> OptionalDouble.of(ChronoUnit.DAYS.between(day, asOf) / DAYS_OF_A_YEAR))
                .orElse(OptionalDouble.empty());
    }
}
