package io.github.latamregionalism.programs.enrich;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.TreatyStanding;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a country was to organizations and treaties on the day of an event, and which drug policies it followed.
 *
 * @param country the country
 * @param organizations its statuses in organizations, each as surely as it holds; none is a {@link Certainty#NO}
 * @param approaches the types of drug policy that it followed, in the same way
 * @param treaties its statuses in treaties, in the same way; a treaty about which it had done nothing is not there
 * @param afterAsOf whether the day lies, or may lie, after the one to which the dataset is known
 */
public record Context(
        CountryCode country,
        ImmutableSortedMap<InOrganization, Certainty> organizations,
        ImmutableSortedMap<ApproachModel, Certainty> approaches,
        ImmutableSortedMap<InTreaty, Certainty> treaties,
        boolean afterAsOf) {

    /**
     * A status in an organization.
     *
     * @param organization the organization
     * @param status the status
     */
    public record InOrganization(OrganizationId organization, Status status) implements Comparable<InOrganization> {

        private static final Comparator<InOrganization> ORDER =
                Comparator.comparing(InOrganization::organization).thenComparing(InOrganization::status);

        @Override
        public int compareTo(InOrganization other) {
            return ORDER.compare(this, other);
        }

        /** {@return such as {@code oas:suspended}} */
        @Override
        public String toString() {
            return organization + ":" + status.text();
        }
    }

    /**
     * A status in a treaty.
     *
     * @param treaty the treaty
     * @param status the status
     */
    public record InTreaty(TreatyId treaty, TreatyStanding.Status status) implements Comparable<InTreaty> {

        private static final Comparator<InTreaty> ORDER =
                Comparator.comparing(InTreaty::treaty).thenComparing(InTreaty::status);

        @Override
        public int compareTo(InTreaty other) {
            return ORDER.compare(this, other);
        }

        /** {@return such as {@code illicit-traffic-1988:party}} */
        @Override
        public String toString() {
            return treaty + ":" + Term.textOf(status);
        }
    }

    /**
     * Asks a dataset.
     *
     * @param dataset the dataset
     * @param country the country
     * @param day the day
     * @return the context
     * @throws java.util.NoSuchElementException if the dataset has no such country; the message names the nearest codes
     */
    public static Context of(Dataset dataset, CountryCode country, LocalDate day) {
        TreeMap<InOrganization, Certainty> organizations = new TreeMap<>();
        for (Status status : Status.values()) {
            Answer<OrganizationId> holding = dataset.memberships().organizationsWith(status, country, day);
            holding.certain().forEach(id -> organizations.put(new InOrganization(id, status), Certainty.YES));
            holding.possible().forEach(id -> organizations.put(new InOrganization(id, status), Certainty.POSSIBLE));
        }
        Answer<ApproachModel> followed = dataset.policies().modelsOf(country, day);
        TreeMap<InTreaty, Certainty> treaties = new TreeMap<>();
        for (TreatyId treaty : dataset.records().treaties().keys()) {
            dataset.treaties().standingOf(country, treaty, day).statuses().forEach((status, certainty) -> {
                if (status != TreatyStanding.Status.NONE) {
                    treaties.put(new InTreaty(treaty, status), certainty);
                }
            });
        }
        TreeMap<ApproachModel, Certainty> approaches = new TreeMap<>();
        followed.certain().forEach(model -> approaches.put(model, Certainty.YES));
        followed.possible().forEach(model -> approaches.put(model, Certainty.POSSIBLE));
        return new Context(
                country,
                ImmutableSortedMap.copyOfSorted(organizations),
                ImmutableSortedMap.copyOfSorted(approaches),
                ImmutableSortedMap.copyOfSorted(treaties),
                day.isAfter(dataset.asOf()));
    }

    /**
     * Returns what is known of a day that is one of several: what holds on all of them certainly holds, what holds on
     * some of them possibly.
     *
     * @param days the contexts of the days, all of one country, at least one
     * @return the context of the unknown day
     */
    static Context ofOneOf(List<Context> days) {
        return new Context(
                days.get(0).country(),
                onOneOf(days, Context::organizations),
                onOneOf(days, Context::approaches),
                onOneOf(days, Context::treaties),
                days.stream().anyMatch(Context::afterAsOf));
    }

    private static <K extends Comparable<? super K>> ImmutableSortedMap<K, Certainty> onOneOf(
            List<Context> days, Function<Context, ImmutableSortedMap<K, Certainty>> part) {
        TreeMap<K, Integer> certain = new TreeMap<>();
        for (Context day : days) {
            part.apply(day)
                    .forEach((key, certainty) -> certain.merge(key, certainty == Certainty.YES ? 1 : 0, Integer::sum));
        }
        Map<K, Certainty> held =
                Maps.transformValues(certain, count -> count == days.size() ? Certainty.YES : Certainty.POSSIBLE);
        return ImmutableSortedMap.copyOf(held);
    }
}
