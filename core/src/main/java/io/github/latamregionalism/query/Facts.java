package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.JsonDay;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.time.Extent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The facts on a day, or in a stretch of days, each with its certainty.
 *
 * @param all the facts, in the order that the question names
 * @param version the version of the dataset
 * @param asOf the day to which the dataset is known
 * @param isAfterAsOf whether the day asked about, or the last of the days, lies after that: what was running then is
 *     taken to run on
 * @param <D> how the question dates a fact, such as an {@link OnDay}
 */
@JsonRecord
public record Facts<D extends Dated<?>>(
        @JsonProperty("all") ImmutableList<D> all,
        @JsonProperty("version") String version,
        @JsonProperty("as_of") @JsonDay LocalDate asOf,
        @JsonProperty("is_after_as_of") boolean isAfterAsOf) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public Facts {
        requireNonNull(all, "all");
        requireNonNull(version, "version");
        requireNonNull(asOf, "asOf");
    }

    /** Returns the facts that hold on a day. */
    static <F extends Sourced> Facts<OnDay<F>> on(
            LocalDate day, Collection<F> facts, Function<F, Extent> extent, Records records) {
        ImmutableList<OnDay<F>> held =
                OnDay.held(facts, fact -> extent.apply(fact).contains(day));
        return new Facts<>(held, records.version(), records.asOf(), day.isAfter(records.asOf()));
    }

    /** Returns the facts in a range of days. */
    static <D extends Dated<?>> Facts<D> in(DayRange range, ImmutableList<D> all, Records records) {
        return new Facts<>(
                all,
                records.version(),
                records.asOf(),
                range.endExclusive().isAfter(records.asOf().plusDays(1)));
    }

    /** {@return those that hold whatever the days behind partial dates are} */
    public ImmutableList<D> certain() {
        return all.stream().filter(Dated::isCertain).collect(ImmutableList.toImmutableList());
    }

    /** {@return those that hold only for some of the days that partial dates allow} */
    public ImmutableList<D> possible() {
        return all.stream().filter(dated -> !dated.isCertain()).collect(ImmutableList.toImmutableList());
    }

    /** {@return whether there is no fact} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return what to cite for the answer: the ids of the sources of its facts, each once, in order} */
    public ImmutableSortedSet<SourceId> sources() {
        return sourcesOf(all.stream().map(Dated::fact).toList());
    }

    /** Returns the sources of some facts. */
    static ImmutableSortedSet<SourceId> sourcesOf(Collection<? extends Sourced> facts) {
        return facts.stream()
                .flatMap(fact -> fact.provenance().sources().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    static <F extends Sourced> List<F> facts(Collection<? extends Dated<F>> dated) {
        return dated.stream().<F>map(Dated::fact).toList();
    }
}
