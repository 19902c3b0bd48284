package io.github.latamregionalism.analysis;

import io.github.latamregionalism.model.Status;
import io.github.latamregionalism.query.MembershipLookup;
import io.github.latamregionalism.query.Memberships;
import java.util.Locale;

/** What a country is to an organization, as a {@link Panel} counts it. */
enum PanelRelation {
    MEMBER("a member, suspended and inactive membership included"),
    PARTICIPANT("a member that was neither suspended nor inactive"),
    ASSOCIATE("an associate"),
    OBSERVER("an observer"),
    ACCEDING("acceding: signed or applied, not yet a member"),
    SUSPENDED("suspended by the organization, and still a member"),
    INACTIVE("taking no part by its own will, and still a member");

    private final String words;

    PanelRelation(String words) {
        this.words = words;
    }

    /** Returns what such a country is, in words. */
    String words() {
        return words;
    }

    /** Returns the name of its columns. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the status of which all spells must be listed for who is not listed to have been none. */
    Status status() {
        return this == PARTICIPANT ? Status.MEMBER : Status.valueOf(name());
    }

    MembershipLookup lookup(Memberships memberships) {
        return this == PARTICIPANT ? memberships.participationLookup() : memberships.lookup(status());
    }
}
