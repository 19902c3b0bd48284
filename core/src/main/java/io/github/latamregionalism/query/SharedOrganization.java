package io.github.latamregionalism.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSortedSet;
import io.github.latamregionalism.model.JsonRecord;
import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.SourceId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;

/**
 * An organization in which two countries both have a standing on a day.
 *
 * @param first the standing of the first country
 * @param second the standing of the second country, in the same organization and on the same day
 * @see Memberships#sharedOrganizations
 */
@JsonRecord
public record SharedOrganization(
        @JsonProperty("first") Standing first,
        @JsonProperty("second") Standing second) {

    /**
     * Makes a pair of standings.
     *
     * @param first the standing of the first country
     * @param second the standing of the second country
     * @throws IllegalArgumentException if they are not in the same organization on the same day
     */
    public SharedOrganization {
        if (!first.organization().equals(second.organization()) || !first.day().equals(second.day())) {
            throw new IllegalArgumentException("the standings are of " + first.organization() + " on " + first.day()
                    + " and of " + second.organization() + " on " + second.day());
        }
    }

    /** {@return the organization} */
    public OrganizationId organization() {
        return first.organization();
    }

    /** {@return how surely both are members} */
    public Certainty bothMembers() {
        return first.certaintyOf(Status.MEMBER).and(second.certaintyOf(Status.MEMBER));
    }

    /** {@return what to cite for both standings: the sources, each once, in order} */
    public ImmutableSortedSet<SourceId> sources() {
        return ImmutableSortedSet.<SourceId>naturalOrder()
                .addAll(first.sources())
                .addAll(second.sources())
                .build();
    }

    /** {@return how surely both participate} */
    public Certainty bothParticipate() {
        return first.participates().and(second.participates());
    }
}
