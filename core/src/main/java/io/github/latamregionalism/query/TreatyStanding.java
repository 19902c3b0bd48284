package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.JsonDay;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a country is to a treaty on a day, how surely, and what it reserves.
 *
 * @param country the country
 * @param treaty the treaty
 * @param day the day
 * @param version the version of the dataset
 * @param asOf the day to which the dataset is known
 * @param coverage how far the dataset covers the acts of the country on the treaty
 * @param statuses the statuses that certainly or possibly hold, in the order of {@link Status}: one that is a
 *     {@link Certainty#YES}, or several that are {@link Certainty#POSSIBLE}
 * @param actions all acts of the country on the treaty, whenever they were, by date with unknown ones last
 * @param reservations the reservations of the country that stand on the day, by date
 * @param declarations the declarations of the country that stand on the day, by date
 * @param objections the objections of other countries, standing on the day, to those reservations and declarations, by
 *     country and date
 * @see Treaties#standingOf
 */
@JsonRecord
public record TreatyStanding(
        @JsonProperty("country") CountryCode country,
        @JsonProperty("treaty") TreatyId treaty,
        @JsonProperty("day") @JsonDay LocalDate day,
        @JsonProperty("version") String version,
        @JsonProperty("as_of") @JsonDay LocalDate asOf,
        @JsonProperty("coverage") Coverage coverage,
        @JsonProperty("statuses") ImmutableMap<Status, Certainty> statuses,
        @JsonProperty("actions") ImmutableList<TreatyAction> actions,
        @JsonProperty("reservations") ImmutableList<OnDay<TreatyAction>> reservations,
        @JsonProperty("declarations") ImmutableList<OnDay<TreatyAction>> declarations,
        @JsonProperty("objections") ImmutableList<OnDay<TreatyAction>> objections) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public TreatyStanding {
        requireNonNull(country, "country");
        requireNonNull(treaty, "treaty");
        requireNonNull(day, "day");
        requireNonNull(version, "version");
        requireNonNull(asOf, "asOf");
        requireNonNull(coverage, "coverage");
        requireNonNull(statuses, "statuses");
        requireNonNull(actions, "actions");
        requireNonNull(reservations, "reservations");
        requireNonNull(declarations, "declarations");
        requireNonNull(objections, "objections");
    }

    /** What a country is to a treaty, such as a party. At any moment it is one of these. */
    public enum Status implements Term {
        /** It has done nothing that is in effect. */
        NONE,

        /** It has signed, and is not bound. */
        SIGNATORY,

        /** It is bound. */
        PARTY,

        /** It was bound and left. */
        DENOUNCED
    }

    /**
     * {@return how surely a status holds}
     *
     * @param status the status
     */
    public Certainty certaintyOf(Status status) {
        requireNonNull(status, "status");
        return statuses.getOrDefault(status, Certainty.NO);
    }

    /**
     * {@return what to cite for the standing: the sources of all acts of the country on the treaty and of the
     * objections, each once, in order}
     */
    public ImmutableSortedSet<SourceId> sources() {
        ImmutableSortedSet.Builder<SourceId> sources = ImmutableSortedSet.naturalOrder();
        sources.addAll(Facts.sourcesOf(actions));
        sources.addAll(Facts.sourcesOf(Facts.facts(objections)));
        return sources.build();
    }

    /** {@return the status that certainly holds, empty if the dates leave it open} */
    public Optional<Status> certainStatus() {
        return statuses.entrySet().stream()
                .filter(entry -> entry.getValue() == Certainty.YES)
                .map(entry -> entry.getKey())
                .findFirst();
    }
}
