package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.JsonRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every {@link Measure} of a {@link Scope}, such as an organization or the region, year by year, as one table in long
 * form.
 *
 * <p>The years run from {@value #FIRST_YEAR}, when the Charter of the Organization of American States was signed, to
 * that of {@link Dataset#asOf}. If {@code asOf} is not 31 December, the stocks of its year assume that what was running
 * runs on. Its flows count only what was known of the year. A measure of a year is taken when it is first asked for.
 */
public final class Series extends Measurement {

    /** The first year of every series. */
    public static final int FIRST_YEAR = 1948;

    /**
     * The value of one measure in one year.
     *
     * @param year the year
     * @param measure what is measured
     * @param value the value, empty where the measure is undefined
     * @param n how many the value is of; what is counted, the definition of the measure says
     * @param of how many there were at most, of whom something may be unknown. An empty value is unknown if there were
     *     some, and undefined if there were none
     */
    @JsonRecord
    public record Row(
            @JsonProperty("year") int year,
            @JsonProperty("measure") Measure measure,
            @JsonProperty("value") Optional<Interval> value,
            @JsonProperty("n") Interval n,
            @JsonProperty("of") int of) {

        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public Row {
            requireNonNull(measure, "measure");
            requireNonNull(value, "value");
            requireNonNull(n, "n");
        }
    }

    private final ImmutableMap<Integer, Year> years;

    private Series(Dataset dataset, Scope scope) {
        super("series of " + scope, dataset);
        Participation participation = Participation.of(dataset, scope);
        this.years = IntStream.rangeClosed(FIRST_YEAR, dataset.asOf().getYear())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(
                        year -> year, year -> new Year(dataset, scope, participation, year)));
    }

    /** The measures of a year, each taken where it is asked for. */
    private static final class Year {

        private final int year;
        private final LocalDate day;
        private final Participation participation;
        private final Supplier<Interval> atStart;
        private final Supplier<Interval> countries;
        private final Supplier<CoMembershipNetwork> network;
        private final Supplier<Overlap> overlap;
        private final Supplier<PolicyDiversity> policies;
        private final Supplier<PolicyDiversity> merged;
        private final Supplier<TreatyAlignment> treaties;
        private final Map<Measure, Measured> measured = new ConcurrentHashMap<>();

        Year(Dataset dataset, Scope scope, Participation participation, int year) {
            this.year = year;
            this.day = LocalDate.of(year, 12, 31);
            this.participation = participation;
            this.atStart = Suppliers.memoize(() -> participation.members(day.minusYears(1)));
            this.countries = Suppliers.memoize(() -> participation.countries(day));
            this.network = Suppliers.memoize(() -> CoMembershipNetwork.of(dataset, scope, day));
            this.overlap = Suppliers.memoize(() -> Overlap.of(dataset, scope, day));
            this.policies = Suppliers.memoize(() -> PolicyDiversity.of(dataset, scope, day));
            this.merged = Suppliers.memoize(() -> policies.get().withEnforcementAsOne());
            this.treaties = Suppliers.memoize(() -> TreatyAlignment.of(dataset, scope, day));
        }

        Optional<Interval> value(Measure measure) {
            return measured(measure).value();
        }

        Row row(Measure measure) {
            Measured found = measured(measure);
            return new Row(year, measure, found.value(), found.n().get(), (int)
                    found.of().get().high());
        }

        private Measured measured(Measure measure) {
            return measured.computeIfAbsent(measure, this::measure);
        }

        private Measured measure(Measure measure) {
            return switch (measure) {
                case MEMBERS -> of(participation.members(day), countries);
                case PARTICIPANTS -> of(participation.participants(day), countries);
                case PARTICIPATION_RATE -> of(participation.rate(day), () -> participation.members(day));
                case ACCESSIONS -> of(participation.accessions(year), atStart);
                case ACCESSION_RATE -> of(participation.accessionRate(year), atStart);
                case EXITS -> of(participation.exits(year), atStart);
                case EXIT_RATE -> of(participation.exitRate(year), atStart);
                case SUSPENSIONS -> of(participation.suspensions(year), atStart);
                case SELF_SUSPENSIONS -> of(participation.selfSuspensions(year), atStart);
                case DENSITY -> of(network.get().density(), network.get()::states);
                case SHARED_ORGANIZATIONS -> of(network.get().meanWeight(), network.get()::states);
                case SHARED_MEMBERS -> of(overlap.get().meanSharedMembers(), overlap.get()::organizations);
                case OVERLAP -> of(overlap.get().meanJaccard(), overlap.get()::organizations);
                case POLICY_TYPES -> of(policies.get(), PolicyDiversity::types);
                case POLICY_TYPES_WITHIN -> of(policies.get(), PolicyDiversity::typesWithin);
                case POLICY_DIFFERENCE -> of(policies.get(), PolicyDiversity::difference);
                case POLICY_DIFFERENCE_MERGED -> of(merged.get(), PolicyDiversity::difference);
                case POLICY_AGREEMENT -> of(policies.get(), PolicyDiversity::meanAgreement);
                case POLICY_AGREEMENT_MERGED -> of(merged.get(), PolicyDiversity::meanAgreement);
                case TREATY_SHARE -> of(treaties.get().meanShare(), treaties.get()::states);
                case TREATY_AGREEMENT -> of(treaties.get().meanAgreement(), treaties.get()::states);
                case TREATY_KAPPA -> of(treaties.get().meanKappa(), treaties.get()::pairsWithKappa);
            };
        }

        private Measured of(PolicyDiversity diversity, Function<PolicyDiversity, Optional<Interval>> value) {
            return new Measured(
                    value.apply(diversity),
                    diversity::states,
                    () -> treaties.get().states());
        }

        private static Measured of(Interval value, Supplier<Interval> n) {
            return of(Optional.of(value), n);
        }

        private static Measured of(Optional<Interval> value, Supplier<Interval> n) {
            return new Measured(value, n, n);
        }
    }

    /** A value, with what counts how many it is of, and how many there were. */
    private record Measured(Optional<Interval> value, Supplier<Interval> n, Supplier<Interval> of) {}

    /**
     * {@return the series of a scope}
     *
     * <p>The network of an organization is that of all states that were ever its members and were independent on the
     * day. Drug policies and treaties are those of its members on the day.
     *
     * @param dataset the dataset
     * @param scope which organizations and states count
     */
    public static Series of(Dataset dataset, Scope scope) {
        return new Series(dataset, scope);
    }

    /** {@return a row for each year and measure, by year, then in the order of {@link Measure}} */
    public ImmutableList<Row> rows() {
        return years.values().stream()
                .flatMap(year -> Stream.of(Measure.values()).map(year::row))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return a value, empty where the measure is undefined}
     *
     * @param year the year
     * @param measure the measure
     * @throws NoSuchElementException if the year is not in the series
     */
    public Optional<Interval> value(int year, Measure measure) {
        requireNonNull(measure, "measure");
        return of(year).value(measure);
    }

    /**
     * {@return a value with how many it is of}
     *
     * @param year the year
     * @param measure the measure
     * @throws NoSuchElementException if the year is not in the series
     */
    public Row row(int year, Measure measure) {
        requireNonNull(measure, "measure");
        return of(year).row(measure);
    }

    private Year of(int year) {
        Year found = years.get(year);
        if (found == null) {
            throw new NoSuchElementException("year " + year + " is not in this series, which begins in " + FIRST_YEAR
                    + " and ends in the year of " + asOf() + ", the day to which the dataset is known");
        }
        return found;
    }
}
