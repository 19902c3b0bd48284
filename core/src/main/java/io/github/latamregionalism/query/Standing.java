package io.github.latamregionalism.query;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.AlternativeReading;
import io.github.latamregionalism.model.CountryCode;
import io.github.latamregionalism.model.JsonDay;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.Membership;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * What a country is in an organization on a day: every status that holds, how surely, by which spells, and what other
 * sources or parties say.
 *
 * <p>Several statuses may hold at once: a suspended member is a member and suspended.
 *
 * <p>Whether the country participates can be surer than the statuses are one by one. Where a withdrawal on an unknown
 * day of 2020 ended both membership and inactivity, both are possible on each day of the year, and the country
 * participates on none.
 *
 * @param country the country
 * @param organization the organization
 * @param day the day
 * @param version the version of the dataset
 * @param asOf the day to which the dataset is known
 * @param coverage how far the dataset covers all statuses in the organization: whether one that is not there was not
 *     held
 * @param statuses the statuses that certainly or possibly hold, in the order of {@link Status}; none of them is a
 *     {@link Certainty#NO}
 * @param participates how surely the country participates: it is a member and neither suspended nor inactive
 * @param spells the spells by which a status certainly or possibly holds on the day, by start
 * @param acts the acts on which those spells and the {@link #departure} rest, by spell and date
 * @param history all spells of the country in the organization, whenever they were, by start
 * @param alternativeReadings the readings under which a status would hold on the day more or less surely than by the
 *     spells themselves. Each names its spell and who holds it
 * @see Memberships#standingOf
 */
@JsonRecord
public record Standing(
        @JsonProperty("country") CountryCode country,
        @JsonProperty("organization") OrganizationId organization,
        @JsonProperty("day") @JsonDay LocalDate day,
        @JsonProperty("version") String version,
        @JsonProperty("as_of") @JsonDay LocalDate asOf,
        @JsonProperty("coverage") Coverage coverage,
        @JsonProperty("statuses") ImmutableMap<Status, Certainty> statuses,
        @JsonProperty("participates") Certainty participates,
        @JsonProperty("spells") ImmutableList<Membership> spells,
        @JsonProperty("acts") ImmutableList<DecidingAct> acts,
        @JsonProperty("history") ImmutableList<Membership> history,
        @JsonProperty("alternative_readings") ImmutableList<AlternativeReading> alternativeReadings) {
    /** Makes one from its parts, none of which may be null. {@inheritDoc} */
    public Standing {
        requireNonNull(country, "country");
        requireNonNull(organization, "organization");
        requireNonNull(day, "day");
        requireNonNull(version, "version");
        requireNonNull(asOf, "asOf");
        requireNonNull(coverage, "coverage");
        requireNonNull(statuses, "statuses");
        requireNonNull(participates, "participates");
        requireNonNull(spells, "spells");
        requireNonNull(acts, "acts");
        requireNonNull(history, "history");
        requireNonNull(alternativeReadings, "alternativeReadings");
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
     * {@return the member spell that ended last before the day, if the country had left} It is empty if the country is
     * certainly or possibly a member, or never was one before the day.
     */
    public Optional<Membership> departure() {
        return departure(statuses, history, day);
    }

    /** Returns the departure that the standings of a history have on a day, from the statuses on it. */
    static Optional<Membership> departure(
            Map<Status, Certainty> statuses, ImmutableList<Membership> history, LocalDate day) {
        boolean isMember = statuses.getOrDefault(Status.MEMBER, Certainty.NO) != Certainty.NO;
        return history.stream()
                .filter(spell -> spell.status() == Status.MEMBER && !isMember)
                .filter(spell -> !day.isBefore(spell.period().extent().latestEnd()))
                .max(Comparator.comparing(spell -> spell.period().extent().latestEnd()));
    }

    /**
     * {@return what to cite for the standing: the sources of the spells that hold, of the {@link #departure}, of the
     * acts of both and of the alternative readings, each once, in order}
     */
    public ImmutableSortedSet<SourceId> sources() {
        ImmutableSortedSet.Builder<SourceId> sources = ImmutableSortedSet.naturalOrder();
        sources.addAll(Facts.sourcesOf(spells));
        acts.forEach(deciding -> sources.addAll(deciding.event().provenance().sources()));
        departure().ifPresent(spell -> sources.addAll(spell.provenance().sources()));
        alternativeReadings.forEach(reading -> sources.addAll(reading.sources()));
        return sources.build();
    }
}
