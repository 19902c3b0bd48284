package io.github.latamregionalism.model;

/** What kind of publisher a source has, such as a gazette or the press. */
public enum SourceKind implements Term {
    /** The depositary of a treaty. */
    TREATY_DEPOSITARY,

    /** An official gazette or register of laws. */
    GAZETTE,

    /** A government. */
    GOVERNMENT,

    /** A court. */
    COURT,

    /** A regional or international organization. */
    ORGANIZATION,

    /** A body of the United Nations. */
    UN_AGENCY,

    /** Scholarly literature. */
    ACADEMIC,

    /** A research institute. */
    RESEARCH_INSTITUTE,

    /** A dataset. */
    DATASET,

    /** A non-governmental organization. */
    NGO,

    /** A newspaper, agency or broadcaster. */
    PRESS,

    /** An encyclopedia. */
    ENCYCLOPEDIA,

    /** A company, such as a law firm. */
    COMPANY,

    /** A private page, such as a blog. */
    PERSONAL,

    /** A place where people share copies of the texts of others. */
    DOCUMENT_SHARING,

    /** Anything else. */
    OTHER
}
