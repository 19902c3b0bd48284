package io.github.latamregionalism.model;

/** What an entry of the table of countries is to Latin America and the Caribbean. */
public enum CountryKind implements Term {
    /** One of the 33 states of the region. */
    STATE,

    /** A state outside the region: a partner, a member of an organization, or one that objected to a reservation. */
    OUTSIDE_STATE,

    /** A territory or country under a state, not sovereign. */
    TERRITORY
}
