package io.github.latamregionalism.model;

/** What kind of name an {@link Alias} is. */
public enum AliasKind implements Term {
    /** A formal name. */
    OFFICIAL,

    /** A short form of the name, in use today. */
    SHORT,

    /** An acronym or abbreviation. */
    ACRONYM,

    /** A name in common use that is not strictly right, such as the name of a part for the whole. */
    COLLOQUIAL,

    /** A name of the past; the note says from when to when. */
    FORMER,

    /** A code of a coding system, matched letter by letter as it is written. */
    CODE
}
