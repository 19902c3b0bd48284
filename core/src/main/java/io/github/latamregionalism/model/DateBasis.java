package io.github.latamregionalism.model;

/**
 * What a date is counted from, such as a signature or the entry into force. One event has several clocks, and sources
 * choose differently.
 */
public enum DateBasis implements Term {
    /** The signing of a treaty or agreement. */
    SIGNATURE,

    /** The deposit of an instrument with the depositary. */
    DEPOSIT,

    /** The day on which the treaty took effect for the state. */
    ENTRY_INTO_FORCE,

    /** A decision of an organ of the organization. */
    DECISION,

    /** The vote of a parliament. */
    PASSAGE,

    /** The signing of a law by the head of state, or the assent. */
    PROMULGATION,

    /** The printing in the official gazette. */
    PUBLICATION,

    /** A declaration made at a summit or by a government. */
    DECLARATION,

    /** A notice given by the state or the organization. */
    NOTIFICATION,

    /** A public announcement, without a formal act seen. */
    ANNOUNCEMENT,

    /** The day on which a notice or decision took effect. */
    EFFECT,

    /** Another organization took the place of this one. */
    SUCCESSION,

    /** The organization was dissolved. */
    DISSOLUTION,

    /** A new government took office and changed course. */
    CHANGE_OF_GOVERNMENT,

    /** A fixed term ran out. */
    EXPIRY,

    /** Reckoned from another date by a rule, which the note names. */
    COMPUTED,

    /** The last time that the country is seen taking part. */
    LAST_APPEARANCE,

    /** Another clock, which the note names. */
    OTHER,

    /** No source says what the date counts from, or there is no date. */
    UNKNOWN;

    /**
     * {@return whether the clock runs from the date of an act, such as a signature, not from when that takes effect}
     */
    public boolean isOfAct() {
        return this == SIGNATURE
                || this == DEPOSIT
                || this == DECISION
                || this == PASSAGE
                || this == PROMULGATION
                || this == PUBLICATION
                || this == DECLARATION
                || this == NOTIFICATION
                || this == ANNOUNCEMENT;
    }
}
