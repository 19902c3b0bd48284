package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.JsonDay;
import io.github.latamregionalism.model.JsonOfType;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The countries, or other things, for which something certainly holds on a day, and those for which it possibly does.
 *
 * <p>Where dates are known only to the month or the year, a day may lie on either side of them. It then holds
 * {@link #possible possibly}. No element is in both sets. A count lies between the size of {@code certain()} and that
 * of both sets together.
 *
 * <p>Immutable and thread-safe if its elements are.
 *
 * @param certain those for whom it holds whatever the days behind partial dates are, in ascending order
 * @param possible those for whom it holds only for some of the days that partial dates allow, in ascending order; none
 *     is among {@code certain}
 * @param facts the facts by which it certainly or possibly holds, each with its sources. They are spells of membership,
 *     approaches or acts of treaties, in the order of their kind
 * @param version the version of the dataset, empty if it has none
 * @param asOf the day to which the dataset is known
 * @param coverage how far the dataset covers the question: whether who is not listed was not so
 * @param <T> what the answer lists, such as {@link io.github.latamregionalism.model.CountryCode}
 */
@JsonRecord
public record Answer<T extends Comparable<? super T>>(
        @JsonProperty("certain") ImmutableSet<T> certain,
        @JsonProperty("possible") ImmutableSet<T> possible,
        @JsonProperty("facts") @JsonOfType ImmutableList<Sourced> facts,
        @JsonProperty("version") String version,
        @JsonProperty("as_of") @JsonDay LocalDate asOf,
        @JsonProperty("coverage") Coverage coverage) {

    /**
     * Makes an answer from its parts, such as one about data of your own.
     *
     * @param certain those for whom it certainly holds, in any order
     * @param possible those for whom it possibly holds, in any order
     * @param facts the facts behind it
     * @param version the version of the dataset
     * @param asOf the day to which the dataset is known
     * @param coverage how far the dataset covers the question
     * @throws IllegalArgumentException if one is in both sets
     */
    public Answer {
        requireNonNull(certain, "certain");
        requireNonNull(possible, "possible");
        requireNonNull(facts, "facts");
        requireNonNull(version, "version");
        requireNonNull(asOf, "asOf");
        requireNonNull(coverage, "coverage");
        for (T element : possible) {
            if (certain.contains(element)) {
                throw new IllegalArgumentException(element + " is both certain and possible");
            }
        }
        certain = ImmutableSet.copyOf(new TreeSet<>(certain));
        possible = ImmutableSet.copyOf(new TreeSet<>(possible));
    }

    /** Returns the answer from how surely it holds for each, with the facts behind. */
    static <T extends Comparable<? super T>> Answer<T> of(
            SortedMap<T, Certainty> held, List<? extends Sourced> facts, Coverage coverage, Records records) {
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

    /**
     * {@return how surely it holds for one}
     *
     * @param element the one asked about
     */
    public Certainty certaintyOf(T element) {
        requireNonNull(element, "element");
        if (certain.contains(element)) {
            return Certainty.YES;
        }
        return possible.contains(element) ? Certainty.POSSIBLE : Certainty.NO;
    }

    /**
     * {@return what to cite for the answer: the ids of the sources of its facts, each once, in order}
     * {@code Bibliography.ofSources} writes the facts' sources for LaTeX and for citation processors.
     */
    public ImmutableSortedSet<SourceId> sources() {
        return Facts.sourcesOf(facts);
    }

    /**
     * {@return those of {@link #facts()} that are of one kind, in the same order}
     *
     * @param kind the kind of fact, such as {@code Membership.class}
     * @param <F> the kind of fact
     */
    public <F extends Sourced> ImmutableList<F> facts(Class<F> kind) {
        requireNonNull(kind, "kind");
        return facts.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** {@return whether it holds for nobody: neither certainly nor possibly} */
    public boolean isEmpty() {
        return certain.isEmpty() && possible.isEmpty();
    }

    @Override
    public String toString() {
        return "certainly " + certain + ", possibly " + possible
                + (coverage.isAfterAsOf() ? " (after " + asOf + ")" : "");
    }
}
