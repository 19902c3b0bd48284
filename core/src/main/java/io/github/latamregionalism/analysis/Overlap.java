package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.SharedOrganization;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How far the memberships of organizations overlap on a day, and what pairs of countries share: overlapping
 * regionalism.
 *
 * <p>Panke and Stapel 2018, Exploring overlapping regionalism, Journal of International Relations and Development, <a
 * href="https://doi.org/10.1057/s41268-016-0081-x">doi:10.1057/s41268-016-0081-x</a>, count the members that two
 * organizations share. The measures here relate that count to the sizes of the two. Members are all countries with the
 * status {@link Status#MEMBER}, suspended and inactive ones included.
 */
public final class Overlap extends Measurement {

    private final Dataset dataset;
    private final LocalDate day;

    private Overlap(Dataset dataset, LocalDate day) {
        super("overlap of organizations on " + day, dataset);
        this.dataset = dataset;
        this.day = day;
    }

    /**
     * {@return the overlaps on a day}
     *
     * @param dataset the dataset
     * @param day the day
     */
    public static Overlap of(Dataset dataset, LocalDate day) {
        requireNonNull(day, "day");
        return new Overlap(dataset, day);
    }

    /**
     * Returns the Jaccard coefficient of the members of two organizations: {@code |A ∩ B| / |A ∪ B|}.
     *
     * <p>Jaccard 1912, The distribution of the flora in the alpine zone, New Phytologist 11, 37-50.
     *
     * @param first an organization
     * @param second another one
     * @return the coefficient, from 0 for no common member to 1 for the same members; tight; over the readings under
     *     which either has a member, and empty if there are none
     */
    public Optional<Interval> jaccard(OrganizationId first, OrganizationId second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        return share(
                first, second, (share, ofFirst, ofSecond) -> share.addJaccard(ofFirst, ofSecond, first.equals(second)));
    }

    /**
     * Returns how far the members of one organization are contained in another: {@code |A ∩ B| / |A|}.
     *
     * <p>Broder 1997, On the resemblance and containment of documents, Compression and Complexity of Sequences, 21-29.
     *
     * @param inner the organization whose members are counted
     * @param outer the organization in which they are looked for
     * @return the containment, from 0 for no common member to 1 if all members of the inner are members of the outer;
     *     tight; over the readings under which the inner has a member, and empty if there are none
     */
    public Optional<Interval> containment(OrganizationId inner, OrganizationId outer) {
        requireNonNull(inner, "inner");
        requireNonNull(outer, "outer");
        return share(
                inner,
                outer,
                (share, ofInner, ofOuter) -> share.add(ofInner, inner.equals(outer) ? Certainty.YES : ofOuter));
    }

    private interface Adding {
        void add(Share share, Certainty first, Certainty second);
    }

    private Optional<Interval> share(OrganizationId first, OrganizationId second, Adding adding) {
        Answer<CountryCode> ofFirst = dataset.memberships().membersOf(first, day);
        Answer<CountryCode> ofSecond = dataset.memberships().membersOf(second, day);
        Share share = new Share();
        Stream.of(ofFirst.certain(), ofFirst.possible(), ofSecond.certain(), ofSecond.possible())
                .flatMap(Set::stream)
                .distinct()
                .forEach(country -> adding.add(share, ofFirst.certaintyOf(country), ofSecond.certaintyOf(country)));
        return share.value();
    }

    /**
     * {@return the {@linkplain #jaccard Jaccard coefficients} of all pairs of organizations: a symmetric matrix, its
     * rows and columns by id; organizations that have no member under any reading are left out}
     */
    public ImmutableTable<OrganizationId, OrganizationId, Interval> jaccardMatrix() {
        return matrix(this::jaccard);
    }

    /**
     * {@return the {@linkplain #containment containments} of all pairs of organizations: a matrix with the inner
     * organizations as rows and the outer ones as columns, by id; organizations that have no member under any reading
     * are left out}
     */
    public ImmutableTable<OrganizationId, OrganizationId, Interval> containmentMatrix() {
        return matrix(this::containment);
    }

    private ImmutableTable<OrganizationId, OrganizationId, Interval> matrix(
            BiFunction<OrganizationId, OrganizationId, Optional<Interval>> measure) {
        ImmutableTable.Builder<OrganizationId, OrganizationId, Interval> cells = ImmutableTable.builder();
        ImmutableSet<OrganizationId> organizations = withMembers();
        for (OrganizationId row : organizations) {
            for (OrganizationId column : organizations) {
                measure.apply(row, column).ifPresent(value -> cells.put(row, column, value));
            }
        }
        return cells.buildOrThrow();
    }

    /** Returns the organizations that have a member under some reading, by id. */
    ImmutableSet<OrganizationId> withMembers() {
        ImmutableSet.Builder<OrganizationId> organizations = ImmutableSet.builder();
        for (OrganizationId organization : States.organizations(dataset)) {
            if (!dataset.memberships().membersOf(organization, day).isEmpty()) {
                organizations.add(organization);
            }
        }
        return organizations.build();
    }

    /** Returns whether two organizations have members under all readings, so that their overlap is one of theirs. */
    boolean bothSurelyHaveMembers(OrganizationId first, OrganizationId second) {
        return Stream.of(first, second)
                .noneMatch(organization -> dataset.memberships()
                        .membersOf(organization, day)
                        .certain()
                        .isEmpty());
    }

    /**
     * Returns the number of organizations that two countries share, by what each is in them.
     *
     * <p>An organization counts in every cell whose statuses hold: one in which a suspended member meets an observer
     * counts under member with observer and under suspended with observer.
     *
     * @param first a country
     * @param second another country
     * @return the numbers with the status of the first as row and that of the second as column, in the order of
     *     {@link Status}; pairs of statuses that meet in no organization under any reading are left out; tight
     */
    public ImmutableTable<Status, Status, Interval> sharedByStatus(CountryCode first, CountryCode second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        ImmutableTable.Builder<Status, Status, Interval> cells = ImmutableTable.<Status, Status, Interval>builder()
                .orderRowsBy(Comparator.naturalOrder())
                .orderColumnsBy(Comparator.naturalOrder());
        ImmutableList<SharedOrganization> shared = dataset.memberships().sharedOrganizations(first, second, day);
        for (Status ofFirst : Status.values()) {
            for (Status ofSecond : Status.values()) {
                Interval number = Interval.counting(shared.stream()
                        .map(organization -> organization
                                .first()
                                .certaintyOf(ofFirst)
                                .and(organization.second().certaintyOf(ofSecond))));
                if (number.high() > 0) {
                    cells.put(ofFirst, ofSecond, number);
                }
            }
        }
        return cells.buildOrThrow();
    }
}
