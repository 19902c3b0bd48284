package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How different the drug policies of some states are on a day, by the types of policy that they follow.
 *
 * <p>A state that follows several approaches at once gives each the same weight. A state of which no approach is known
 * on the day does not count. All approaches are read independently of each other, so where one ends and the next starts
 * in the same year, there are readings under which both or neither holds.
 */
public final class PolicyDiversity extends Measurement {

    /** How many different sums of weights are followed before the bounds become the widest there are. */
    private static final int MOST_SUMS = 1 << 16;

    /**
     * The sets of approaches that each state may follow, by type; the empty one stands for a state that does not count.
     */
    private final ImmutableMap<CountryCode, ImmutableSet<ImmutableMultiset<ApproachModel>>> choices;

    private PolicyDiversity(
            Dataset dataset,
            LocalDate day,
            ImmutableMap<CountryCode, ImmutableSet<ImmutableMultiset<ApproachModel>>> choices) {
        super("diversity of drug policies of " + choices.size() + " states on " + day, dataset);
        this.choices = choices;
    }

    /**
     * {@return the diversity among the states of the region: all of {@link CountryKind#STATE}}
     *
     * @param dataset the dataset
     * @param day the day
     */
    public static PolicyDiversity ofRegion(Dataset dataset, LocalDate day) {
        return of(dataset, States.ofRegion(dataset), day);
    }

    /**
     * {@return the diversity among some states}
     *
     * @param dataset the dataset
     * @param states the states; one given twice counts once
     * @param day the day
     */
    public static PolicyDiversity of(Dataset dataset, Collection<CountryCode> states, LocalDate day) {
        requireNonNull(day, "day");
        states.forEach(state -> dataset.records().countries().get(state));
        return among(dataset, States.all(states), day);
    }

    /**
     * {@return the diversity among the members of an organization on the day; those possibly members are in under some
     * readings and out under others}
     *
     * @param dataset the dataset
     * @param organization the organization
     * @param day the day
     */
    public static PolicyDiversity ofMembers(Dataset dataset, OrganizationId organization, LocalDate day) {
        requireNonNull(organization, "organization");
        return among(dataset, States.members(dataset, organization, day), day);
    }

    private static PolicyDiversity among(Dataset dataset, ImmutableMap<CountryCode, Certainty> states, LocalDate day) {
        ImmutableMap.Builder<CountryCode, ImmutableSet<ImmutableMultiset<ApproachModel>>> all = ImmutableMap.builder();
        states.forEach((state, included) -> {
            Set<ImmutableMultiset<ApproachModel>> choices = Set.of(ImmutableMultiset.of());
            for (OnDay<Approach> approach : approachesOf(dataset, state, day)) {
                choices = with(choices, approach);
            }
            all.put(
                    state,
                    included == Certainty.YES
                            ? ImmutableSet.copyOf(choices)
                            : ImmutableSet.copyOf(Sets.union(choices, Set.of(ImmutableMultiset.of()))));
        });
        return new PolicyDiversity(dataset, day, all.buildOrThrow());
    }

    /** Returns the approaches of a state; none is known of one that only its memberships name. */
    private static ImmutableList<OnDay<Approach>> approachesOf(Dataset dataset, CountryCode state, LocalDate day) {
        return dataset.records().countries().contains(state)
                ? dataset.policies().approachesOf(state, day).all()
                : ImmutableList.of();
    }

    private static Set<ImmutableMultiset<ApproachModel>> with(
            Set<ImmutableMultiset<ApproachModel>> choices, OnDay<Approach> approach) {
        Set<ImmutableMultiset<ApproachModel>> more = new LinkedHashSet<>();
        for (ImmutableMultiset<ApproachModel> choice : choices) {
            more.add(ImmutableMultiset.<ApproachModel>builder()
                    .addAll(choice)
                    .add(approach.fact().model())
                    .build());
            if (!approach.isCertain()) {
                more.add(choice);
            }
        }
        return more;
    }

    /**
     * Returns the Gini-Simpson index: {@code 1 - Σ p²}, where {@code p} is the share of a type of policy in the weights
     * of all states. It is the probability that two approaches drawn at random, with replacement, are of different
     * types.
     *
     * <p>Simpson 1949, Measurement of Diversity, Nature 163, 688.
     *
     * @return the index, from 0 if all states follow one type to {@code 1 - 1/k} for {@code k} types with equal shares;
     *     tight, unless dates leave so much open that more than 65,536 different sums of weights are possible, when it
     *     is from the lowest to the highest value for any shares; over the readings under which some state counts, and
     *     empty if there are none
     */
    public Optional<Interval> giniSimpson() {
        return overShares(
                shares ->
                        1 - shares.stream().mapToDouble(share -> share * share).sum(),
                types -> 1 - 1.0 / types);
    }

    /**
     * Returns the Shannon entropy: {@code -Σ p ln p}, where {@code p} is the share of a type of policy in the weights
     * of all states.
     *
     * <p>Shannon 1948, A Mathematical Theory of Communication, Bell System Technical Journal 27, 379-423.
     *
     * @return the entropy in nats, from 0 if all states follow one type to {@code ln k} for {@code k} types with equal
     *     shares; as tight as {@link #giniSimpson}, and empty in the same cases
     */
    public Optional<Interval> shannon() {
        return overShares(
                shares -> -shares.stream()
                        .mapToDouble(share -> share * Math.log(share))
                        .sum(),
                types -> Math.log(types));
    }

    private Optional<Interval> overShares(ToDoubleFunction<List<Double>> index, ToDoubleFunction<Integer> highest) {
        int types = (int) choices.values().stream()
                .flatMap(Set::stream)
                .flatMap(choice -> choice.elementSet().stream())
                .distinct()
                .count();
        if (types == 0) {
            return Optional.empty();
        }
        Set<ImmutableMap<ApproachModel, Double>> sums = Set.of(ImmutableMap.of());
        for (Set<ImmutableMultiset<ApproachModel>> ofState : choices.values()) {
            Set<ImmutableMap<ApproachModel, Double>> more = new LinkedHashSet<>();
            for (ImmutableMap<ApproachModel, Double> sum : sums) {
                for (ImmutableMultiset<ApproachModel> choice : ofState) {
                    more.add(plus(sum, choice));
                }
                if (more.size() > MOST_SUMS) {
                    return Optional.of(new Interval(0, highest.applyAsDouble(types)));
                }
            }
            sums = more;
        }
        // One share of 1 may come out a little above it.
        return Interval.around(sums.stream()
                .filter(sum -> !sum.isEmpty())
                .mapToDouble(sum -> Math.max(0, index.applyAsDouble(shares(sum)))));
    }

    private static List<Double> shares(ImmutableMap<ApproachModel, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weights.values().stream().map(weight -> weight / sum).toList();
    }

    private static ImmutableMap<ApproachModel, Double> plus(
            ImmutableMap<ApproachModel, Double> sum, ImmutableMultiset<ApproachModel> choice) {
        EnumMap<ApproachModel, Double> more = new EnumMap<>(ApproachModel.class);
        more.putAll(sum);
        choice.forEach(model -> more.merge(model, 1.0 / choice.size(), Double::sum));
        return ImmutableMap.copyOf(more);
    }

    /**
     * Returns the agreement of two states: the Jaccard coefficient of the types of policy that they follow, {@code |A ∩
     * B| / |A ∪ B|}.
     *
     * <p>Jaccard 1912, The distribution of the flora in the alpine zone, New Phytologist 11, 37-50.
     *
     * @param first one of the states
     * @param second another one
     * @return the agreement, from 0 for no common type to 1 for the same types; tight; over the readings under which
     *     both count, and empty if there are none
     * @throws NoSuchElementException if a state is not among those measured
     */
    public Optional<Interval> agreement(CountryCode first, CountryCode second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        DoubleStream.Builder values = DoubleStream.builder();
        for (ImmutableMultiset<ApproachModel> ofFirst : choicesOf(first)) {
            for (ImmutableMultiset<ApproachModel> ofSecond : choicesOf(second)) {
                boolean counts = !ofFirst.isEmpty() && !ofSecond.isEmpty();
                if (counts && (!first.equals(second) || ofFirst.equals(ofSecond))) {
                    Set<ApproachModel> a = ofFirst.elementSet();
                    Set<ApproachModel> b = ofSecond.elementSet();
                    values.add((double) Sets.intersection(a, b).size()
                            / Sets.union(a, b).size());
                }
            }
        }
        return Interval.around(values.build());
    }

    /**
     * {@return the distance of two states: 1 less their {@link #agreement}, from 0 for the same types of policy to 1
     * for no common type; tight, and empty where the agreement is}
     *
     * @param first one of the states
     * @param second another one
     * @throws NoSuchElementException if a state is not among those measured
     */
    public Optional<Interval> distance(CountryCode first, CountryCode second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        return agreement(first, second).map(agreement -> new Interval(1 - agreement.high(), 1 - agreement.low()));
    }

    /**
     * {@return the mean agreement of all pairs of states that count, from 0 to 1} Its bounds take each pair at its own
     * best, so they need not be tight; over the readings under which two states count, and empty if there are none.
     */
    public Optional<Interval> meanAgreement() {
        return Mean.ofPairs(
                choices.keySet(),
                this::agreement,
                (first, second) -> !choicesOf(first).contains(ImmutableMultiset.of())
                        && !choicesOf(second).contains(ImmutableMultiset.of()));
    }

    private ImmutableSet<ImmutableMultiset<ApproachModel>> choicesOf(CountryCode state) {
        ImmutableSet<ImmutableMultiset<ApproachModel>> ofState = choices.get(state);
        if (ofState == null) {
            throw new NoSuchElementException("country \"" + state + "\" is not among those measured");
        }
        return ofState;
    }
}
