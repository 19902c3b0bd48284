package io.github.latamregionalism.analysis;

import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.model.Term;

/** What a {@link Series} measures in each year: stocks on 31 December, flows over the whole year. */
public enum Measure implements Term {
    /** {@link Participation#members} on 31 December. */
    MEMBERS,

    /** {@link Participation#participants} on 31 December. */
    PARTICIPANTS,

    /** {@link Participation#rate} on 31 December. */
    PARTICIPATION_RATE,

    /** {@link Participation#accessions} in the year. */
    ACCESSIONS,

    /** {@link Participation#accessionRate} of the year. */
    ACCESSION_RATE,

    /** {@link Participation#exits} in the year. */
    EXITS,

    /** {@link Participation#exitRate} of the year. */
    EXIT_RATE,

    /** {@link Participation#suspensions} in the year. */
    SUSPENSIONS,

    /** {@link Participation#selfSuspensions} in the year. */
    SELF_SUSPENSIONS,

    /** {@link CoMembershipNetwork#density} on 31 December. */
    DENSITY,

    /** {@link CoMembershipNetwork#meanWeight} on 31 December. */
    SHARED_ORGANIZATIONS,

    /**
     * The mean {@link Overlap#jaccard} on 31 December: of the organization with each other that has members, or of all
     * pairs of organizations that have. Its bounds need not be tight.
     */
    OVERLAP,

    /**
     * {@link PolicyDiversity#giniSimpson} on 31 December, among the states of {@link Status#MEMBER} or of the region.
     */
    GINI_SIMPSON,

    /** {@link PolicyDiversity#shannon} on 31 December, among the same states. */
    SHANNON,

    /** {@link PolicyDiversity#meanAgreement} on 31 December, among the same states. */
    POLICY_AGREEMENT,

    /** {@link TreatyAlignment#meanShare} on 31 December, of the drug treaties, among the same states. */
    TREATY_SHARE,

    /** {@link TreatyAlignment#meanAgreement} on 31 December, on the drug treaties, among the same states. */
    TREATY_AGREEMENT
}
