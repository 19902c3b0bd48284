package io.github.latamregionalism.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.latamregionalism.dataset.Dataset;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.CountryKind;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.Treaty;
import io.github.latamregionalism.policy.TreatyTopic;
import io.github.latamregionalism.query.Answer;
import io.github.latamregionalism.query.Treaties;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * How far some states are bound by some treaties, and by the same ones, on a day.
 *
 * <p>When a state is a party is told by {@link Treaties}. A treaty that is not yet in force binds nobody and counts all
 * the same, so that a share is of the same treaties on every day. A treaty recorded in two forms, as it was made and as
 * it was amended, counts as two.
 */
public final class TreatyAlignment extends Measurement {

    private final ImmutableSet<TreatyId> treaties;
    private final ImmutableMap<CountryCode, Certainty> states;
    private final ImmutableMap<CountryCode, Answer<TreatyId>> bound;

    private TreatyAlignment(
            Dataset dataset,
            Collection<TreatyId> treaties,
            ImmutableMap<CountryCode, Certainty> states,
            LocalDate day) {
        super("treaty alignment of " + states.size() + " states on " + day, dataset);
        this.treaties = ImmutableSet.copyOf(treaties);
        this.treaties.forEach(treaty -> dataset.records().treaties().get(treaty));
        this.states = states;
        // No act is known of a state that only its memberships name.
        this.bound = Maps.toMap(
                Sets.filter(states.keySet(), dataset.records().countries()::contains),
                state -> dataset.treaties().treatiesOf(state, day));
    }

    /**
     * {@return the alignment of the states of the region, all of {@link CountryKind#STATE}, on the treaties of
     * {@link TreatyTopic#DRUGS}}
     *
     * @param dataset the dataset
     * @param day the day
     */
    public static TreatyAlignment ofRegion(Dataset dataset, LocalDate day) {
        return of(dataset, drugTreaties(dataset), States.ofRegion(dataset), day);
    }

    /**
     * {@return the alignment of some states on some treaties}
     *
     * @param dataset the dataset
     * @param treaties the treaties; one given twice counts once
     * @param states the states; one given twice counts once
     * @param day the day
     */
    public static TreatyAlignment of(
            Dataset dataset, Collection<TreatyId> treaties, Collection<CountryCode> states, LocalDate day) {
        requireNonNull(treaties, "treaties");
        requireNonNull(day, "day");
        states.forEach(state -> dataset.records().countries().get(state));
        return new TreatyAlignment(dataset, treaties, States.all(states), day);
    }

    /**
     * {@return the alignment of the members of an organization on the day, on the treaties of
     * {@link TreatyTopic#DRUGS}; those possibly members are in under some readings and out under others}
     *
     * @param dataset the dataset
     * @param organization the organization
     * @param day the day
     */
    public static TreatyAlignment ofMembers(Dataset dataset, OrganizationId organization, LocalDate day) {
        requireNonNull(organization, "organization");
        return new TreatyAlignment(dataset, drugTreaties(dataset), States.members(dataset, organization, day), day);
    }

    private static ImmutableSet<TreatyId> drugTreaties(Dataset dataset) {
        return dataset.records().treaties().stream()
                .filter(treaty -> treaty.topic() == TreatyTopic.DRUGS)
                .map(Treaty::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the share of the states that are party to a treaty: parties divided by states.
     *
     * @param treaty one of the treaties measured
     * @return the share, from 0 to 1; tight where the acts of the states are dated independently of each other; over
     *     the readings under which there is a state, and empty if there are none
     * @throws NoSuchElementException if the treaty is not among those measured
     */
    public Optional<Interval> share(TreatyId treaty) {
        requireNonNull(treaty, "treaty");
        if (!treaties.contains(treaty)) {
            throw new NoSuchElementException("treaty \"" + treaty + "\" is not among those measured");
        }
        Share share = new Share();
        states.forEach((state, included) -> share.add(included, boundBy(state, treaty)));
        return share.value();
    }

    /**
     * Returns the share of all pairs of a state and a treaty in which the state is a party, which is the mean of
     * {@link #share} over the treaties.
     *
     * @return the share, from 0 to 1; tight for given states whose acts are dated independently of each other; over the
     *     readings under which there is a state, and empty if there are none or no treaties
     */
    public Optional<Interval> meanShare() {
        Share share = new Share();
        for (TreatyId treaty : treaties) {
            states.forEach((state, included) -> share.add(included, boundBy(state, treaty)));
        }
        return share.value();
    }

    /**
     * Returns the agreement of two states: the Jaccard coefficient of the treaties to which they are party, {@code |A ∩
     * B| / |A ∪ B|}. Treaties to which neither is a party are no agreement.
     *
     * <p>Jaccard 1912, The distribution of the flora in the alpine zone, New Phytologist 11, 37-50.
     *
     * @param first one of the states
     * @param second another one
     * @return the agreement, from 0 for no common treaty to 1 for the same treaties; tight where the acts of the two
     *     are dated independently of each other; over the readings under which either is a party to a treaty, and empty
     *     if there are none
     * @throws NoSuchElementException if a state is not among those measured
     */
    public Optional<Interval> agreement(CountryCode first, CountryCode second) {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        Share share = new Share();
        for (TreatyId treaty : treaties) {
            share.addJaccard(boundBy(first, treaty), boundBy(second, treaty), first.equals(second));
        }
        return share.value();
    }

    /**
     * Returns the mean agreement of all pairs of states of which either is a party to a treaty.
     *
     * @return the mean, from 0 to 1; its bounds take each pair at its own best, so they need not be tight; over the
     *     readings under which there is such a pair, and empty if there are none
     */
    public Optional<Interval> meanAgreement() {
        return Mean.ofPairs(
                states.keySet(),
                this::agreement,
                (first, second) -> (isSurelyBound(first) || isSurelyBound(second))
                        && states.get(first) == Certainty.YES
                        && states.get(second) == Certainty.YES);
    }

    private boolean isSurelyBound(CountryCode state) {
        return treaties.stream().anyMatch(treaty -> boundBy(state, treaty) == Certainty.YES);
    }

    private Certainty boundBy(CountryCode state, TreatyId treaty) {
        if (!states.containsKey(state)) {
            throw new NoSuchElementException("country \"" + state + "\" is not among those measured");
        }
        Answer<TreatyId> known = bound.get(state);
        return known == null ? Certainty.NO : known.certaintyOf(treaty);
    }
}
