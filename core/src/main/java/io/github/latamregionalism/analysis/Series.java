package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.JsonRecord;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Every {@link Measure} of a {@link Scope}, such as an organization or the region, year by year, as one table in long
 * form.
 *
 * <p>The years run from {@value #FIRST_YEAR}, when the Charter of the Organization of American States was signed, to
 * that of {@link Dataset#asOf}. Where {@code asOf} is no 31 December, the stocks of its year take what was running to
 * run on, and its flows have what was known of the year.
 */
public final class Series extends Measurement {

    /** The first year of every series. */
    public static final int FIRST_YEAR = 1948;

    /**
     * A cell of the table.
     *
     * @param year the year
     * @param measure what is measured
     * @param value the value, empty where the measure is undefined
     * @param n how many the value is of; what is counted, the definition of the measure says
     * @param of how many there were at most, of whom something may be unknown; a value that is empty is unknown where
     *     there were some, and undefined for want of any where there were none
     */
    @JsonRecord
    @JsonPropertyOrder({"year", "measure", "value", "n", "of"})
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

    private final ImmutableTable<Integer, Measure, Row> rows;

    private Series(Dataset dataset, Scope scope) {
        super("series of " + scope, dataset);
        Participation participation = Participation.of(dataset, scope);
        ImmutableTable.Builder<Integer, Measure, Row> all = ImmutableTable.builder();
        for (int year = FIRST_YEAR; year <= dataset.asOf().getYear(); year++) {
            Year measured = new Year(dataset, scope, participation, year);
            for (Measure measure : Measure.values()) {
                all.put(year, measure, measured.row(measure));
            }
        }
        this.rows = all.buildOrThrow();
    }

    /** The measures of a year. */
    private static final class Year {

        private final int year;
        private final LocalDate day;
        private final Participation participation;
        private final Interval atStart;
        private final CoMembershipNetwork network;
        private final Overlap overlap;
        private final PolicyDiversity policies;
        private final PolicyDiversity merged;
        private final TreatyAlignment treaties;

        Year(Dataset dataset, Scope scope, Participation participation, int year) {
            this.year = year;
            this.day = LocalDate.of(year, 12, 31);
            this.participation = participation;
            this.atStart = participation.members(day.minusYears(1));
            this.network = CoMembershipNetwork.of(dataset, scope, day);
            this.overlap = Overlap.of(dataset, scope, day);
            this.policies = PolicyDiversity.of(dataset, scope, day);
            this.merged = policies.withEnforcementAsOne();
            this.treaties = TreatyAlignment.of(dataset, scope, day);
        }

        Row row(Measure measure) {
            Interval states = treaties.states();
            return switch (measure) {
                case MEMBERS -> row(measure, participation.members(day), participation.countries(day));
                case PARTICIPANTS -> row(measure, participation.participants(day), participation.countries(day));
                case PARTICIPATION_RATE -> row(measure, participation.rate(day), participation.members(day));
                case ACCESSIONS -> row(measure, participation.accessions(year), atStart);
                case ACCESSION_RATE -> row(measure, participation.accessionRate(year), atStart);
                case EXITS -> row(measure, participation.exits(year), atStart);
                case EXIT_RATE -> row(measure, participation.exitRate(year), atStart);
                case SUSPENSIONS -> row(measure, participation.suspensions(year), atStart);
                case SELF_SUSPENSIONS -> row(measure, participation.selfSuspensions(year), atStart);
                case DENSITY -> row(measure, network.density(), network.states());
                case SHARED_ORGANIZATIONS -> row(measure, network.meanWeight(), network.states());
                case SHARED_MEMBERS -> row(measure, overlap.meanSharedMembers(), overlap.organizations());
                case OVERLAP -> row(measure, overlap.meanJaccard(), overlap.organizations());
                case POLICY_TYPES -> row(measure, policies.types(), policies.states(), states);
                case POLICY_TYPES_WITHIN -> row(measure, policies.typesWithin(), policies.states(), states);
                case POLICY_DIFFERENCE -> row(measure, policies.difference(), policies.states(), states);
                case POLICY_DIFFERENCE_MERGED -> row(measure, merged.difference(), merged.states(), states);
                case POLICY_AGREEMENT -> row(measure, policies.meanAgreement(), policies.states(), states);
                case POLICY_AGREEMENT_MERGED -> row(measure, merged.meanAgreement(), merged.states(), states);
                case TREATY_SHARE -> row(measure, treaties.meanShare(), states);
                case TREATY_AGREEMENT -> row(measure, treaties.meanAgreement(), states);
                case TREATY_KAPPA -> row(measure, treaties.meanKappa(), treaties.pairsWithKappa());
            };
        }

        private Row row(Measure measure, Interval value, Interval n) {
            return row(measure, Optional.of(value), n, n);
        }

        private Row row(Measure measure, Optional<Interval> value, Interval n) {
            return row(measure, value, n, n);
        }

        private Row row(Measure measure, Optional<Interval> value, Interval n, Interval of) {
            return new Row(year, measure, value, n, (int) of.high());
        }
    }

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
        requireNonNull(scope, "scope");
        return new Series(dataset, scope);
    }

    /** {@return a row for each year and measure, by year, then in the order of {@link Measure}} */
    public ImmutableList<Row> rows() {
        return rows.values().asList();
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
        return row(year, measure).value();
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
        Row row = rows.get(year, measure);
        if (row == null) {
            throw new NoSuchElementException("year " + year + " is not in this series, which begins in " + FIRST_YEAR
                    + " and ends in the year of " + asOf() + ", the day to which the dataset is known");
        }
        return row;
    }

    /**
     * Returns the table as CSV, as R, Python and spreadsheets read it.
     *
     * @return a header, {@code year,measure,low,high,n_low,n_high,of}, and a line for each row; low and high are blank
     *     where the measure is undefined; lines end with a line feed
     */
    public String toCsv() {
        StringBuilder csv = new StringBuilder("year,measure,low,high,n_low,n_high,of\n");
        for (Row row : rows()) {
            csv.append(row.year()).append(',').append(row.measure().text()).append(',');
            row.value()
                    .ifPresentOrElse(
                            value -> csv.append(value.low()).append(',').append(value.high()), () -> csv.append(','));
            csv.append(',').append(row.n().low()).append(',').append(row.n().high());
            csv.append(',').append(row.of()).append('\n');
        }
        return csv.toString();
    }
}
