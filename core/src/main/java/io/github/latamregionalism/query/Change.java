package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.latamregionalism.model.JsonOfType;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Sourced;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.time.Bound;
import io.github.latamregionalism.time.Certainty;
import io.github.latamregionalism.time.EdtfDate;
import io.github.latamregionalism.time.Extent;
import io.github.latamregionalism.time.SpellDates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The start or the end of a fact that holds for some time, such as a spell of membership or an approach.
 *
 * @param kind whether the fact starts or ends
 * @param date the first day on which it holds or no longer holds, as precise as its source
 * @param certainty how surely that day lies in the days asked about: {@link Certainty#YES} or
 *     {@link Certainty#POSSIBLE}
 * @param fact the fact
 * @param <F> the kind of fact
 * @see Memberships#changesBetween
 */
@JsonRecord
public record Change<F extends Sourced & Comparable<? super F>>(
        @JsonProperty("kind") Kind kind,
        @JsonProperty("date") EdtfDate date,
        @JsonProperty("certainty") Certainty certainty,
        @JsonProperty("fact") @JsonOfType F fact)
        implements Dated<F>, Comparable<Change<F>> {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public Change {
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
        requireNonNull(certainty, "certainty");
        requireNonNull(fact, "fact");
    }

    /** Whether a fact starts or ends. */
    public enum Kind implements Term {
        /** It ends. */
        END,
        /** It starts. */
        START
    }

    /** Returns the starts and ends that certainly or possibly lie in a range of days, by date. */
    static <F extends Sourced & Comparable<? super F>> Facts<Change<F>> in(
            DayRange range,
            Collection<F> facts,
            Function<F, SpellDates> period,
            Function<F, Extent> days,
            Records records) {
        List<Change<F>> changes = new ArrayList<>();
        for (F fact : facts) {
            SpellDates dates = period.apply(fact);
            Extent extent = days.apply(fact);
            Certainty starts = range.contains(extent.earliestStart(), extent.latestStart());
            Certainty ends = range.contains(extent.earliestEnd(), extent.latestEnd());
            add(changes, Kind.START, dates.start(), starts, fact);
            add(changes, Kind.END, dates.end(), ends, fact);
        }
        return Facts.in(range, ImmutableList.sortedCopyOf(changes), records);
    }

    /** Adds the start or the end of a fact, unless it has no date or does not lie in the range. */
    static <F extends Sourced & Comparable<? super F>> void add(
            List<Change<F>> changes, Kind kind, Bound bound, Certainty certainty, F fact) {
        if (certainty != Certainty.NO) {
            bound.date().ifPresent(date -> changes.add(new Change<>(kind, date, certainty, fact)));
        }
    }

    /** Compares by date, then the fact, then the kind with ends first; not consistent with equals. */
    @Override
    public int compareTo(Change<F> other) {
        int order = date.compareTo(other.date);
        if (order == 0) {
            order = fact.compareTo(other.fact);
        }
        return order == 0 ? kind.compareTo(other.kind) : order;
    }
}
