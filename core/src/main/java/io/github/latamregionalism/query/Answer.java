package io.github.latamregionalism.query;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Those for whom something holds on a day: some certainly, some possibly.
 *
 * <p>Where dates are known only to the month or the year, a day may lie on either side of them. It then holds
 * {@link #possible possibly}. No element is in both sets. A count lies between the size of {@code certain()} and that
 * of both sets together.
 *
 * <p>Immutable and thread-safe if its elements are.
 *
 * @param <T> what the answer lists, such as {@link io.github.latamregionalism.model.CountryCode}
 */
@JsonRecord
@JsonPropertyOrder({"certain", "possible", "facts", "version", "as_of", "coverage"})
public final class Answer<T extends Comparable<? super T>> {

    private final ImmutableSet<T> certain;
    private final ImmutableSet<T> possible;
    private final ImmutableList<Sourced> facts;
    private final String version;
    private final LocalDate asOf;
    private final Coverage coverage;

    private Answer(
            ImmutableSet<T> certain,
            ImmutableSet<T> possible,
            ImmutableList<Sourced> facts,
            String version,
            LocalDate asOf,
            Coverage coverage) {
        this.certain = certain;
        this.possible = possible;
        this.facts = facts;
        this.version = version;
        this.asOf = asOf;
        this.coverage = coverage;
    }

    /**
     * {@return an answer from its parts, such as one about data of your own}
     *
     * @param certain those for whom it certainly holds
     * @param possible those for whom it possibly holds
     * @param facts the facts behind it
     * @param version the version of the dataset
     * @param asOf the day to which the dataset is known
     * @param coverage how far the dataset covers the question
     * @param <T> what the answer lists
     * @throws IllegalArgumentException if one is in both sets
     */
    public static <T extends Comparable<? super T>> Answer<T> of(
            Set<? extends T> certain,
            Set<? extends T> possible,
            List<? extends Sourced> facts,
            String version,
            LocalDate asOf,
            Coverage coverage) {
        for (T element : possible) {
            if (certain.contains(element)) {
                throw new IllegalArgumentException(element + " is both certain and possible");
            }
        }
        return new Answer<>(
                ImmutableSet.copyOf(new TreeSet<T>(certain)),
                ImmutableSet.copyOf(new TreeSet<T>(possible)),
                ImmutableList.copyOf(facts),
                version,
                asOf,
                coverage);
    }

    /** Returns the answer from how surely it holds for each, with the facts behind. */
    static <T extends Comparable<? super T>> Answer<T> of(
            SortedMap<T, Certainty> held, ImmutableList<? extends Sourced> facts, Coverage coverage, Records records) {
        ImmutableSet.Builder<T> certain = ImmutableSet.builder();
        ImmutableSet.Builder<T> possible = ImmutableSet.builder();
        for (Map.Entry<T, Certainty> entry : held.entrySet()) {
            if (entry.getValue() == Certainty.YES) {
                certain.add(entry.getKey());
            } else if (entry.getValue() == Certainty.POSSIBLE) {
                possible.add(entry.getKey());
            }
        }
        return new Answer<>(
                certain.build(),
                possible.build(),
                ImmutableList.copyOf(facts),
                records.version(),
                records.asOf(),
                coverage);
    }

    /** {@return those for whom it holds whatever the days behind partial dates are, in ascending order} */
    @JsonProperty("certain")
    public ImmutableSet<T> certain() {
        return certain;
    }

    /**
     * {@return those for whom it holds only for some of the days that partial dates allow, in ascending order; none is
     * among {@link #certain}}
     */
    @JsonProperty("possible")
    public ImmutableSet<T> possible() {
        return possible;
    }

    /**
     * {@return how surely it holds for one}
     *
     * @param element the one asked about
     */
    public Certainty certaintyOf(T element) {
        if (certain.contains(element)) {
            return Certainty.YES;
        }
        return possible.contains(element) ? Certainty.POSSIBLE : Certainty.NO;
    }

    /**
     * Returns the facts by which it certainly or possibly holds, each with its sources.
     *
     * <p>They are spells of an answer about membership, approaches about policy, and acts about treaties.
     *
     * @return the facts in the order of their kind
     */
    @JsonProperty("facts")
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    public ImmutableList<Sourced> facts() {
        return facts;
    }

    /**
     * Returns the sources of the facts behind the answer: what to cite for it.
     *
     * @return the ids, each once, in order; {@code Bibliography.ofSources} writes the facts' sources for LaTeX and for
     *     citation processors
     */
    public ImmutableSortedSet<SourceId> sources() {
        return Facts.sourcesOf(facts);
    }

    /**
     * Returns the facts of one kind by which it certainly or possibly holds.
     *
     * @param kind the kind of fact, such as {@code Membership.class}
     * @param <F> the kind of fact
     * @return those of {@link #facts} that are of the kind, in the same order
     */
    public <F extends Sourced> ImmutableList<F> facts(Class<F> kind) {
        ImmutableList.Builder<F> found = ImmutableList.builder();
        for (Sourced fact : facts) {
            if (kind.isInstance(fact)) {
                found.add(kind.cast(fact));
            }
        }
        return found.build();
    }

    /** {@return whether it holds for nobody: neither certainly nor possibly} */
    public boolean isEmpty() {
        return certain.isEmpty() && possible.isEmpty();
    }

    /** {@return the version of the dataset, empty if it has none} */
    @JsonProperty("version")
    public String version() {
        return version;
    }

    /** {@return the day to which the dataset is known} */
    @JsonProperty("as_of")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return how far the dataset covers the question: whether who is not listed was not so} */
    @JsonProperty("coverage")
    public Coverage coverage() {
        return coverage;
    }

    /** {@return whether the day asked about lies after {@link #asOf}: what was running then is taken to run on} */
    public boolean isAfterAsOf() {
        return coverage.isAfterAsOf();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Answer<?> other
                && certain.equals(other.certain)
                && possible.equals(other.possible)
                && facts.equals(other.facts)
                && version.equals(other.version)
                && asOf.equals(other.asOf)
                && coverage.equals(other.coverage);
    }

    @Override
    public int hashCode() {
        return certain.hashCode() * 31 + possible.hashCode();
    }

    @Override
    public String toString() {
        return "certainly " + certain + ", possibly " + possible + (isAfterAsOf() ? " (after " + asOf + ")" : "");
    }
}
