package io.github.latamregionalism.analysis;

import io.github.latamregionalism.model.Term;

/**
 * What a {@link Series} measures in each year: stocks on 31 December, flows over the whole year. The sentence beside
 * each is its {@link #definition}.
 */
public enum Measure implements Term {
    /** The memberships on 31 December, suspended and inactive ones included. n counts the countries that have one. */
    MEMBERS("The memberships on 31 December, suspended and inactive ones included. n counts the countries "
            + "that have one."),

    /**
     * The memberships on 31 December that are neither suspended nor inactive. n counts the countries that are members.
     */
    PARTICIPANTS("The memberships on 31 December that are neither suspended nor inactive. n counts the countries "
            + "that are members."),

    /**
     * The share of the memberships on 31 December that are neither suspended nor inactive. n counts the memberships.
     */
    PARTICIPATION_RATE("The share of the memberships on 31 December that are neither suspended nor inactive. n counts "
            + "the memberships."),

    /**
     * The memberships that start in the year, those of founders included. n counts the memberships when the year
     * begins.
     */
    ACCESSIONS("The memberships that start in the year, those of founders included. n counts the memberships "
            + "when the year begins."),

    /**
     * The memberships that start in the year, divided by those when the year begins. n counts the memberships when the
     * year begins.
     */
    ACCESSION_RATE("The memberships that start in the year, divided by those when the year begins. n counts the "
            + "memberships when the year begins."),

    /**
     * The memberships that end in the year because the state left; the end of an organization is no exit. n counts the
     * memberships when the year begins.
     */
    EXITS("The memberships that end in the year because the state left; the end of an organization is no "
            + "exit. n counts the memberships when the year begins."),

    /**
     * The share of the memberships when the year begins that end in it because the state left. n counts the memberships
     * when the year begins.
     */
    EXIT_RATE("The share of the memberships when the year begins that end in it because the state left. n "
            + "counts the memberships when the year begins."),

    /** The suspensions by an organization that start in the year. n counts the memberships when the year begins. */
    SUSPENSIONS("The suspensions by an organization that start in the year. n counts the memberships when the "
            + "year begins."),

    /**
     * The spells that start in the year in which a member stays away by its own decision. n counts the memberships when
     * the year begins.
     */
    SELF_SUSPENSIONS("The spells that start in the year in which a member stays away by its own decision. n counts "
            + "the memberships when the year begins."),

    /**
     * The share of the pairs of independent states that take part together in at least one organization, on 31
     * December. n counts the independent states. One organization of all makes it 1.
     */
    DENSITY("The share of the pairs of independent states that take part together in at least one "
            + "organization, on 31 December. n counts the independent states. One organization of all makes it"
            + " 1."),

    /**
     * The mean number of organizations in which a pair of independent states takes part together, on 31 December. n
     * counts the independent states.
     */
    SHARED_ORGANIZATIONS(
            "The mean number of organizations in which a pair of independent states takes part together, on "
                    + "31 December. n counts the independent states."),

    /**
     * The mean number of members that a pair of organizations shares, on 31 December. n counts the organizations with
     * members. Overlap of regional organizations is of members and of competencies; this is the half that members tell.
     */
    SHARED_MEMBERS("The mean number of members that a pair of organizations shares, on 31 December. n counts the "
            + "organizations with members. Overlap of regional organizations is of members and of "
            + "competencies; this is the half that members tell."),

    /**
     * The mean Jaccard coefficient of the members of a pair of organizations, on 31 December: 0 if none is shared, 1 if
     * all are. n counts the organizations with members.
     */
    OVERLAP("The mean Jaccard coefficient of the members of a pair of organizations, on 31 December: 0 if "
            + "none is shared, 1 if all are. n counts the organizations with members."),

    /**
     * The effective number of types of drug policy among the states, on 31 December: as diverse as that many types with
     * equal shares (order 2). n counts the states with a known type. Mixed is no type.
     */
    POLICY_TYPES("The effective number of types of drug policy among the states, on 31 December: as diverse as "
            + "that many types with equal shares (order 2). n counts the states with a known type. Mixed is no"
            + " type."),

    /**
     * The effective number of types of drug policy that one state follows at once, on 31 December: 1 if each follows
     * one. n counts the states with a known type. Mixed is no type.
     */
    POLICY_TYPES_WITHIN(
            "The effective number of types of drug policy that one state follows at once, on 31 December: 1 "
                    + "if each follows one. n counts the states with a known type. Mixed is no type."),

    /**
     * The effective number of types of drug policy among the states, divided by that within one, on 31 December: 1 if
     * all follow the same. n counts the states with a known type. Mixed is no type.
     */
    POLICY_DIFFERENCE("The effective number of types of drug policy among the states, divided by that within one, on "
            + "31 December: 1 if all follow the same. n counts the states with a known type. Mixed is no type."),

    /**
     * The same as policy-difference, with security-centred, militarized and border security as one type. n counts the
     * states with a known type.
     */
    POLICY_DIFFERENCE_MERGED(
            "The same as policy-difference, with security-centred, militarized and border security as one "
                    + "type. n counts the states with a known type."),

    /**
     * The mean over pairs of states of the Jaccard coefficient of their types of drug policy, on 31 December: 0 if none
     * is shared, 1 if all are. n counts the states with a known type. Mixed is no type.
     */
    POLICY_AGREEMENT("The mean over pairs of states of the Jaccard coefficient of their types of drug policy, on 31 "
            + "December: 0 if none is shared, 1 if all are. n counts the states with a known type. Mixed is no"
            + " type."),

    /**
     * The same as policy-agreement, with security-centred, militarized and border security as one type. n counts the
     * states with a known type.
     */
    POLICY_AGREEMENT_MERGED(
            "The same as policy-agreement, with security-centred, militarized and border security as one "
                    + "type. n counts the states with a known type."),

    /**
     * The share of the pairs of a state and a drug control convention of the United Nations in which the state is a
     * party, on 31 December. n counts the states. Each convention adopted by then counts once.
     */
    TREATY_SHARE("The share of the pairs of a state and a drug control convention of the United Nations in which "
            + "the state is a party, on 31 December. n counts the states. Each convention adopted by then "
            + "counts once."),

    /**
     * The mean over pairs of states of the share of these conventions on which they do the same, both being party or
     * neither, on 31 December. n counts the states. Agreement by chance is in it.
     */
    TREATY_AGREEMENT("The mean over pairs of states of the share of these conventions on which they do the same, both"
            + " being party or neither, on 31 December. n counts the states. Agreement by chance is in it."),

    /**
     * The mean over pairs of states of Cohen's kappa on these conventions, on 31 December: agreement beyond chance, 0
     * for none. n counts the pairs for which it is defined. It is undefined where both are party to all or to none.
     */
    TREATY_KAPPA("The mean over pairs of states of Cohen's kappa on these conventions, on 31 December: agreement "
            + "beyond chance, 0 for none. n counts the pairs for which it is defined. It is undefined where "
            + "both are party to all or to none.");

    private final String definition;

    Measure(String definition) {
        this.definition = definition;
    }

    /** {@return what the measure is and what its n counts, in the words of this page} */
    public String definition() {
        return definition;
    }
}
