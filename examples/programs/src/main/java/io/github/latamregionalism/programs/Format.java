package io.github.latamregionalism.programs;

import io.github.latamregionalism.model.Term;

/** The form in which a report is printed. */
enum Format implements Term {
    /** Aligned columns, for people. */
    TABLE,

    /** One table with a header, for spreadsheets and pipes. */
    CSV,

    /** One object, for programs. */
    JSON,

    /** A network, for programs that draw or measure it. */
    GRAPHML,

    /** A network, for Graphviz. */
    DOT
}
