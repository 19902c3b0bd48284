package io.github.latamregionalism.query;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Term;
import io.github.latamregionalism.model.TreatyId;
import io.github.latamregionalism.policy.TreatyAction;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a country is to a treaty on a day, how surely, and what it reserves.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Treaties#standingOf
 */
@Value.Immutable
@CopiedRecordStyle
@JsonRecord
@JsonPropertyOrder({
    "country",
    "treaty",
    "day",
    "version",
    "as_of",
    "coverage",
    "statuses",
    "actions",
    "reservations",
    "declarations",
    "objections"
})
public interface TreatyStanding {

    /** What a country is to a treaty. At any moment it is one of these. */
    enum Status implements Term {
        /** It has done nothing that is in effect. */
        NONE,

        /** It has signed, and is not bound. */
        SIGNATORY,

        /** It is bound. */
        PARTY,

        /** It was bound and left. */
        DENOUNCED
    }

    /** {@return the country} */
    @JsonProperty("country")
    CountryCode country();

    /** {@return the treaty} */
    @JsonProperty("treaty")
    TreatyId treaty();

    /** {@return the day} */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    LocalDate day();

    /** {@return the version of the dataset} */
    @JsonProperty("version")
    String version();

    /** {@return the day to which the dataset is known} */
    @JsonProperty("as_of")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    LocalDate asOf();

    /** {@return how far the dataset covers the acts of the country on the treaty} */
    @JsonProperty("coverage")
    Coverage coverage();

    /**
     * {@return the statuses that certainly or possibly hold, in the order of {@link Status}: one that is a
     * {@link Certainty#YES}, or several that are {@link Certainty#POSSIBLE}}
     */
    @JsonProperty("statuses")
    ImmutableMap<Status, Certainty> statuses();

    /** {@return all acts of the country on the treaty, whenever they were, by date with unknown ones last} */
    @JsonProperty("actions")
    ImmutableList<TreatyAction> actions();

    /** {@return the reservations of the country that stand on the day, by date} */
    @JsonProperty("reservations")
    ImmutableList<OnDay<TreatyAction>> reservations();

    /** {@return the declarations of the country that stand on the day, by date} */
    @JsonProperty("declarations")
    ImmutableList<OnDay<TreatyAction>> declarations();

    /**
     * {@return the objections of other countries, standing on the day, to those reservations and declarations, by
     * country and date}
     */
    @JsonProperty("objections")
    ImmutableList<OnDay<TreatyAction>> objections();

    /**
     * {@return how surely a status holds}
     *
     * @param status the status
     */
    default Certainty certaintyOf(Status status) {
        return statuses().getOrDefault(status, Certainty.NO);
    }

    /**
     * {@return what to cite for the standing: the sources of all acts of the country on the treaty and of the
     * objections, each once, in order}
     */
    default ImmutableSortedSet<SourceId> sources() {
        ImmutableSortedSet.Builder<SourceId> sources = ImmutableSortedSet.naturalOrder();
        sources.addAll(Facts.sourcesOf(actions()));
        sources.addAll(Facts.sourcesOf(Facts.facts(objections())));
        return sources.build();
    }

    /** {@return whether the day lies after {@link #asOf}: what was running then is taken to run on} */
    default boolean isAfterAsOf() {
        return day().isAfter(asOf());
    }

    /** {@return the status that certainly holds, empty if the dates leave it open} */
    default Optional<Status> certainStatus() {
        return statuses().entrySet().stream()
                .filter(entry -> entry.getValue() == Certainty.YES)
                .map(entry -> entry.getKey())
                .findFirst();
    }
}
