package io.github.latamregionalism.query;

import io.github.latamregionalism.model.OrganizationId;
import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.time.Certainty;

/**
 * An organization in which two countries both have a standing on a day.
 *
 * @param first the standing of the first country
 * @param second the standing of the second country, in the same organization and on the same day
 * @see Memberships#sharedOrganizations
 */
public record SharedOrganization(Standing first, Standing second) {

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

    /**
     * Returns the organization.
     *
     * @return the organization
     */
    public OrganizationId organization() {
        return first.organization();
    }

    /**
     * Returns how surely both are members.
     *
     * @return the certainty
     */
    public Certainty bothMembers() {
        return first.certaintyOf(Status.MEMBER).and(second.certaintyOf(Status.MEMBER));
    }

    /**
     * Returns how surely both participate.
     *
     * @return the certainty
     */
    public Certainty bothParticipate() {
        return first.participates().and(second.participates());
    }
}
