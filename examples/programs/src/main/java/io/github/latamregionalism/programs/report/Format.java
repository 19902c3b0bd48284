package io.github.latamregionalism.programs.report;

import io.github.latamregionalism.model.Term;

/** The form in which a report is printed. The last three are those of what to cite for it. */
public enum Format implements Term {
    /** Aligned columns, for people; a bibliography in the style of the APA. */
    TABLE,

    /** Tables of Markdown, for pages and notes. */
    MARKDOWN,

    /** One table with a header, for spreadsheets and pipes. */
    CSV,

    /** The same with tabs between cells and without quotes, for pipes. */
    TSV,

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
