package io.github.latamregionalism.model;

/** How a membership began, such as by accession. */
public enum EntryKind implements Term {
    /** As one of the founders. */
    FOUNDING,

    /** By ratifying the founding treaty, which the state had signed. */
    RATIFICATION,

    /** By acceding to a treaty already concluded. */
    ACCESSION,

    /** By a decision of the organization. */
    ADMISSION,

    /** By coming back after having left. */
    REACCESSION
}
