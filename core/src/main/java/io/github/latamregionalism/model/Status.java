package io.github.latamregionalism.model;

/** What a country is in an organization, such as member or observer. */
public enum Status implements Term {
    /** A member, with all rights unless a spell of {@link #SUSPENDED} or {@link #INACTIVE} lies over it. */
    MEMBER,

    /** Takes part in some of the work, without full membership. */
    ASSOCIATE,

    /** May be present, without a vote. */
    OBSERVER,

    /** Has signed or applied; its membership is not yet in force. */
    ACCEDING,

    /** Kept from taking part by the organization; membership runs on beneath. */
    SUSPENDED,

    /** Takes no part by its own will, without having left; membership runs on beneath. */
    INACTIVE
}
