package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.OrganizationId;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every {@link Measure} of an organization or of the region, year by year, as one table in long form.
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
     * @param value the value, empty where the measure is undefined, such as a share of no members
     */
    @JsonRecord
    @JsonPropertyOrder({"year", "measure", "value"})
    public record Row(
            @JsonProperty("year") int year,
            @JsonProperty("measure") Measure measure,
            @JsonProperty("value") Optional<Interval> value) {
        /** Makes one from its parts, none of which may be null. {@inheritDoc} */
        public Row {
            requireNonNull(measure, "measure");
            requireNonNull(value, "value");
        }
    }

    private final ImmutableTable<Integer, Measure, Row> rows;

    private Series(String what, Dataset dataset, Source source) {
        super("series of " + what, dataset);
        ImmutableTable.Builder<Integer, Measure, Row> all = ImmutableTable.builder();
        for (int year = FIRST_YEAR; year <= dataset.asOf().getYear(); year++) {
            for (Measure measure : Measure.values()) {
                all.put(year, measure, new Row(year, measure, source.value(year, measure)));
            }
        }
        this.rows = all.buildOrThrow();
    }

    /** What a series is of: where its measures come from on a day. */
    private record Source(
            Participation participation,
            Function<LocalDate, CoMembershipNetwork> network,
            Function<LocalDate, Optional<Interval>> overlap,
            Function<LocalDate, PolicyDiversity> policies,
            Function<LocalDate, TreatyAlignment> treaties) {

        Optional<Interval> value(int year, Measure measure) {
            LocalDate day = LocalDate.of(year, 12, 31);
            return switch (measure) {
                case MEMBERS -> Optional.of(participation.members(day));
                case PARTICIPANTS -> Optional.of(participation.participants(day));
                case PARTICIPATION_RATE -> participation.rate(day);
                case ACCESSIONS -> Optional.of(participation.accessions(year));
                case ACCESSION_RATE -> participation.accessionRate(year);
                case EXITS -> Optional.of(participation.exits(year));
                case EXIT_RATE -> participation.exitRate(year);
                case SUSPENSIONS -> Optional.of(participation.suspensions(year));
                case SELF_SUSPENSIONS -> Optional.of(participation.selfSuspensions(year));
                case DENSITY -> network.apply(day).density();
                case SHARED_ORGANIZATIONS -> network.apply(day).meanWeight();
                case OVERLAP -> overlap.apply(day);
                case GINI_SIMPSON -> policies.apply(day).giniSimpson();
                case SHANNON -> policies.apply(day).shannon();
                case POLICY_AGREEMENT -> policies.apply(day).meanAgreement();
                case TREATY_SHARE -> treaties.apply(day).meanShare();
                case TREATY_AGREEMENT -> treaties.apply(day).meanAgreement();
            };
        }
    }

    /**
     * {@return the series of an organization}
     *
     * <p>The network is that of all countries that were ever its members, in all organizations, so that its density is
     * of the same pairs in every year. Drug policies and treaties are those of the members on the day.
     *
     * @param dataset the dataset
     * @param organization the organization
     */
    public static Series of(Dataset dataset, OrganizationId organization) {
        requireNonNull(organization, "organization");
        ImmutableSet<CountryCode> ever = dataset.memberships().everMemberOf(organization);
        return new Series(
                organization.toString(),
                dataset,
                new Source(
                        Participation.of(dataset, organization),
                        day -> CoMembershipNetwork.of(dataset, ever, day),
                        day -> overlapOf(organization, Overlap.of(dataset, day)),
                        day -> PolicyDiversity.ofMembers(dataset, organization, day),
                        day -> TreatyAlignment.ofMembers(dataset, organization, day)));
    }

    /**
     * {@return the series of the region: of the states of {@link CountryKind#STATE} and all organizations}
     *
     * @param dataset the dataset
     */
    public static Series ofRegion(Dataset dataset) {
        return new Series(
                "the region",
                dataset,
                new Source(
                        Participation.ofRegion(dataset),
                        day -> CoMembershipNetwork.ofRegion(dataset, day),
                        day -> overlapOfAll(Overlap.of(dataset, day)),
                        day -> PolicyDiversity.ofRegion(dataset, day),
                        day -> TreatyAlignment.ofRegion(dataset, day)));
    }

    private static Optional<Interval> overlapOf(OrganizationId organization, Overlap overlap) {
        Mean mean = new Mean();
        for (OrganizationId other : overlap.withMembers()) {
            if (!other.equals(organization)) {
                overlap.jaccard(organization, other)
                        .ifPresent(value -> mean.add(value, overlap.bothSurelyHaveMembers(organization, other)));
            }
        }
        return mean.value();
    }

    private static Optional<Interval> overlapOfAll(Overlap overlap) {
        return Mean.ofPairs(overlap.withMembers(), overlap::jaccard, overlap::bothSurelyHaveMembers);
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
        Row row = rows.get(year, measure);
        if (row == null) {
            throw new NoSuchElementException("year " + year + " is not in this series, which begins in " + FIRST_YEAR
                    + " and ends in the year of " + asOf() + ", the day to which the dataset is known");
        }
        return row.value();
    }

    /**
     * Returns the table as CSV, as R, Python and spreadsheets read it.
     *
     * @return a header, {@code year,measure,low,high}, and a line for each row; low and high are blank where the
     *     measure is undefined; lines end with a line feed
     */
    public String toCsv() {
        StringBuilder csv = new StringBuilder("year,measure,low,high\n");
        for (Row row : rows()) {
            csv.append(row.year()).append(',').append(row.measure().text()).append(',');
            row.value()
                    .ifPresentOrElse(
                            value -> csv.append(value.low()).append(',').append(value.high()), () -> csv.append(','));
            csv.append('\n');
        }
        return csv.toString();
    }
}
