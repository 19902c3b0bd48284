package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How far the memberships of organizations overlap on a day, and what pairs of countries share: overlapping
 * regionalism.
 *
 * <p>Panke and Stapel 2018, Exploring overlapping regionalism, Journal of International Relations and Development, <a
 * href="https://doi.org/10.1057/s41268-016-0081-x">doi:10.1057/s41268-016-0081-x</a>: regional organizations overlap
 * where they share members and policy competencies. Members tell half of it: competencies are not in the tables.
 * Whether overlap is cooperation or fragmentation, it does not say. Members are all countries with the status
 * {@link Status#MEMBER}, suspended and inactive ones included.
 */
public final class Overlap extends Measurement {

    private final Dataset dataset;
    private final Scope scope;
    private final LocalDate day;

    /** How surely an organization has a member, by id; those that have none under any reading are not there. */
    private final ImmutableMap<OrganizationId, Certainty> withMembers;

    private Overlap(Dataset dataset, Scope scope, LocalDate day) {
        super("overlap of organizations on " + day, dataset);
        this.dataset = dataset;
        this.scope = scope;
        this.day = day;
        ImmutableMap.Builder<OrganizationId, Certainty> held = ImmutableMap.builder();
        for (OrganizationId organization : scope.organizationsIn(dataset)) {
            Answer<CountryCode> members = dataset.memberships().membersOf(organization, day);
            members(organization)
                    .map(members::certaintyOf)
                    .reduce(Certainty::or)
                    .ifPresent(certainty -> held.put(organization, certainty));
        }
        this.withMembers = held.buildOrThrow();
    }

    /**
     * {@return the overlaps on a day}
     *
     * @param dataset the dataset
     * @param scope which organizations are compared, in the means one with all others; of which members, if it names
     *     countries
     * @param day the day
     */
    public static Overlap of(Dataset dataset, Scope scope, LocalDate day) {
        requireNonNull(day, "day");
        return new Overlap(dataset, scope, day);
    }

    /** {@return the number of organizations that have a member} */
    public Interval organizations() {
        return Interval.counting(withMembers.values().stream());
    }

    /**
     * Returns how many members two organizations share: {@code |A ∩ B|}.
     *
     * @param first an organization
     * @param second another one
     * @return the number; tight
     */
    public Interval sharedMembers(OrganizationId first, OrganizationId second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        Answer<CountryCode> ofSecond = dataset.memberships().membersOf(second, day);
        return Interval.counting(members(first)
                .map(country -> dataset.memberships()
                        .membersOf(first, day)
                        .certaintyOf(country)
                        .and(ofSecond.certaintyOf(country))));
    }

    /**
     * {@return the mean {@link #sharedMembers} of pairs of organizations that have members} If the scope has one
     * organization, the pairs are those with it. The bounds take each pair at its own best, so they need not be tight.
     */
    public Optional<Interval> meanSharedMembers() {
        return mean((first, second) -> Optional.of(sharedMembers(first, second)));
    }

    /** {@return the mean {@link #jaccard} of the same pairs, with bounds of the same kind} */
    public Optional<Interval> meanJaccard() {
        return mean(this::jaccard);
    }

    private Optional<Interval> mean(BiFunction<OrganizationId, OrganizationId, Optional<Interval>> measure) {
        return Mean.ofPairs(
                        withMembers.keySet(),
                        (first, second) -> scope.of()
                                        .filter(of -> !of.equals(first) && !of.equals(second))
                                        .isPresent()
                                ? Optional.empty()
                                : measure.apply(first, second),
                        (first, second) ->
                                withMembers.get(first) == Certainty.YES && withMembers.get(second) == Certainty.YES)
                .value();
    }

    /**
     * Returns the Jaccard coefficient of the members of two organizations: {@code |A ∩ B| / |A ∪ B|}.
     *
     * <p>Jaccard 1912, The distribution of the flora in the alpine zone, New Phytologist 11, 37-50.
     *
     * @param first an organization
     * @param second another one
     * @return the coefficient, from 0 for no common member to 1 for the same members; tight. It is over the readings
     *     under which either has a member, and empty if there are none
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
     *     tight. It is over the readings under which the inner has a member, and empty if there are none
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
        Stream.concat(members(first), members(second))
                .distinct()
                .forEach(country -> adding.add(share, ofFirst.certaintyOf(country), ofSecond.certaintyOf(country)));
        return share.value();
    }

    private Stream<CountryCode> members(OrganizationId organization) {
        Answer<CountryCode> members = dataset.memberships().membersOf(organization, day);
        return Stream.concat(members.certain().stream(), members.possible().stream())
                .filter(country ->
                        scope.countries().isEmpty() || scope.countries().get().contains(country));
    }

    /**
     * {@return the {@linkplain #jaccard Jaccard coefficients} of all pairs of organizations: a symmetric matrix, its
     * rows and columns by id; organizations that have no member under any reading are left out}
     */
    public ImmutableTable<OrganizationId, OrganizationId, Interval> jaccardMatrix() {
        ImmutableTable.Builder<OrganizationId, OrganizationId, Interval> cells = ImmutableTable.builder();
        for (OrganizationId row : withMembers.keySet()) {
            for (OrganizationId column : withMembers.keySet()) {
                jaccard(row, column).ifPresent(value -> cells.put(row, column, value));
            }
        }
        return cells.buildOrThrow();
    }

    /**
     * Returns the number of organizations that two countries share, by what each is in them.
     *
     * <p>An organization counts in every cell whose statuses hold: one in which a suspended member meets an observer
     * counts under member with observer and under suspended with observer.
     *
     * @param first a country
     * @param second another country
     * @return the numbers, with the status of the first as row and that of the second as column, in the order of
     *     {@link Status}; tight. Pairs of statuses that meet in no organization under any reading are left out
     */
    public ImmutableTable<Status, Status, Interval> sharedByStatus(CountryCode first, CountryCode second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        ImmutableTable.Builder<Status, Status, Interval> cells = ImmutableTable.<Status, Status, Interval>builder()
                .orderRowsBy(Comparator.naturalOrder())
                .orderColumnsBy(Comparator.naturalOrder());
        ImmutableSet<OrganizationId> organizations = scope.organizationsIn(dataset);
        List<SharedOrganization> shared = dataset.memberships().sharedOrganizations(first, second, day).stream()
                .filter(organization -> organizations.contains(organization.organization()))
                .toList();
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
