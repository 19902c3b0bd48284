package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyTopic;
import io.github.latamregionalism.query.Treaties;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How far some states are bound by some conventions, and by the same ones, on a day.
 *
 * <p>When a state is a party is told by {@link Treaties}. A convention counts once, however many forms and protocols it
 * has: who is party to one of them is a party. It counts from the day on which it was adopted, in force or not.
 */
public final class TreatyAlignment extends Measurement {

    private static final ImmutableList<Boolean> EITHER = ImmutableList.of(true, false);

    private final ImmutableSet<ImmutableSet<TreatyId>> conventions;
    private final ImmutableMap<CountryCode, Certainty> states;

    /** How surely each state is a party, convention by convention. */
    private final ImmutableMap<CountryCode, ImmutableList<Certainty>> bound;

    private TreatyAlignment(
            Dataset dataset,
            Collection<? extends Set<TreatyId>> conventions,
            ImmutableMap<CountryCode, Certainty> states,
            LocalDate day) {
        super("treaty alignment of " + states.size() + " states on " + day, dataset);
        this.conventions = conventions.stream()
                .map(ImmutableSet::copyOf)
                .filter(forms -> forms.stream()
                        .map(dataset.records().treaties()::get)
                        // All are looked up, so that one that the dataset does not have is refused.
                        .map(treaty -> !treaty.adopted().earliest().isAfter(day))
                        .reduce(false, Boolean::logicalOr))
                .collect(ImmutableSet.toImmutableSet());
        this.states = states;
        this.bound = Maps.toMap(states.keySet(), state -> boundBy(dataset, state, day));
    }

    private ImmutableList<Certainty> boundBy(Dataset dataset, CountryCode state, LocalDate day) {
        // No act is known of a state that only its memberships name.
        Function<TreatyId, Certainty> known = dataset.records().countries().contains(state)
                ? dataset.treaties().treatiesOf(state, day)::certaintyOf
                : treaty -> Certainty.NO;
        return conventions.stream()
                .map(forms -> forms.stream().map(known).reduce(Certainty.NO, Certainty::or))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the alignment of the states of a scope on the drug control conventions of the United Nations, as
     * {@link #unitedNationsConventions} finds them} Of an organization, those that are its members on the day; those
     * possibly so are in under some readings and out under others.
     *
     * @param dataset the dataset
     * @param scope which states count
     * @param day the day
     */
    public static TreatyAlignment of(Dataset dataset, Scope scope, LocalDate day) {
        return of(dataset, unitedNationsConventions(dataset), scope, day);
    }

    /**
     * {@return the alignment of the states of a scope on some conventions}
     *
     * @param dataset the dataset
     * @param conventions the conventions, each as the set of its forms
     * @param scope which states count
     * @param day the day
     */
    public static TreatyAlignment of(
            Dataset dataset, Collection<? extends Set<TreatyId>> conventions, Scope scope, LocalDate day) {
        return new TreatyAlignment(dataset, conventions, scope.membersOn(dataset, day), day);
    }

    /**
     * {@return the conventions on {@link TreatyTopic#DRUGS} of which the United Nations are the depositary, each with
     * its forms and protocols: the treaties with the same {@link Treaty#convention}}
     *
     * @param dataset the dataset
     */
    public static ImmutableSet<ImmutableSet<TreatyId>> unitedNationsConventions(Dataset dataset) {
        return ImmutableSet.copyOf(formsByConvention(dataset).values());
    }

    /** Returns the same conventions by id. */
    static SortedMap<TreatyId, ImmutableSet<TreatyId>> formsByConvention(Dataset dataset) {
        return dataset.records().treaties().stream()
                .filter(treaty -> treaty.topic() == TreatyTopic.DRUGS
                        && treaty.depositary().contains("United Nations"))
                .collect(Collectors.groupingBy(
                        treaty -> treaty.convention().orElse(treaty.id()),
                        TreeMap::new,
                        Collectors.mapping(Treaty::id, ImmutableSet.toImmutableSet())));
    }

    /** {@return the number of states} */
    public Interval states() {
        return Interval.counting(states.values().stream());
    }

    /**
     * Returns the share of the states that are party to a convention: parties divided by states.
     *
     * @param treaty one of the treaties measured
     * @return the share, from 0 to 1; tight where the acts of the states are dated independently of each other. It is
     *     over the readings under which there is a state, and empty if there are none
     * @throws NoSuchElementException if the treaty is not among those measured
     */
    public Optional<Interval> share(TreatyId treaty) {
        requireNonNull(treaty, "treaty");
        Share share = new Share();
        int place = Iterables.indexOf(conventions, forms -> forms.contains(treaty));
        if (place < 0) {
            throw new NoSuchElementException("treaty \"" + treaty + "\" is not among those measured on this day");
        }
        states.forEach((state, included) -> share.add(included, boundBy(state).get(place)));
        return share.value();
    }

    /**
     * Returns the share of all pairs of a state and a convention in which the state is a party, which is the mean of
     * {@link #share} over the conventions.
     *
     * @return the share, from 0 to 1; tight for given states whose acts are dated independently of each other. It is
     *     over the readings under which there is a state, and empty if there are none or no conventions
     */
    public Optional<Interval> meanShare() {
        Share share = new Share();
        states.forEach((state, included) -> boundBy(state).forEach(party -> share.add(included, party)));
        return share.value();
    }

    /**
     * Returns the agreement of two states: the share of the conventions on which they do the same, both being party to
     * it or neither.
     *
     * @param first one of the states
     * @param second another one
     * @return the agreement, from 0 to 1; tight where the acts of the two are dated independently of each other; empty
     *     if there are no conventions
     * @throws NoSuchElementException if a state is not among those measured
     */
    public Optional<Interval> agreement(CountryCode first, CountryCode second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        return over(first, second, Choices::agreement);
    }

    /**
     * Returns Cohen's kappa of two states: how far their {@link #agreement} exceeds what is expected by chance. It is
     * {@code (a - e) / (1 - e)}, where {@code e} follows from the share of the conventions to which each is a party.
     *
     * <p>Cohen 1960, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1),
     * 37-46. Häge 2011, Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement,
     * Political Analysis 19 (3), 287-305.
     *
     * @param first one of the states
     * @param second another one
     * @return the coefficient, from -1 to 1, and 0 for no more than chance; as tight as the agreement. It is over the
     *     readings under which it is defined, and empty if there are none, such as where both are party to every
     *     convention
     * @throws NoSuchElementException if a state is not among those measured
     */
    public Optional<Interval> kappa(CountryCode first, CountryCode second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        return over(first, second, Choices::kappa);
    }

    /**
     * {@return the mean agreement of all pairs of states, from 0 to 1} Its bounds take each pair at its own best, so
     * they need not be tight. It is over the readings under which there is a pair, and empty if there are none or no
     * conventions.
     */
    public Optional<Interval> meanAgreement() {
        return overPairs(Choices::agreement).value();
    }

    /**
     * {@return the mean {@link #kappa} of the pairs of states for which it is defined, with bounds of the same kind;
     * empty if it is for none} Light 1971, Measures of response agreement for qualitative data, Psychological Bulletin
     * 76 (5), 365-377.
     */
    public Optional<Interval> meanKappa() {
        return overPairs(Choices::kappa).value();
    }

    /** {@return the number of pairs of states for which {@link #kappa} is defined} */
    public Interval pairsWithKappa() {
        return overPairs(Choices::kappa).count();
    }

    /** How often two states do what: both are party to a convention, the first only, the second only, or neither. */
    private record Choices(int both, int first, int second, int neither) {

        Choices plus(boolean byFirst, boolean bySecond) {
            return new Choices(
                    both + (byFirst && bySecond ? 1 : 0),
                    first + (byFirst && !bySecond ? 1 : 0),
                    second + (bySecond && !byFirst ? 1 : 0),
                    neither + (byFirst || bySecond ? 0 : 1));
        }

        double agreement() {
            return (double) (both + neither) / (both + first + second + neither);
        }

        /** Returns what is not a number where one answer of both leaves no room above chance. */
        double kappa() {
            double all = both + first + second + neither;
            double ofFirst = (both + first) / all;
            double ofSecond = (both + second) / all;
            double chance = ofFirst * ofSecond + (1 - ofFirst) * (1 - ofSecond);
            return chance == 1 ? Double.NaN : (agreement() - chance) / (1 - chance);
        }
    }

    private Set<Choices> choices(CountryCode first, CountryCode second) {
        List<Certainty> ofFirst = boundBy(first);
        List<Certainty> ofSecond = boundBy(second);
        Set<Choices> all = Set.of(new Choices(0, 0, 0, 0));
        for (int i = 0; i < conventions.size(); i++) {
            Set<Choices> more = new HashSet<>();
            for (boolean byFirst : EITHER) {
                for (boolean bySecond : EITHER) {
                    if (allows(ofFirst.get(i), byFirst)
                            && allows(ofSecond.get(i), bySecond)
                            && (byFirst == bySecond || !first.equals(second))) {
                        all.forEach(counted -> more.add(counted.plus(byFirst, bySecond)));
                    }
                }
            }
            all = more;
        }
        return all;
    }

    private static boolean allows(Certainty certainty, boolean holds) {
        return certainty != (holds ? Certainty.NO : Certainty.YES);
    }

    private Optional<Interval> over(CountryCode first, CountryCode second, ToDoubleFunction<Choices> measure) {
        return Interval.around(
                choices(first, second).stream().mapToDouble(measure).filter(value -> !Double.isNaN(value)));
    }

    private Mean overPairs(ToDoubleFunction<Choices> measure) {
        return Mean.ofPairs(
                states.keySet(),
                (first, second) -> over(first, second, measure),
                (first, second) -> states.get(first) == Certainty.YES
                        && states.get(second) == Certainty.YES
                        && choices(first, second).stream().mapToDouble(measure).noneMatch(Double::isNaN));
    }

    private ImmutableList<Certainty> boundBy(CountryCode state) {
        ImmutableList<Certainty> known = bound.get(state);
        if (known == null) {
            throw new NoSuchElementException("country \"" + state + "\" is not among those measured");
        }
        return known;
    }
}
