package io.github.latamregionalism.programs.report;

import io.github.latamregionalism.model.Term;

/** The form in which a report is printed. The last three are those of what to cite for it. */
public enum Format implements Term {
    /** Aligned columns, for people; a bibliography in the style of the APA. */
    TABLE,

    /** One table with a header, for spreadsheets and pipes. */
    CSV,

    /** One object, for programs. */
    JSON,

    /** One object a line for each row, for pipes. */
    NDJSON,

    /** Sentences, for quoting. */
    PROSE,

    /** A network, for programs that draw or measure it. */
    GRAPHML,

    /** A network, for Graphviz. */
    DOT,

    /** BibTeX, for LaTeX. */
    BIBTEX,

    /** CSL-JSON, for citation processors. */
    CSL,

    /** The style of the American Psychological Association, for people. */
    APA
}
