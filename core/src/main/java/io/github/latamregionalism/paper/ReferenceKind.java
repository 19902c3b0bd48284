package io.github.latamregionalism.paper;

import io.github.latamregionalism.model.Term;

/** What an item of a bibliography is, such as a book. The words are those of the Citation Style Language (CSL). */
public enum ReferenceKind implements Term {
    /** An article whose container is of no other type, such as a preprint. */
    ARTICLE,

    /** An article in a scholarly journal. */
    ARTICLE_JOURNAL,

    /** An article in a magazine. */
    ARTICLE_MAGAZINE,

    /** An article in a newspaper. */
    ARTICLE_NEWSPAPER,

    /** A bill that is not yet law. */
    BILL,

    /** A book. */
    BOOK,

    /** A chapter of a book. */
    CHAPTER,

    /** Data. */
    DATASET,

    /** An item of no other type. */
    DOCUMENT,

    /** A law. */
    LEGISLATION,

    /** A paper read at a conference. */
    PAPER_CONFERENCE,

    /** A regulation. */
    REGULATION,

    /** A report of an institution. */
    REPORT,

    /** Software. */
    SOFTWARE,

    /** A standard or specification. */
    STANDARD,

    /** A thesis. */
    THESIS,

    /** A treaty. */
    TREATY,

    /** A page or site of the web. */
    WEBPAGE
}
