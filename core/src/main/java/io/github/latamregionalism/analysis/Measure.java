package io.github.latamregionalism.analysis;

import io.github.latamregionalism.model.Term;

/**
 * What a {@link Series} measures in each year: stocks on 31 December, flows over the whole year. The sentence beside
 * each is its {@link #definition}.
 */
public enum Measure implements Term {
    /** {@link Participation#members} on 31 December. */
    MEMBERS("The memberships on 31 December, suspended and inactive ones included. n counts the countries "
            + "that have one."),

    /** {@link Participation#participants} on 31 December. */
    PARTICIPANTS("The memberships on 31 December that are neither suspended nor inactive. n counts the countries "
            + "that are members."),

    /** {@link Participation#rate} on 31 December. */
    PARTICIPATION_RATE("The share of the memberships on 31 December that are neither suspended nor inactive. n counts "
            + "the memberships."),

    /** {@link Participation#accessions} of the year. */
    ACCESSIONS("The memberships that start in the year, those of founders included. n counts the memberships "
            + "when the year begins."),

    /** {@link Participation#accessionRate} of the year. */
    ACCESSION_RATE("The memberships that start in the year, divided by those when the year begins. n counts the "
            + "memberships when the year begins."),

    /** {@link Participation#exits} of the year. */
    EXITS("The memberships that end in the year because the state left; the end of an organization is no "
            + "exit. n counts the memberships when the year begins."),

    /** {@link Participation#exitRate} of the year. */
    EXIT_RATE("The share of the memberships when the year begins that end in it because the state left. n "
            + "counts the memberships when the year begins."),

    /** {@link Participation#suspensions} of the year. */
    SUSPENSIONS("The suspensions by an organization that start in the year. n counts the memberships when the "
            + "year begins."),

    /** {@link Participation#selfSuspensions} of the year. */
    SELF_SUSPENSIONS("The spells that start in the year in which a member stays away by its own decision. n counts "
            + "the memberships when the year begins."),

    /** {@link CoMembershipNetwork#density} on 31 December. */
    DENSITY("The share of the pairs of independent states that take part together in at least one "
            + "organization, on 31 December. n counts the independent states. One organization of all makes it"
            + " 1."),

    /** {@link CoMembershipNetwork#meanWeight} on 31 December. */
    SHARED_ORGANIZATIONS(
            "The mean number of organizations in which a pair of independent states takes part together, on "
                    + "31 December. n counts the independent states."),

    /** {@link Overlap#meanSharedMembers} on 31 December. */
    SHARED_MEMBERS("The mean number of members that a pair of organizations shares, on 31 December. n counts the "
            + "organizations with members. Overlap of regional organizations is of members and of "
            + "competencies; this is the half that members tell."),

    /** {@link Overlap#meanJaccard} on 31 December. */
    OVERLAP("The mean Jaccard coefficient of the members of a pair of organizations, on 31 December: 0 if "
            + "none is shared, 1 if all are. n counts the organizations with members."),

    /** {@link PolicyDiversity#types} on 31 December. */
    POLICY_TYPES("The effective number of types of drug policy among the states, on 31 December: as diverse as "
            + "that many types with equal shares (order 2). n counts the states with a known type. Mixed is no"
            + " type."),

    /** {@link PolicyDiversity#typesWithin} on 31 December. */
    POLICY_TYPES_WITHIN(
            "The effective number of types of drug policy that one state follows at once, on 31 December: 1 "
                    + "if each follows one. n counts the states with a known type. Mixed is no type."),

    /** {@link PolicyDiversity#difference} on 31 December. */
    POLICY_DIFFERENCE("The effective number of types of drug policy among the states, divided by that within one, on "
            + "31 December: 1 if all follow the same. n counts the states with a known type. Mixed is no type."),

    /** The same {@linkplain PolicyDiversity#withEnforcementAsOne with enforcement as one type}. */
    POLICY_DIFFERENCE_MERGED(
            "The same as policy-difference, with security-centred, militarized and border security as one "
                    + "type. n counts the states with a known type."),

    /** {@link PolicyDiversity#meanAgreement} on 31 December. */
    POLICY_AGREEMENT("The mean over pairs of states of the Jaccard coefficient of their types of drug policy, on 31 "
            + "December: 0 if none is shared, 1 if all are. n counts the states with a known type. Mixed is no"
            + " type."),

    /** The same {@linkplain PolicyDiversity#withEnforcementAsOne with enforcement as one type}. */
    POLICY_AGREEMENT_MERGED(
            "The same as policy-agreement, with security-centred, militarized and border security as one "
                    + "type. n counts the states with a known type."),

    /** {@link TreatyAlignment#meanShare} on 31 December. */
    TREATY_SHARE("The share of the pairs of a state and a drug control convention of the United Nations in which "
            + "the state is a party, on 31 December. n counts the states. Each convention adopted by then "
            + "counts once."),

    /** {@link TreatyAlignment#meanAgreement} on 31 December. */
    TREATY_AGREEMENT("The mean over pairs of states of the share of these conventions on which they do the same, both"
            + " being party or neither, on 31 December. n counts the states. Agreement by chance is in it."),

    /** {@link TreatyAlignment#meanKappa} on 31 December. */
    TREATY_KAPPA("The mean over pairs of states of Cohen's kappa on these conventions, on 31 December: agreement "
            + "beyond chance, 0 for none. n counts the pairs for which it is defined. It is undefined where "
            + "both are party to all or to none.");

    private final String definition;

    Measure(String definition) {
        this.definition = definition;
    }

    /** {@return what the measure is and what its n counts, in sentences} */
    public String definition() {
        return definition;
    }
}
