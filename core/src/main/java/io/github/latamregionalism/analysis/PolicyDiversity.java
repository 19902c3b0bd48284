package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.policy.Approach;
import io.github.latamregionalism.policy.ApproachModel;
import io.github.latamregionalism.query.OnDay;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * How different the drug policies of some states are on a day, by the types of policy that they follow.
 *
 * <p>The variety of the whole has two parts: what one state follows side by side, and what differs from state to state.
 * Each is an effective number of types of order 2, with equal weights of the states: {@code gamma = alpha * beta}. See
 * Jost 2007, Partitioning diversity into independent alpha and beta components, Ecology 88 (10), 2427-2439.
 *
 * <p>A state that follows several approaches at once gives each the same weight. {@link ApproachModel#MIXED} is no type
 * of its own: such an approach does not tell which types it mixes, and is left out. A state of which no type is known
 * on the day does not count. All approaches are read independently of each other, so where one ends and the next starts
 * in the same year, there are readings under which both or neither holds.
 */
public final class PolicyDiversity extends Measurement {

    /** How many different sums of weights are followed before the bounds become the widest there are. */
    private static final int MOST_SUMS = 1 << 16;

    private static final ImmutableSet<ApproachModel> ENFORCEMENT = Sets.immutableEnumSet(
            ApproachModel.SECURITY_CENTRED, ApproachModel.MILITARIZED, ApproachModel.BORDER_SECURITY);

    /**
     * The sets of approaches that each state may follow, by type; the empty one stands for a state that does not count.
     */
    private final ImmutableMap<CountryCode, ImmutableSet<ImmutableMultiset<ApproachModel>>> choices;

    private final Dataset dataset;

    private PolicyDiversity(
            Dataset dataset, ImmutableMap<CountryCode, ImmutableSet<ImmutableMultiset<ApproachModel>>> choices) {
        super("diversity of drug policies of " + choices.size() + " states", dataset);
        this.dataset = dataset;
        this.choices = choices;
    }

    /**
     * {@return the diversity among the states of a scope} Of an organization, those that are its members on the day;
     * those possibly so are in under some readings and out under others.
     *
     * @param dataset the dataset
     * @param scope which states count
     * @param day the day
     */
    public static PolicyDiversity of(Dataset dataset, Scope scope, LocalDate day) {
        ImmutableMap.Builder<CountryCode, ImmutableSet<ImmutableMultiset<ApproachModel>>> all = ImmutableMap.builder();
        scope.membersOn(dataset, day).forEach((state, included) -> {
            Set<ImmutableMultiset<ApproachModel>> choices = Set.of(ImmutableMultiset.of());
            for (OnDay<Approach> approach : approachesOf(dataset, state, day)) {
                choices = approach.fact().model() == ApproachModel.MIXED ? choices : with(choices, approach);
            }
            all.put(
                    state,
                    included == Certainty.YES
                            ? ImmutableSet.copyOf(choices)
                            : ImmutableSet.copyOf(Sets.union(choices, Set.of(ImmutableMultiset.of()))));
        });
        return new PolicyDiversity(dataset, all.buildOrThrow());
    }

    /**
     * {@return the same with the enforcement types as one: security-centred, militarized and border security, which
     * coders confuse most}
     */
    public PolicyDiversity withEnforcementAsOne() {
        return new PolicyDiversity(
                dataset,
                ImmutableMap.copyOf(Maps.transformValues(
                        choices,
                        ofState -> ofState.stream()
                                .map(choice -> choice.stream()
                                        .map(type -> ENFORCEMENT.contains(type) ? ApproachModel.SECURITY_CENTRED : type)
                                        .collect(ImmutableMultiset.toImmutableMultiset()))
                                .collect(ImmutableSet.toImmutableSet()))));
    }

    /** {@return the number of states of which a type of policy is known} */
    public Interval states() {
        return Interval.counting(choices.values().stream()
                .map(ofState -> !ofState.contains(ImmutableMultiset.of())
                        ? Certainty.YES
                        : ofState.size() == 1 ? Certainty.NO : Certainty.POSSIBLE));
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
     * Returns the effective number of types of policy, gamma: {@code 1 / Σ p²}, where {@code p} is the mean share of a
     * type over the states. It is that many types with equal shares which would be as diverse: {@code 1 / (1 - G)} for
     * the Gini-Simpson index {@code G}.
     *
     * @return the number, 1 or more; tight, unless dates leave so much open that more than 65,536 different sums are
     *     possible, when it is from 1 to the number of types. It is over the readings under which some state counts,
     *     and empty if there are none
     */
    public Optional<Interval> types() {
        return overSums(sum -> sum.states() * sum.states() / sum.squaresOfAll());
    }

    /**
     * Returns the effective number of types that one state follows at once, alpha: {@code 1} divided by the mean over
     * the states of {@code Σ p²}, where {@code p} is the share of a type within the state.
     *
     * @return the number, from 1 where each state follows one type; as tight as {@link #types}, and empty in the same
     *     cases
     */
    public Optional<Interval> typesWithin() {
        return overSums(sum -> sum.states() / sum.squaresWithin());
    }

    /**
     * Returns how many states with nothing in common would differ as much, beta: {@link #types} divided by
     * {@link #typesWithin}.
     *
     * @return the number, from 1 if all states follow the same types in the same shares to the number of states; as
     *     tight as {@link #types}, and empty in the same cases
     */
    public Optional<Interval> difference() {
        return overSums(sum -> sum.states() * sum.squaresWithin() / sum.squaresOfAll());
    }

    /** What a reading adds up to: the weight of each type, and the sum over the states of the squares of its shares. */
    private record Sum(ImmutableMap<ApproachModel, Double> weights, double squaresWithin) {

        Sum plus(ImmutableMultiset<ApproachModel> choice) {
            EnumMap<ApproachModel, Double> more = new EnumMap<>(ApproachModel.class);
            more.putAll(weights);
            double squares = squaresWithin;
            for (ApproachModel type : choice.elementSet()) {
                double share = (double) choice.count(type) / choice.size();
                more.merge(type, share, Double::sum);
                squares += share * share;
            }
            return new Sum(ImmutableMap.copyOf(more), squares);
        }

        double states() {
            return weights.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        double squaresOfAll() {
            return weights.values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum();
        }
    }

    private Optional<Interval> overSums(ToDoubleFunction<Sum> number) {
        Set<Sum> sums = Set.of(new Sum(ImmutableMap.of(), 0));
        for (Set<ImmutableMultiset<ApproachModel>> ofState : choices.values()) {
            Set<Sum> more = new LinkedHashSet<>();
            for (Sum sum : sums) {
                ofState.forEach(choice -> more.add(sum.plus(choice)));
                if (more.size() > MOST_SUMS) {
                    return Optional.of(new Interval(1, numberOfTypes()));
                }
            }
            sums = more;
        }
        // A number of 1 may come out a little below it.
        return Interval.around(sums.stream()
                .filter(sum -> !sum.weights().isEmpty())
                .mapToDouble(sum -> Math.max(1, number.applyAsDouble(sum))));
    }

    private long numberOfTypes() {
        return choices.values().stream()
                .flatMap(Set::stream)
                .flatMap(choice -> choice.elementSet().stream())
                .distinct()
                .count();
    }

    /**
     * Returns the agreement of two states: the Jaccard coefficient of the types of policy that they follow, {@code |A ∩
     * B| / |A ∪ B|}.
     *
     * <p>Jaccard 1912, The distribution of the flora in the alpine zone, New Phytologist 11, 37-50.
     *
     * @param first one of the states
     * @param second another one
     * @return the agreement, from 0 for no common type to 1 for the same types; tight. It is over the readings under
     *     which both count, and empty if there are none
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
     * best, so they need not be tight. It is over the readings under which two states count, and empty if there are
     * none.
     */
    public Optional<Interval> meanAgreement() {
        return Mean.ofPairs(
                        choices.keySet(),
                        this::agreement,
                        (first, second) -> !choicesOf(first).contains(ImmutableMultiset.of())
                                && !choicesOf(second).contains(ImmutableMultiset.of()))
                .value();
    }

    private ImmutableSet<ImmutableMultiset<ApproachModel>> choicesOf(CountryCode state) {
        ImmutableSet<ImmutableMultiset<ApproachModel>> ofState = choices.get(state);
        if (ofState == null) {
            throw new NoSuchElementException("country \"" + state + "\" is not among those measured");
        }
        return ofState;
    }
}
