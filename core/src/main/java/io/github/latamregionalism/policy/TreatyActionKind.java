package io.github.latamregionalism.policy;

import io.github.latamregionalism.model.Term;

/** What a country does about a treaty, such as to ratify or to denounce it. */
public enum TreatyActionKind implements Term {
    /** It signs the treaty. */
    SIGNATURE,

    /** It consents to be bound after it signed; acceptance and approval are ratification. */
    RATIFICATION,

    /** It consents to be bound without having signed. */
    ACCESSION,

    /** It takes over the treaty from the state that spoke for it before independence. */
    SUCCESSION,

    /** It excludes or changes the effect of provisions for itself. */
    RESERVATION,

    /** It says how it understands the treaty. */
    DECLARATION,

    /** It objects to a reservation or declaration of another country. */
    OBJECTION,

    /** It leaves the treaty. */
    DENUNCIATION,

    /** It accedes again after it left. */
    REACCESSION;

    /**
     * {@return whether the act makes the country a party from the day on which it takes effect: whether it is a
     * ratification, an accession, a succession or a reaccession}
     */
    public boolean joins() {
        return this == RATIFICATION || this == ACCESSION || this == SUCCESSION || this == REACCESSION;
    }

    /**
     * {@return whether the act is a statement that stands until it is withdrawn or lapses: a reservation, a declaration
     * or an objection}
     */
    public boolean isStatement() {
        return this == RESERVATION || this == DECLARATION || this == OBJECTION;
    }
}
